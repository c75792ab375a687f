import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { searchRequest } from '../../lib/search/request.ts';
import { type TemporaryArchive, temporaryArchive } from './home.ts';

let context: TemporaryArchive;

const ORCHARD = 'Ойдан шығарылған бақта алма өседі.';
const articles = [
  { id: 'undated', title: 'Бақ', text: `${ORCHARD} Әткеншек талға мықтап байланды.` },
  { id: 'old', title: 'Бақ', text: `${ORCHARD} Қоршау көк түске боялды.`, publishedAt: '2003-05-01' },
  { id: 'new', title: 'Бақ', text: `${ORCHARD} Қақпаны көрші темірден соқты.`, publishedAt: '2023-05-01' },
  {
    id: 'newest-but-less',
    title: 'Хабар',
    text: `${'Ойдан шығарылған сөйлем жазылды. '.repeat(5)}Бір алма қалды.`,
    publishedAt: '2024-05-01',
  },
  { id: 'town', title: 'Хабар', text: 'Жолаушылар Өріктөбе қаласына кеше келді.' },
  { id: 'no-town', title: 'Хабар', text: 'Жолаушылар өріктөбе сөзін үйде айтты.' },
];

beforeAll(async () => {
  context = await temporaryArchive();
  const file = join(context.home, 'articles.jsonl');
  writeFileSync(file, articles.map((article) => JSON.stringify(article)).join('\n'));
  await context.ingest(file);
  return context.close;
});

const search = (request: object) =>
  context.archive.search(searchRequest.parse({ explain: true, ...request }));

describe('of articles that are nearly as relevant', () => {
  test('the newer comes first, and one without a date loses nothing', async () => {
    const { hits, explanation } = await search({ q: 'бақта алма' });
    expect(hits.map(({ id }) => id)).toEqual(['undated', 'new', 'old', 'newest-but-less']);
    const dates = hits.map(({ id }) => explanation?.scores[id]?.date);
    expect(dates[0]).toBe(0);
    expect(dates[1]).toBeLessThan(0);
    expect(dates[2]).toBeLessThan(dates[1] ?? 0);
  });

  test('the one that names what is asked for comes first', async () => {
    const { hits, explanation } = await search({ q: 'өріктөбе' });
    expect(hits.map(({ id }) => id)).toEqual(['town', 'no-town']);
    const names = hits.map(({ id }) => explanation?.scores[id]?.words[0]?.name);
    expect(names[0]).toBeGreaterThan(0);
    expect(names[1]).toBe(0);
  });
});

test('a list by date is ordered by nothing else', async () => {
  const ids = async (sort: string) => (await search({ q: 'алма', sort })).hits.map(({ id }) => id);
  expect((await ids('newest')).slice(0, 3)).toEqual(['newest-but-less', 'new', 'old']);
  expect((await ids('oldest')).slice(0, 3)).toEqual(['old', 'new', 'newest-but-less']);
});

test('the parts of a score add up to it', async () => {
  const { explanation } = await search({ q: '«бақта алма» өріктөбе' });
  const scores = Object.values(explanation?.scores ?? {});
  expect(scores.length).toBeGreaterThan(0);
  for (const { total, words, phrase, date } of scores) {
    const sum = words.flatMap((parts) => Object.values(parts)).reduce((all, part) => all + part, 0);
    expect(sum + phrase + date).toBeCloseTo(total, 9);
  }
});
