import { beforeAll, describe, expect, test } from 'vitest';
import { searchRequest } from '../../lib/search/request.ts';
import { type TemporaryArchive, temporaryArchive } from './home.ts';

let context: TemporaryArchive;

beforeAll(async () => {
  context = await temporaryArchive();
  await context.ingest('tests/fixtures/fictitious.jsonl');
  return context.close;
});

const search = (q: string, request: object = {}) =>
  context.archive.search(searchRequest.parse({ q, ...request }));
const idsOf = async (q: string, request: object = {}) => (await search(q, request)).hits.map(({ id }) => id);

describe('a word that the archive does not know', () => {
  test('is searched for as it was probably meant, and the answer says so', async () => {
    const { hits, corrections, unknown } = await search('кітапхансы мектеп');
    expect(hits[0]).toMatchObject({ id: 'fic-school', strict: true });
    expect(corrections).toEqual([
      { written: 'кітапхансы', read: 'кітапханасы', span: { start: 0, end: 10 }, applied: true },
    ]);
    expect(unknown).toEqual([]);
  });

  test('finds and marks what the right word finds', async () => {
    expect(await idsOf('көпірдңі іргетасын')).toEqual(await idsOf('көпірдің іргетасын'));
    const text = 'Сынақсу өзеніндегі көпірдің іргетасы.';
    expect(await context.archive.marks(text, 'көпірдңі')).toEqual(
      await context.archive.marks(text, 'көпірдің'),
    );
  });

  test('is searched for to the letter if that is wanted', async () => {
    const { total, corrections, unknown } = await search('кітапхансы', { verbatim: true });
    expect({ total, corrections, unknown }).toEqual({ total: 0, corrections: [], unknown: ['кітапхансы'] });
  });

  test('is corrected within phrases and filters, and ranks runs as it does lists', async () => {
    expect(await idsOf('"мектептің кітапхансы"')).toEqual(['fic-school']);
    expect(await idsOf('мұражайдғы', { filters: { source: ['Үлгі хабары'] } })).toEqual(['fic-museum']);
    const ranked = await context.archive.rank(searchRequest.parse({ q: 'кітапхансы' }));
    expect(ranked.map(({ id }) => id)).toEqual(['fic-school']);
  });

  test('that is quoted to the letter is no error', async () => {
    expect((await search('="кітапхансы"')).corrections).toEqual([]);
  });
});

describe('no word is corrected', () => {
  test.each([
    ['known in an inflected form', 'кітапханаларымыздың'],
    ['known when read in Latin letters', 'kitaphana'],
    ['known when read on another keyboard', 'мектептін китаптары'],
    ['of the language, but not of this archive', 'теңіз'],
    ['a number', '12345'],
    ['an address', 'www.kitaphansy.example'],
    ['like nothing known', 'щщщщъъъъ'],
    ['like nothing known', 'xqzvw'],
  ])('%s: %s', async (_, q) => {
    expect((await search(q)).corrections).toEqual([]);
  });
});

describe('absurd queries find nothing', () => {
  test.each(['щщщщъъъъ', 'xqzvw', 'ждлорпав ычсмитьб', '===', '"-"', '-'])('%s', async (q) => {
    expect((await search(q)).total).toBe(0);
  });
});

describe('while one types', () => {
  test('the list narrows to that of the whole word', async () => {
    const whole = await idsOf('мұражайдағы', { limit: 100 });
    let before = Number.POSITIVE_INFINITY;
    for (const typed of ['мұр', 'мұраж', 'мұражай']) {
      const { hits, total } = await search(typed, { limit: 100 });
      expect(hits.map(({ id }) => id)).toEqual(expect.arrayContaining(whole));
      expect(total).toBeLessThanOrEqual(before);
      before = total;
    }
    expect(await idsOf('мұражай', { limit: 100 })).toEqual(whole);
  });

  test('a known last word is searched for alike, whether or not it is ended', async () => {
    for (const word of ['көпір', 'бидай', 'ауыл', 'мұражай', 'стансаның', 'кітап']) {
      const typed = await search(word, { limit: 100 });
      const ended = await search(`${word} `, { limit: 100 });
      expect(typed.hits.map(({ id }) => id)).toEqual(ended.hits.map(({ id }) => id));
      expect(typed.total).toBe(ended.total);
    }
  });
});
