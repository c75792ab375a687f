import { beforeAll, describe, expect, test } from 'vitest';
import { searchRequest } from '../../lib/search/request.ts';
import { type TemporaryArchive, temporaryArchive } from './home.ts';

let context: TemporaryArchive;

beforeAll(async () => {
  context = await temporaryArchive();
  await context.ingest('tests/fixtures/trilingual.jsonl');
  return context.close;
});

const search = (q: string) => context.archive.search(searchRequest.parse({ q }));

test.each([
  ['tri-kk', 'kk'],
  ['tri-ru', 'ru'],
  ['tri-en', 'en'],
  ['tri-mixed', 'kk'],
])('the language of %s is %s', async (id, language) => {
  expect((await context.archive.article(id))?.article.lang).toMatchObject({
    value: language,
    how: 'inferred',
  });
});

describe('an article is found by other forms of its words, and what matched is marked', () => {
  test.each([
    ['зауытымыздан', ['tri-kk'], ['зауыты', 'зауыттың']],
    ['мостами', ['tri-ru'], ['мост', 'мосту']],
    ['семья', ['tri-ru'], ['семьями']],
    ['новыми мостами в городах', ['tri-ru'], ['городе', 'новый', 'мост', 'мосту']],
    ['lighthouse', ['tri-en'], ['lighthouses']],
    ['visitor climbed', ['tri-en'], ['Visitors', 'climbing']],
    ['красивых ковров', ['tri-mixed'], ['красивые', 'ковры']],
    ['carpet', ['tri-mixed'], ['carpets']],
    ['кілем', ['tri-mixed'], ['кілемдерін']],
  ])('%s', async (q, ids, marked) => {
    const { hits: all, unknown } = await search(q);
    const hits = all.filter(({ strict }) => strict);
    expect(unknown).toEqual([]);
    expect(hits.map(({ id }) => id)).toEqual(ids);
    const words = hits.flatMap(({ snippets }) =>
      snippets.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))),
    );
    expect(words).toEqual(marked);
  });
});

describe('words that languages share', () => {
  const idsOf = async (q: string) => (await search(q)).hits.map(({ id }) => id).sort();

  test.each(['министр', 'министра', 'министрдің', 'экспорт', 'экспорта', 'экспортымыз'])(
    'a loan is found in Kazakh and in Russian: %s',
    async (q) => {
      expect(await idsOf(q)).toEqual(['tri-kk', 'tri-ru']);
    },
  );

  test.each(['компания', 'компанияның', 'компаний', 'companies'])(
    'also one whose Russian stem is shorter, and which English calls otherwise: %s',
    async (q) => {
      expect(await idsOf(q)).toEqual(['tri-en', 'tri-kk', 'tri-ru']);
    },
  );

  test.each(['SAMPLEGAS', 'SampleGas', 'samplegas'])(
    'a name in Latin letters is found in all: %s',
    async (q) => {
      expect(await idsOf(q)).toEqual(['tri-en', 'tri-kk', 'tri-ru']);
    },
  );
});

describe('queries in Russian and English', () => {
  test('stay what they are', async () => {
    for (const q of ['мост', 'стекло', 'lighthouse', 'tower']) {
      expect((await search(q)).reading?.words[0]).toMatchObject({ read: q, kind: 'as-written' });
    }
  });

  test('take no notice of function words', async () => {
    expect((await search('мост через реку')).hits[0]).toMatchObject({ id: 'tri-ru', strict: true });
    expect((await search('the lighthouses of a town')).hits[0]).toMatchObject({ id: 'tri-en', strict: true });
    expect((await search('what is the')).hits).toEqual([]);
  });

  test('hold phrases over inflected forms', async () => {
    expect((await search('"новый мост"')).hits.map(({ id }) => id)).toEqual(['tri-ru']);
    expect((await search('"красивый ковёр"')).problems.map(({ kind }) => kind)).toEqual(['phrase-not-found']);
    expect((await search('"old lighthouse"')).hits.map(({ id }) => id)).toEqual(['tri-en']);
  });
});
