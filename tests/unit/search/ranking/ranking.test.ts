import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openBag, packBag } from '../../../../lib/search/index/bag.ts';
import { scores, withPhrase } from '../../../../lib/search/ranking/ranking.ts';

const rarity = {
  articles: 1000,
  frequencies: new Map([
    ['сирек', 2],
    ['жиі', 500],
    ['~жиі', 500],
    ['=жиі', 500],
    ['^_жиі', 500],
    ['@жиі', 500],
    ['орта', 50],
    ['басқа', 50],
  ]),
};
const FREQUENT = ['жиі', '~жиі', '=жиі', '^_жиі', '@жиі'];
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
  day?: number;
}
const article = ({ title = [], text = [], leading = 0, letters = [], length = 100, day }: Invented) =>
  openBag(
    packBag({
      title,
      text,
      lead: text.slice(0, leading),
      letters: new Map(letters),
      length,
      ...(day !== undefined && { day }),
    }),
  );
const DAYS = fc.option(fc.integer({ min: -40_000, max: 40_000 }), { nil: undefined });

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
    ['with letters than with a name as rare', { letters: [['^_жиі', 1]] }, { text: ['@жиі'] }],
    ['with a name than with the word only', { text: ['жиі', '@жиі'] }, { text: ['жиі'] }],
    ['the newer it is', { text: ['сирек'], day: 20_000 }, { text: ['сирек'], day: 19_000 }],
    ['without a date than an older one', { text: ['сирек'] }, { text: ['сирек'], day: 19_000 }],
    ['with letters of a word than with nothing', { letters: [['^_жиі', 1]] }, {}],
  ])('%s', (_, better, worse) => {
    // An article of a later day makes dates tell.
    const [high, low] = scores([article(better), article(worse), article({ day: 21_000 })], QUERY, rarity);
    expect(high?.total).toBeGreaterThan(low?.total ?? Number.POSITIVE_INFINITY);
  });
});

test('a score is the sum of what each word adds by each kind of evidence, less what age takes away', () => {
  const kept = fc.subarray([...rarity.frequencies.keys()]);
  fc.assert(
    fc.property(
      kept,
      kept,
      fc.nat(3),
      fc.nat(1000),
      DAYS,
      DAYS,
      (title, text, leading, length, day, other) => {
        const bags = [
          article({
            title,
            text,
            leading,
            length,
            letters: [['^_жиі', 2]],
            ...(day !== undefined && { day }),
          }),
          article({ text, ...(other !== undefined && { day: other }) }),
        ];
        for (const score of scores(bags, QUERY, rarity)) {
          for (const { total, words, phrase, date } of [score, withPhrase(score)]) {
            expect(words).toHaveLength(QUERY.length);
            const sum = words.flatMap((parts) => Object.values(parts)).reduce((all, part) => all + part, 0);
            expect(sum + phrase + date).toBeCloseTo(total, 9);
            expect(total).toBeGreaterThanOrEqual(0);
          }
        }
      },
    ),
  );
});

describe('the date of an article', () => {
  const totals = (...articles: Invented[]) =>
    scores(articles.map(article), QUERY, rarity).map(({ total }) => total);
  const RELEVANT = { text: ['сирек', 'жиі'] };
  const LESS = { text: ['сирек'] };

  test('decides among near equals only: the oldest loses a fiftieth at most', () => {
    const [newest = 0, oldest = 0] = totals({ ...RELEVANT, day: 20_000 }, { ...RELEVANT, day: -40_000 });
    expect(oldest).toBeLessThan(newest);
    expect(oldest).toBeGreaterThanOrEqual(0.98 * newest);
    const [old = 0, recent = 0] = totals({ ...RELEVANT, day: 0 }, { ...LESS, day: 20_000 });
    expect(old).toBeGreaterThan(recent);
  });

  test('costs an article without one nothing, whatever the dates of others', () => {
    const [alone] = totals(RELEVANT, RELEVANT, LESS);
    const [among] = totals(RELEVANT, { ...RELEVANT, day: 20_000 }, { ...LESS, day: 0 });
    expect(among).toBe(alone);
  });

  test('takes away half of what it can in two years', () => {
    const [newest = 0, older = 0] = totals({ ...RELEVANT, day: 20_000 }, { ...RELEVANT, day: 20_000 - 730 });
    expect(older / newest).toBeCloseTo(0.99, 9);
  });

  test('is counted from the newest of the articles: what lies between them tells, not how long ago it was', () => {
    const [, late = 0] = totals({ ...RELEVANT, day: 20_000 }, { ...RELEVANT, day: 19_900 });
    const [, early = 0] = totals({ ...RELEVANT, day: 5_000 }, { ...RELEVANT, day: 4_900 });
    expect(late).toBe(early);
  });
});

test('a key that two words share counts once', () => {
  const [once] = scores([article({ text: ['сирек'] })], asked(['сирек']), rarity);
  const [twice] = scores([article({ text: ['сирек'] })], asked(['сирек'], ['орта', 'сирек']), rarity);
  expect(twice?.words[1]).toEqual({ lemma: 0, beginning: 0, form: 0, letters: 0, name: 0 });
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
