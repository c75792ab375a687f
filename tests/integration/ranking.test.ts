import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { searchRequest } from '../../lib/search/request.ts';
import { type TemporaryArchive, temporaryArchive } from './home.ts';

let context: TemporaryArchive;

/** More articles than are ranked, each with words by the divisors of its number. */
const ARTICLES = 150;
const WORDS: readonly (readonly [divisor: number, sentence: string])[] = [
  [1, 'Ойдан шығарылған хабар оқылды.'],
  [2, 'Көпірдің жанында ағаштар өседі.'],
  [3, 'Қойшы далада ән салды.'],
  [5, 'Кітапхана сенбіде ашық болады.'],
  [7, 'Ғылыми мұражай қонақтар күтті.'],
];
const articles = Array.from({ length: ARTICLES }, (_, index) => ({
  id: `n-${index + 1}`,
  title: `Үлгі хабар ${index + 1}`,
  text: WORDS.filter(([divisor]) => (index + 1) % divisor === 0)
    .map(([, sentence]) => sentence)
    .join(' '),
}));
const others = [
  { id: 'near', title: 'Ауыл', text: 'Үлгікентте жел диірмені жұмыс істейді.' },
  { id: 'apart', title: 'Дала', text: 'Диірмен тоқтады. Кеше қатты жел соқты деп айтылды.' },
  { id: 'without', title: 'Қала', text: 'Үлгікенттің диірмені тоқтап тұр.' },
  { id: 'red-ball', title: 'Бақша', text: 'Балалар қызыл доп қуып ойнады.' },
  { id: 'red', title: 'Алаң', text: 'Доп жоғалды. Шатыр қызыл.' },
];
/** Words side by side in more articles than are ranked, and far from each other in one that is named by the rarer. */
const waves = [
  ...Array.from({ length: 40 }, (_, index) => ({
    id: `wave-${index}`,
    title: 'Жағалау',
    text: 'Ойдан шығарылған теңіз толқыны соқты.',
  })),
  { id: 'wave-far', title: 'Толқын', text: `${'Ойдан шығарылған сөйлем жазылды. '.repeat(5)}Теңіз тынды.` },
];

beforeAll(async () => {
  context = await temporaryArchive();
  const file = join(context.home, 'articles.jsonl');
  writeFileSync(
    file,
    [...articles, ...others, ...waves].map((article) => JSON.stringify(article)).join('\n'),
  );
  await context.ingest(file);
  return context.close;
});

const search = (request: object) => context.archive.search(searchRequest.parse(request));
const idsOf = async (request: object) => (await search(request)).hits.map(({ id }) => id);
const numbersWith = (...divisors: number[]) =>
  articles.flatMap(({ id }, index) => (divisors.every((divisor) => (index + 1) % divisor === 0) ? [id] : []));

describe('a list of more articles than are ranked', () => {
  test.each([
    ['көпір', [2]],
    ['көпірлер қойшы', [2, 3]],
    ['хабар көпір кітапхана', [1, 2, 5]],
    ['қойшының мұражайы кітапханада', [3, 5, 7]],
    ['көпір қойшы кітапхана мұражай', [2, 3, 5, 7]],
  ])('"%s" has all articles with every word first, and each article once', async (q, divisors) => {
    const { hits, total, strictTotal } = await search({ q, limit: 1000 });
    const ids = hits.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(total).toBe(ids.length);
    const strict = numbersWith(...divisors);
    expect(strictTotal).toBe(strict.length);
    expect(ids.slice(0, strictTotal).sort()).toEqual(strict.sort());
    expect(hits.map((hit) => hit.strict)).toEqual(ids.map((_, place) => place < strictTotal));
    for (const hit of hits) expect(hit.missing.length > 0).toBe(!hit.strict);
  });

  test.each(['көпір', 'көпір қойшы', 'мұражай кітапхана хабар'])(
    '"%s" joins its pages without gap or repetition',
    async (q) => {
      const whole = await idsOf({ q, limit: 1000 });
      const pages = [];
      for (let offset = 0; offset < whole.length; offset += 20)
        pages.push(...(await idsOf({ q, offset, limit: 20 })));
      expect(pages).toEqual(whole);
    },
  );
});

describe('what is ranked', () => {
  test('a rare word weighs more than a frequent one', async () => {
    const { hits } = await search({ q: 'хабар диірмен' });
    expect(
      hits
        .slice(0, 3)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['apart', 'near', 'without']);
  });

  test('the very form that was typed comes before other forms', async () => {
    expect((await idsOf({ q: 'үлгікенттің' }))[0]).toBe('without');
    expect((await idsOf({ q: 'үлгікентте' }))[0]).toBe('near');
  });

  test('an article with every word is known as such, however deep in the list it lies', async () => {
    const { hits, strictTotal } = await search({ q: 'теңіз толқын', limit: 10 });
    expect(strictTotal).toBe(waves.length);
    expect(hits[0]).toMatchObject({ id: 'wave-far', strict: true });
  });

  test('quotation marks of a newspaper prefer a phrase, straight ones demand it', async () => {
    expect(await idsOf({ q: '«жел диірмені»' })).toEqual(['near', 'apart', 'without']);
    expect(await idsOf({ q: '"жел диірмені"' })).toEqual(['near']);
    expect(await idsOf({ q: 'қызыл доп' })).toEqual(['red', 'red-ball']);
    expect(await idsOf({ q: '«қызыл доп»' })).toEqual(['red-ball', 'red']);
  });

  test('what is excluded does not come back as a candidate', async () => {
    expect(await idsOf({ q: 'диірмен жел тоқтау -Үлгікент' })).toEqual(['apart']);
  });

  test('articles that share but the beginning of a word are not listed', async () => {
    expect(await idsOf({ q: 'диірменші' })).not.toContain('near');
  });

  test('filters hold for candidates too', async () => {
    expect(await idsOf({ q: 'диірмен жел', filters: { source: ['жоқ'] } })).toEqual([]);
  });
});
