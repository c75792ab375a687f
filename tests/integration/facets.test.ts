import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ValuesRequest } from '../../lib/search/facets/facet-values.ts';
import type { Hit } from '../../lib/search/hit.ts';
import { FACETS, type Facet, searchRequest } from '../../lib/search/request.ts';
import { type TemporaryArchive, temporaryArchive, temporaryFolder } from './home.ts';

/** Words of which each made-up article has some, none in more articles than the one before it. */
const WORDS = ['алма', 'көпір', 'бидай', 'мектеп'];
const PLACES = ['Түркиядан', 'Өзбекстаннан', 'Қырғызстаннан', 'Грузиядан'];
const ARTICLES = Array.from({ length: 60 }, (_, n) => ({
  id: `made-up-${n}`,
  lang: 'kk',
  title: `Үлгі хабар ${n}`,
  source: ['Үлгі газеті', 'Сынақ «хабары»', '-80', 'a" OR key = "b\\'][n % 4],
  publishedAt: `${2001 + (n % 3)}-05-15`,
  text: `Үлгі мәтін. ${WORDS.filter((_, w) => n % (w + 2) === 0).join(', ')}. ${PLACES.filter((_, p) => (n >> p) % 2 === 1).join(', ')} көшет келді.`,
}));
const wordsOf = new Map(ARTICLES.map(({ id, text }) => [id, WORDS.filter((word) => text.includes(word))]));

let context: TemporaryArchive;
/** Every article with its facets, as a list without query and filter shows them. */
let all: Hit[];

beforeAll(async () => {
  context = await temporaryArchive();
  const folder = temporaryFolder();
  const file = join(folder.path, 'articles.jsonl');
  writeFileSync(file, ARTICLES.map((record) => `${JSON.stringify(record)}\n`).join(''));
  await context.ingest(file);
  folder.remove();
  all = (await search({ limit: 1000 })).hits;
  return context.close;
});

const search = (request: object) => context.archive.search(searchRequest.parse(request));

const valuesOf = (hit: Hit, facet: Facet) => hit.facets[facet] ?? [];
const allValues = (facet: Facet) => [...new Set(all.flatMap((hit) => valuesOf(hit, facet)))];

type Choice = Partial<Record<Facet, string[]>>;
interface Question {
  words: string[];
  filters: Choice;
  excluded: Choice;
}

/** The articles that a question finds, by looking at each. */
function matching({ words, filters, excluded }: Question, widened?: Facet): Hit[] {
  return all.filter(
    (hit) =>
      words.every((word) => wordsOf.get(hit.id)?.includes(word)) &&
      FACETS.every((facet) => {
        const values = valuesOf(hit, facet);
        const chosen = facet === widened ? [] : (filters[facet] ?? []);
        return (
          (chosen.length === 0 || chosen.some((value) => values.includes(value))) &&
          !(excluded[facet] ?? []).some((value) => values.includes(value))
        );
      }),
  );
}

function counted(hits: Hit[], facet: Facet): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of hits.flatMap((hit) => valuesOf(hit, facet))) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const withoutZeros = (counts: Record<string, number> = {}) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

/** Random choices of values that exist. Made when asked for: the values are known once the archive is filled. */
function choices(maxLength: number): fc.Arbitrary<Choice> {
  const facets = FACETS.filter((facet) => allValues(facet).length > 1);
  return (
    fc
      .record(
        Object.fromEntries(
          facets.map((facet) => [
            facet,
            fc.uniqueArray(fc.constantFrom(...allValues(facet)), { minLength: 1, maxLength }),
          ]),
        ),
        { requiredKeys: [] },
      )
      // Most questions name few facets.
      .chain((record) =>
        fc
          .subarray(Object.keys(record) as Facet[], { maxLength: Math.min(2, Object.keys(record).length) })
          .map((kept) => Object.fromEntries(kept.map((facet) => [facet, record[facet] ?? []]))),
      )
  );
}

