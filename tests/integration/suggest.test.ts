import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { searchRequest } from '../../lib/search/request.ts';
import { type TemporaryArchive, temporaryArchive } from './home.ts';

let context: TemporaryArchive;

beforeAll(async () => {
  context = await temporaryArchive();
  await context.ingest('data/articles', 'tests/fixtures/fictitious.jsonl');
  return context.close;
});

const suggest = (typed: string, request = {}) => context.archive.suggest(typed, searchRequest.parse(request));

describe('the last word is completed', () => {
  test.each([
    ['as typed', 'мұна', 'мұнай'],
    ['typed without Kazakh letters', 'муна', 'мұнай'],
    ['in Latin letters', 'muna', 'мұнай'],
    ['in the other layout of the keyboard', 'veyf', 'мұнай'],
    ['in capitals', 'МҰНА', 'мұнай'],
    ['behind other words, which stay', 'Сынақсу көп', 'Сынақсу көпір'],
  ])('%s: %s', async (_, typed, whole) => {
    expect((await suggest(typed)).queries).toContain(whole);
  });

  test('by one form of each word', async () => {
    const { queries } = await suggest('көпі');
    expect(queries).toEqual(['көпір']);
  });

  test('to words that the archive has, and only if something was typed', async () => {
    expect((await suggest('ждлор')).queries).toEqual([]);
    for (const typed of ['', ' ', 'к', '"', '-', 'мұнай ', '\u0000', '*'.repeat(512)]) {
      expect((await suggest(typed)).queries).toEqual([]);
    }
  });
});

describe('values of facets are suggested', () => {
  test.each([
    ['a person by the surname', 'тоқа', { facet: 'person' }],
    ['a person by an English spelling', 'toqa', { facet: 'person' }],
    ['a person by an English spelling at every letter', 'tokay', { facet: 'person' }],
    ['a country in Kazakh', 'әзерб', { facet: 'country', value: 'AZ' }],
    ['a country in Russian', 'азерб', { facet: 'country', value: 'AZ' }],
    ['a country in English', 'azerb', { facet: 'country', value: 'AZ' }],
  ])('%s: %s', async (_, typed, value) => {
    expect((await suggest(typed)).values).toContainEqual(expect.objectContaining(value));
  });

  test('with the words of the query that do not name them', async () => {
    const [value] = (await suggest('мұнай экспорты әзерб')).values;
    expect(value).toMatchObject({ facet: 'country', value: 'AZ', rest: 'мұнай экспорты' });
  });
});

describe('filters leave of values and headlines those that lead to articles', () => {
  const ofValues = async (typed: string, request: object) =>
    (await suggest(typed, request)).values.map(({ value, articles }) => [value, articles]);
  const ofHeadlines = async (typed: string, request: object) =>
    (await suggest(typed, request)).headlines.map(({ id }) => id);

  test('where a value is chosen', async () => {
    const request = { filters: { source: ['Үлгі хабары'] } };
    expect(await ofHeadlines('мұ', request)).toEqual(['fic-museum']);
    expect(await ofHeadlines('көпір са', request)).toEqual([]);
    expect(await ofValues('әзерб', request)).toEqual([]);
  });

  test('where a value is left out', async () => {
    expect(await ofHeadlines('мұ', { excluded: { source: ['Үлгі хабары'] } })).not.toContain('fic-museum');
    expect(await ofValues('әзерб', { excluded: { country: ['AZ'] } })).toEqual([]);
  });

  test('where a period is set', async () => {
    expect(await ofHeadlines('мұ', { from: '2021-06-01', to: '2021-06-30' })).toEqual(['fic-museum']);
    expect(await ofHeadlines('мұ', { to: '2021-06-19' })).toEqual([]);
  });

  test('a value beside another one of its facet is counted by itself', async () => {
    expect(await ofValues('әзерб', { filters: { country: ['UZ'] } })).toEqual([['AZ', 1]]);
  });

  test('words are suggested as without them', async () => {
    expect((await suggest('көпі', { filters: { source: ['Үлгі хабары'] } })).queries).toEqual(['көпір']);
  });
});

describe('headlines are suggested', () => {
  test('that begin with the words before those that have them elsewhere', async () => {
    const { headlines } = await suggest('мұ');
    expect(headlines[0]).toEqual({ id: 'fic-museum', title: 'Мұражай ашылды' });
    expect((await suggest('көпір са')).headlines).toEqual([
      { id: 'fic-bridge', title: 'Жаңа көпір салынады' },
    ]);
  });

  test('in any alphabet', async () => {
    expect((await suggest('kopir sal')).headlines.map(({ id }) => id)).toEqual(['fic-bridge']);
  });

  test('whatever signs are typed', async () => {
    for (const typed of ['"көпір" NOT', 'көпір AND (', '^көпір*', "көпір' OR 1", 'NEAR(көпір']) {
      await expect(suggest(typed)).resolves.toBeDefined();
    }
  });

  test('as they are now: a changed title takes the place of the old one', async () => {
    const file = join(context.home, 'changing.jsonl');
    const put = async (title: string) => {
      const record = { id: 'changing', title, text: 'Ойдан шығарылған бақтағы хабар.', lang: 'kk' };
      writeFileSync(file, JSON.stringify(record));
      await context.ingest(file);
      // The vocabulary is looked at once a second.
      await new Promise((resolve) => setTimeout(resolve, 1_100));
    };
    await put('Шиебақ гүлдеді');
    expect((await suggest('шиебақ')).headlines.map(({ title }) => title)).toEqual(['Шиебақ гүлдеді']);
    expect((await suggest('шиебақ')).queries).toEqual([]);
    await put('Алмұртбақ гүлдеді');
    expect((await suggest('шиебақ')).headlines).toEqual([]);
    expect((await suggest('алмұртб')).headlines.map(({ title }) => title)).toEqual(['Алмұртбақ гүлдеді']);
    expect((await suggest('алмұртб')).queries).toEqual(['алмұртбақ']);
  });
});
