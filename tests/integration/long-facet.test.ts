import { beforeAll, describe, expect, test } from 'vitest';
import { Archive } from '../../lib/archive/archive.ts';
import type { ValuesRequest } from '../../lib/search/facets/facet-values.ts';
import { indexClient } from '../../lib/search/index/client.ts';
import { documentKey, type SearchDocument } from '../../lib/search/index/document.ts';
import { facetKey } from '../../lib/search/index/facet-key.ts';
import { addDocuments } from '../../lib/search/index/search-index.ts';
import { INDEX } from '../../lib/search/index/settings.ts';
import { searchRequest } from '../../lib/search/request.ts';
import { type TemporaryArchive, temporaryArchive } from './home.ts';

const SYLLABLES = ['ба', 'ге', 'дә', 'жо', 'ки', 'қу', 'лы', 'мө', 'нұ', 'сі'];
/** Five thousand made-up names; the later, the rarer. */
const NAMES = Array.from({ length: 5000 }, (_, n) => {
  const syllables = [...String(n).padStart(4, '0')].map((digit) => SYLLABLES[Number(digit)]);
  return `${syllables.join('')} Үлгі`;
});
const RARE = 'Шыңғысхан Сынақбаев';

/** Documents of three names each, every name in one, the first 400 in two, all but the rare one of 2001. */
const DOCUMENTS = [...NAMES, ...NAMES.slice(0, 400)].reduce<string[][]>((groups, name, index) => {
  if (index % 3 === 0) groups.push([]);
  groups.at(-1)?.push(name);
  return groups;
}, []);

let context: TemporaryArchive;

beforeAll(async () => {
  context = await temporaryArchive();
  await context.ingest('tests/fixtures/fictitious.jsonl');
  const documents = [
    ...DOCUMENTS.map((person) => ({ person, year: ['2001'] })),
    { person: [RARE], year: ['2002'] },
  ].map(({ person, year }, index): SearchDocument => {
    const id = `made-up-${index}`;
    const empty = { country: [], topic: [], organisation: [], place: [], source: [] };
    const keys = { titleKeys: '', textKeys: 'алма', terms: ['алма'], fields: [] };
    return { key: documentKey(id), id, ...keys, ...empty, person, year };
  });
  await addDocuments(indexClient(context.address), INDEX, documents);
  const terms = new Map<string, number>([['алма', documents.length]]);
  for (const { person, year } of documents) {
    const keys = [
      ...person.map((value) => facetKey('person', value)),
      ...year.map((value) => facetKey('year', value)),
    ];
    for (const key of keys) terms.set(key, (terms.get(key) ?? 0) + 1);
  }
  const archive = await Archive.open(context.home);
  await archive.markIndexed([], { terms, forms: new Map() });
  archive.close();
  return context.close;
});

const values = (request: object, wanted: Partial<ValuesRequest> = {}) =>
  context.archive.facetValues(
    { facet: 'person', typed: '', order: 'count', offset: 0, limit: 10_000, ...wanted },
    searchRequest.parse(request),
    'kk',
  );

describe('among five thousand values', () => {
  test.each(['шың', 'Шың', 'шин', 'shy', 'сын', 'syna', 'is4', 'Шыңғысхан Сын', 'Шыңғысханның'])(
    'one that a search counts below its first 300 is found by %s',
    async (typed) => {
      for (const request of [{}, { q: 'алма' }, { filters: { year: ['2001', '2002'] } }]) {
        const found = await context.archive.searchFacet('person', typed, searchRequest.parse(request));
        expect(found).toContainEqual({ value: RARE, count: 1 });
      }
    },
  );

  test('one that the search does not have is not found', async () => {
    const request = searchRequest.parse({ filters: { year: ['2001'] } });
    expect(await context.archive.searchFacet('person', 'шың', request)).toEqual([]);
  });

  test('all are listed with their counts, also where a query and a filter narrow the search', async () => {
    const expected = new Map(NAMES.map((name, n) => [name, n < 400 ? 2 : 1]));
    for (const request of [{ q: 'алма', filters: { year: ['2001'] } }, { excluded: { year: ['2002'] } }]) {
      const page = await values(request);
      const listed = new Map(page.values.map(({ value, count }) => [value, count]));
      // The fixtures have persons of their own.
      expect([...expected].filter(([name, count]) => listed.get(name) !== count)).toEqual([]);
      expect(page.values[0]?.count).toBe(2);
    }
  });

  test('what is typed may leave too many to count one by one', async () => {
    const { values: found, total } = await values({ q: 'алма' }, { typed: 'ба', limit: 20 });
    expect(total).toBe(1000);
    expect(found.every(({ value }) => value.startsWith('ба'))).toBe(true);
  });
});
