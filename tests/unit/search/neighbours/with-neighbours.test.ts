import { expect, test } from 'vitest';
import { withNeighbours } from '../../../../lib/search/neighbours/with-neighbours.ts';
import type { QueryPlan } from '../../../../lib/search/query/query-plan.ts';

const KNOWN = new Map([
  [
    'алма',
    [
      { key: 'алмұрт', likeness: 0.95 },
      { key: 'бақ', likeness: 0.3 },
      { key: 'шие', likeness: 0.2 },
    ],
  ],
]);
const neighbours = {
  of: async (keys: readonly string[]) => new Map([...KNOWN].filter(([key]) => keys.includes(key))),
};
const planOf = (...ranked: QueryPlan['ranked']): QueryPlan => ({
  searchable: true,
  demanded: '',
  phrases: '',
  demandsPhrase: false,
  wanted: [],
  words: [],
  preferred: [],
  ranked,
  unknown: [],
  problems: [],
});
const word = (...keys: string[]) => ({ written: keys[0] ?? '', keys, alternatives: [] });

test('neighbours stand for a word, the less alike the less, and never as much as the word itself', async () => {
  const { ranked } = await withNeighbours(planOf(word('алма', '~алма')), neighbours);
  expect(ranked[0]?.alternatives).toEqual([
    { keys: ['алмұрт'], weight: 0.9 },
    { keys: ['бақ'], weight: expect.closeTo(0.54) },
    { keys: ['шие'], weight: expect.closeTo(0.36) },
  ]);
});

test('what the query asks for itself stands for no other word of it', async () => {
  const { ranked } = await withNeighbours(planOf(word('алма'), word('бақ')), neighbours);
  expect(ranked[0]?.alternatives.map(({ keys }) => keys)).toEqual([['алмұрт'], ['шие']]);
  expect(ranked[1]?.alternatives).toEqual([]);
});

test('other names of a word stay, and a word without keys has no neighbours', async () => {
  const apple = { ...word('алма'), alternatives: [{ keys: ['apple'], weight: 0.7 }] };
  const { ranked } = await withNeighbours(planOf(apple, word()), neighbours);
  expect(ranked[0]?.alternatives[0]).toEqual({ keys: ['apple'], weight: 0.7 });
  expect(ranked[1]?.alternatives).toEqual([]);
});
