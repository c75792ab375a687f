import { beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../lib/config.ts';
import { Muragat } from '../../lib/muragat.ts';
import { FACETS, searchRequest } from '../../lib/search/request.ts';
import { SearchUnavailable } from '../../lib/search/unavailable.ts';
import { type TemporaryArchive, temporaryArchive } from './home.ts';

let context: TemporaryArchive;

beforeAll(async () => {
  context = await temporaryArchive();
  await context.ingest('data/articles', 'tests/fixtures/fictitious.jsonl');
  return context.close;
});

const search = (request: object) => context.archive.search(searchRequest.parse(request));
const idsOf = async (request: object) => (await search(request)).hits.map(({ id }) => id);
const markedWords = async (request: object) =>
  (await search(request)).hits.flatMap(({ snippets }) =>
    snippets.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))),
  );

describe('the seed article is found', () => {
  const seed = async () => (await search({ q: 'Супса құбыры' })).hits[0]?.id;

  test.each([
    'мұнай',
    'мұнайымыздың',
    'munai',
    'мунай экспорты',
    'Азербайджан',
    'Tokayev',
    'fcnfyf',
    'П.Шахбазов',
    '«ҚазМұнайГаз»',
    '"сауда-экономикалық ынтымақтастық"',
  ])('by %s', async (q) => {
    expect(await idsOf({ q })).toContain(await seed());
  });

  test('by ten absurd words nothing is found', async () => {
    const q =
      'бырғұжмал шүңкірдоп жөпелтұз зымғарың көкшедбап ұлпыртқаш мәңгіздөк сүттоғал тәпкірше ғажбылқан';
    expect(await search({ q })).toMatchObject({ hits: [], total: 0, unknown: q.split(' ') });
  });
});

describe('marks', () => {
  test('cover the inflected word that matched, with its ending', async () => {
    const words = await markedWords({ q: 'көпір' });
    expect(words).toEqual(expect.arrayContaining(['көпір', 'көпірдің']));
    for (const word of words) expect(word).toMatch(/^көпір\p{L}*$/u);
  });

  test('are the same on the article page', async () => {
    const text = (await context.archive.article('fic-bridge'))?.article.text ?? '';
    const marks = await context.archive.marks(text, 'көпірлер');
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['көпір', 'көпірдің', 'көпірге']);
  });
});

describe('words and phrases', () => {
  test('articles with every word come before those with some, which say what they lack', async () => {
    const { hits, strictTotal } = await search({ q: 'Үлгікент мұражай' });
    expect(hits[0]).toMatchObject({ id: 'fic-museum', strict: true, missing: [] });
    expect(strictTotal).toBe(1);
    for (const hit of hits.slice(1)) {
      expect(hit.strict).toBe(false);
      expect(hit.missing.length).toBeGreaterThan(0);
    }
  });

  test('a phrase holds over inflected forms, and only where its words follow each other', async () => {
    const found = await idsOf({ q: '"ауыл шаруашылығы"' });
    expect(found).toEqual(expect.arrayContaining(['fic-harvest', 'fic-museum']));
    expect(found).not.toContain('fic-price');
  });

  test('a word after a minus sign keeps articles out', async () => {
    const found = await idsOf({ q: 'бидай -баға' });
    expect(found).toContain('fic-harvest');
    expect(found).not.toContain('fic-price');
  });

  test('an unfinished last word is completed, unless a blank ends it', async () => {
    expect(await idsOf({ q: 'мұраж' })).toContain('fic-museum');
    expect(await idsOf({ q: 'мұраж ' })).toEqual([]);
  });

  test('function words alone find nothing', async () => {
    expect(await idsOf({ q: 'және мен үшін' })).toEqual([]);
  });
});

describe('facets and dates', () => {
  test('every facet counts what is found, countries by code', async () => {
    const { facets } = await search({ q: 'мұнай', facets: [...FACETS] });
    expect(facets.country).toMatchObject({ KZ: 1, AZ: 1 });
    expect(facets.source).toEqual({ 'BAQ.KZ': 1 });
    expect(facets.year).toEqual({ 2023: 1 });
    expect(Object.keys(facets.person ?? {})).toContain('Қасым-Жомарт Тоқаев');
  });

  test('values of a facet are alternatives, facets restrict each other', async () => {
    const filters = { source: ['Сынақ газеті', 'Үлгі хабары'], year: ['2021'] };
    expect((await idsOf({ filters })).sort()).toEqual(['fic-bridge', 'fic-museum']);
  });

  test('an interval of publication matches a period by overlap', async () => {
    expect(await idsOf({ from: '2019-11-15', to: '2019-11-16' })).toEqual(['fic-price']);
    expect(await idsOf({ from: '2019-12-01', to: '2020-09-09' })).toEqual([]);
    expect(await idsOf({ from: '2022-05-01', to: '2022-05-01' })).toEqual(['fic-school']);
  });

  test('a list by date is in true order, and what has no date comes last', async () => {
    const newest = await idsOf({ sort: 'newest' });
    expect(newest.slice(1)).toEqual([
      'fic-wind',
      'fic-school',
      'fic-museum',
      'fic-bridge',
      'fic-harvest',
      'fic-price',
      'fic-undated',
    ]);
    expect((await idsOf({ sort: 'oldest' }))[0]).toBe('fic-price');
  });

  test('an inferred date is marked as inferred', async () => {
    const { hits } = await search({ q: 'Супса' });
    expect(hits[0]?.published).toEqual({ from: '2023-09-01', to: '2023-10-02', how: 'inferred' });
    expect(hits[0]?.title.how).toBe('inferred');
  });

  test('values of a facet are found by how they are called in any language of the site', async () => {
    const byName = (typed: string) =>
      context.archive.searchFacet('country', typed, searchRequest.parse({ q: 'мұнай' }));
    expect(await byName('Азерб')).toEqual([{ value: 'AZ', count: 1 }]);
    expect(await byName('Әзербайжанның')).toEqual([{ value: 'AZ', count: 1 }]);
    expect(await byName('Kazakh')).toEqual([{ value: 'KZ', count: 1 }]);
  });
});

test('pages of a list join without gap or repetition', async () => {
  const q = 'ауыл Үлгікент кітап';
  const whole = await idsOf({ q, limit: 100 });
  const pages = [];
  for (let offset = 0; offset < whole.length; offset += 2)
    pages.push(...(await idsOf({ q, offset, limit: 2 })));
  expect(pages).toEqual(whole);
  expect((await search({ q, limit: 0 })).total).toBe(whole.length);
});

test('an engine that is away is told', async () => {
  const away = await Muragat.open(readConfig({ MURAGAT_HOME: context.home }), () => ({
    host: 'http://127.0.0.1:9',
  }));
  await expect(away.search(searchRequest.parse({ q: 'мұнай' }))).rejects.toThrow(SearchUnavailable);
  expect((await away.health()).search).toBe(false);
  away.close();
});
