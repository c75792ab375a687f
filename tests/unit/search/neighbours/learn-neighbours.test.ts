import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnNeighbours } from '../../../../lib/search/neighbours/learn-neighbours.ts';

/** Apples and pears grow in orchards, ferries and boats cross rivers. */
const TEXTS = [
  'бақ алма өс піс бағбан',
  'алма піс бақ тер',
  'бағбан алма тер бақ',
  'бақ алмұрт өс піс бағбан',
  'алмұрт піс бақ тер',
  'бағбан алмұрт тер бақ',
  'өзен паром өт жағалау',
  'паром жағалау өзен тоқта',
  'өзен паром тоқта өт',
  'өзен қайық өт жағалау',
  'қайық жағалау өзен тоқта',
  'өзен қайық тоқта өт',
].map((text) => text.split(' '));

test('words that stand among the same words are neighbours, though they never stand together', () => {
  const neighbours = learnNeighbours(TEXTS);
  const keys = (key: string) => neighbours.get(key)?.map((other) => other.key) ?? [];
  expect(keys('алма')).toContain('алмұрт');
  expect(keys('паром')).toContain('қайық');
  expect(keys('алма')).not.toContain('қайық');
  expect(keys('паром')).not.toContain('алмұрт');
});

test('of words in fewer than three texts nothing is learned', () => {
  const neighbours = learnNeighbours([...TEXTS, ['шие', 'бақ', 'піс'], ['шие', 'тер', 'бақ']]);
  expect(neighbours.has('шие')).toBe(false);
  expect([...neighbours.values()].flat().map(({ key }) => key)).not.toContain('шие');
});

test('a likeness is a cosine, the same both ways; neighbours come in its order, and no word is its own', () => {
  const word = fc.constantFrom('а', 'ә', 'б', 'в', 'г', 'ғ');
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 12 }), (texts) => {
      const neighbours = learnNeighbours(texts);
      for (const [key, others] of neighbours) {
        const likenesses = others.map(({ likeness }) => likeness);
        expect(likenesses).toEqual([...likenesses].sort((a, b) => b - a));
        for (const other of others) {
          expect(other.key).not.toBe(key);
          expect(other.likeness).toBeGreaterThanOrEqual(0.1);
          expect(other.likeness).toBeLessThanOrEqual(1 + 1e-5);
          const back = neighbours.get(other.key)?.find((one) => one.key === key);
          expect(back?.likeness).toBeCloseTo(other.likeness, 4);
        }
      }
    }),
  );
});