describe('counts are those that looking at each article gives', () => {
  test('the made-up articles differ in four facets at least', () => {
    expect(all).toHaveLength(ARTICLES.length);
    expect(FACETS.filter((facet) => allValues(facet).length > 1).length).toBeGreaterThanOrEqual(3);
  });

  test('whatever is asked, chosen and left out', async () => {
    const question = fc.record({
      words: fc.subarray(WORDS, { maxLength: 2 }),
      filters: choices(3),
      excluded: choices(2),
    });
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const { words, filters, excluded } = asked;
        const { total, strictTotal, facets, facetsOf } = await search({
          q: words.join(' '),
          filters,
          excluded,
          facets: [...FACETS],
          limit: 0,
        });
        expect(strictTotal).toBe(matching(asked).length);
        if (strictTotal === 0 && total > 0) {
          expect(facetsOf).toBe('broad');
          return;
        }
        expect(facetsOf).toBe('strict');
        for (const facet of FACETS) {
          expect(withoutZeros(facets[facet]), facet).toEqual(counted(matching(asked, facet), facet));
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test('choosing a value brings as many articles as it was said to', async () => {
    const facets = FACETS.filter((facet) => allValues(facet).length > 1);
    for (const facet of facets) {
      const q = 'алма';
      const { facets: counts } = await search({ q, facets: [facet], filters: { year: ['2001'] } });
      for (const [value, count] of Object.entries(counts[facet] ?? {})) {
        const filters = { year: ['2001'], [facet]: [value] };
        expect((await search({ q, filters, limit: 0 })).strictTotal, `${facet} ${value}`).toBe(count);
      }
    }
  });
});

describe('a value that is left out', () => {
  test.each(['source', 'year'] as const)('of %s divides the articles with its chosen twin', async (facet) => {
    for (const value of allValues(facet)) {
      const total = async (request: object) => (await search({ limit: 0, ...request })).total;
      const [chosen, left] = [
        await total({ filters: { [facet]: [value] } }),
        await total({ excluded: { [facet]: [value] } }),
      ];
      expect(chosen).toBeGreaterThan(0);
      expect(chosen + left, value).toBe(ARTICLES.length);
    }
  });

  test('is in no article of the list', async () => {
    const { hits } = await search({ q: 'алма', excluded: { country: ['TR'] }, limit: 100 });
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) expect(hit.facets.country).not.toContain('TR');
  });
});

test('where no article has every word, those with some are counted, and the result says so', async () => {
  const { strictTotal, facets, facetsOf, total } = await search({
    q: 'мектеп көпір бидай',
    filters: { year: ['2002'] },
    facets: ['year'],
    limit: 0,
  });
  expect({ strictTotal, facetsOf }).toEqual({ strictTotal: 0, facetsOf: 'broad' });
  expect(total).toBeGreaterThan(0);
  expect(facets.year?.['2002']).toBeGreaterThan(0);
});

describe('the values of a facet', () => {
  const page = (facet: Facet, request: object, wanted: Partial<ValuesRequest> = {}) =>
    context.archive.facetValues(
      { facet, typed: '', order: 'count', offset: 0, limit: 1000, ...wanted },
      searchRequest.parse(request),
      'kk',
    );

  test('are all listed, with the counts that a search gives', async () => {
    const question = fc.record({
      words: fc.subarray(WORDS, { maxLength: 1 }),
      filters: choices(2),
      excluded: choices(1),
      facet: fc.constantFrom(...FACETS),
    });
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const { words, facet, ...rest } = asked;
        const { values, total } = await page(facet, { q: words.join(' '), ...rest });
        const counts = Object.fromEntries(values.map(({ value, count }) => [value, count]));
        expect(counts).toEqual(counted(matching(asked, facet), facet));
        expect(total).toBe(values.length);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  test('come by count or in Kazakh alphabetical order, page by page', async () => {
    const named = async (wanted: Partial<ValuesRequest>) =>
      (await page('country', { q: 'алма' }, wanted)).values.map(({ value }) =>
        context.archive.labels.country(value, 'kk'),
      );
    const names = await named({ order: 'alphabet' });
    expect(names).toEqual([...names].sort(new Intl.Collator('kk').compare));
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(await named({ order: 'alphabet', offset: 1, limit: 2 })).toEqual(names.slice(1, 3));
    const { values } = await page('country', { q: 'алма' });
    const counts = values.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('are gone once no article has them any more', async () => {
    const known = async () => (await page('source', {})).values.map(({ value }) => value);
    const folder = temporaryFolder();
    const file = join(folder.path, 'one.jsonl');
    const ingest = async (source: string) => {
      writeFileSync(file, `${JSON.stringify({ ...ARTICLES[0], id: 'moved', source })}\n`);
      await context.ingest(file);
      await new Promise((resolve) => setTimeout(resolve, 1100));
    };
    await ingest('Бұрынғы газет');
    expect(await known()).toContain('Бұрынғы газет');
    await ingest('Кейінгі газет');
    expect(await known()).toContain('Кейінгі газет');
    expect(await known()).not.toContain('Бұрынғы газет');
    folder.remove();
  });
});
