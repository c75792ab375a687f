import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../../lib/search/spelling/edit-distance.ts';
import { TYPING_COSTS } from '../../../../lib/search/spelling/typing-costs.ts';
import { WordTrie } from '../../../../lib/search/spelling/word-trie.ts';

const word = fc.string({ unit: fc.constantFrom(...'акқнңу'), minLength: 1, maxLength: 7 });
const sorted = (words: Iterable<string>) => [...new Set(words)].sort();

/** The word with two neighbouring letters swapped, then one of them replaced. */
const like = (word: string) =>
  fc.tuple(fc.nat(word.length), fc.nat(word.length), fc.constantFrom(...'акқң')).map(([swap, at, letter]) => {
    const swapped = word.slice(0, swap) + word.charAt(swap + 1) + word.charAt(swap) + word.slice(swap + 2);
    return at < word.length / 2 ? swapped : swapped.slice(0, at) + letter + swapped.slice(at + 1);
  });
const typedAndWords = word.chain((typed) =>
  fc.tuple(fc.constant(typed), fc.array(fc.oneof(like(typed), word), { maxLength: 30 })),
);

test('finds exactly the words within the distance, each with its count', () => {
  fc.assert(
    fc.property(typedAndWords, fc.constantFrom(0, 0.6, 1, 2), ([typed, list], most) => {
      const words = sorted(list.filter(Boolean)).map((one, index) => [one, index + 1] as const);
      const expected = words
        .map(([one, count]) => ({ word: one, count, distance: editDistance(typed, one, TYPING_COSTS) }))
        .filter(({ distance }) => distance <= most);
      expect(new WordTrie(words).near(typed, most, TYPING_COSTS)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('of no words nothing is near', () => {
  expect(new WordTrie([]).near('алма', 2, TYPING_COSTS)).toEqual([]);
});

test('leaves out words of a length that no word has', () => {
  const words = new WordTrie([
    ['ал', 1],
    ['ал'.repeat(40), 1],
  ]);
  expect(words.near('ал', 0, TYPING_COSTS).map(({ word }) => word)).toEqual(['ал']);
  expect(words.near('ал'.repeat(40), 0, TYPING_COSTS)).toEqual([]);
});
