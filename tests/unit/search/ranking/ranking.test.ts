import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openBag, packBag } from '../../../../lib/search/index/bag.ts';
import { scores } from '../../../../lib/search/ranking/ranking.ts';

const rarity = {
  articles: 1000,
  frequencies: new Map([
    ['сирек', 2],
    ['жиі', 500],
    ['~жиі', 500],
    ['=жиі', 500],
    ['^_жиі', 500],
    ['орта', 50],
    ['басқа', 50],
  ]),
};
const FREQUENT = ['жиі', '~жиі', '=жиі', '^_жиі'];
const asked = (...words: string[][]) =>
  words.map((keys) => ({ written: keys[0] ?? '', keys, alternatives: [] }));
const QUERY = asked(['сирек'], FREQUENT, ['орта'], ['басқа']);

interface Invented {
  title?: string[];
  text?: string[];
  /** How many keys stand in the beginning of the text. */
  leading?: number;
  letters?: [string, number][];
  length?: number;
}
const article = ({ title = [], text = [], leading = 0, letters = [], length = 100 }: Invented) =>
  openBag(packBag({ title, text, lead: text.slice(0, leading), letters: new Map(letters), length }));

describe('an article scores higher', () => {
  test.each<[string, Invented, Invented]>([
    ['the rarer its key', { text: ['сирек'] }, { text: ['жиі'] }],
    ['the more often it has a key', { text: ['сирек', 'сирек'] }, { text: ['сирек'] }],
    ['with a key in its title', { title: ['сирек'] }, { text: ['сирек'] }],
    ['with a key in its beginning', { text: ['сирек'], leading: 1 }, { text: ['сирек'] }],
    ['with two keys', { text: ['сирек', 'жиі'] }, { text: ['сирек'] }],
    ['the shorter it is', { text: ['сирек'], length: 50 }, { text: ['сирек'], length: 500 }],
    [
      'with one rare key than with a frequent one ten times',
      { text: ['сирек'] },
      { text: Array(10).fill('жиі') },
    ],
    [
      'with two words than with one of them often',
      { text: ['орта', 'басқа'], length: 130 },
      { text: Array(90).fill('орта') },
    ],
    ['with a lemma than with a form as rare', { text: ['жиі'] }, { text: ['=жиі'] }],
    ['with a form than with letters as rare', { text: ['=жиі'] }, { letters: [['^_жиі', 1]] }],
    ['with letters of a word than with nothing', { letters: [['^_жиі', 1]] }, {}],
  ])('%s', (_, better, worse) => {
    const [high, low] = scores([article(better), article(worse)], QUERY, rarity);
    expect(high?.total).toBeGreaterThan(low?.total ?? Number.POSITIVE_INFINITY);
  });
});

test('a score is the sum of what each word adds by each kind of evidence', () => {
  const kept = fc.subarray([...rarity.frequencies.keys()]);
  fc.assert(
    fc.property(kept, kept, fc.nat(3), fc.nat(1000), (title, text, leading, length) => {
      const bags = [article({ title, text, leading, length, letters: [['^_жиі', 2]] }), article({ text })];
      for (const { total, words } of scores(bags, QUERY, rarity)) {
        expect(words).toHaveLength(QUERY.length);
        const sum = words.flatMap((parts) => Object.values(parts)).reduce((all, part) => all + part, 0);
        expect(sum).toBeCloseTo(total, 9);
        expect(total).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('a key that two words share counts once', () => {
  const [once] = scores([article({ text: ['сирек'] })], asked(['сирек']), rarity);
  const [twice] = scores([article({ text: ['сирек'] })], asked(['сирек'], ['орта', 'сирек']), rarity);
  expect(twice?.words[1]).toEqual({ lemma: 0, beginning: 0, form: 0, letters: 0 });
  expect(twice?.total).toBeLessThanOrEqual(once?.total ?? 0);
});

test('keys that no article has count nothing, and no article scores below nothing', () => {
  const bags = [article({ text: ['белгісіз', 'жиі'] }), article({})];
  expect(scores(bags, asked(['белгісіз']), rarity).map(({ total }) => total)).toEqual([0, 0]);
  expect(scores(bags, [], rarity).map(({ total }) => total)).toEqual([0, 0]);
  const everywhere = { articles: 1, frequencies: new Map([['жиі', 5]]) };
  for (const { total } of scores(bags, asked(['жиі']), everywhere)) expect(total).toBeGreaterThanOrEqual(0);
  expect(scores([], asked(['жиі']), rarity)).toEqual([]);
});

test('what stands for a word counts in its place, a little less, and not beside it', () => {
  const words = [{ written: 'орта', keys: ['орта'], alternatives: [{ keys: ['басқа'], weight: 0.7 }] }];
  const bags = [{ text: ['орта'] }, { text: ['басқа'] }, { text: ['орта', 'басқа'] }, {}].map(article);
  const [own = 0, other = 0, both = 0, none = 0] = scores(bags, words, rarity).map(({ total }) => total);
  expect(other).toBeLessThan(own);
  expect(other).toBeGreaterThan(0);
  expect(both).toBe(own);
  expect(none).toBe(0);
});
