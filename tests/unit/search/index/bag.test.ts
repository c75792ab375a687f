import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BagContents, openBag, packBag } from '../../../../lib/search/index/bag.ts';

const EMPTY: BagContents = { title: [], text: [], lead: [], letters: new Map(), length: 0 };
const bagOf = (contents: Partial<BagContents>) => openBag(packBag({ ...EMPTY, ...contents }));

describe('a bag of keys', () => {
  test('tells how often title, text and its beginning have a key, and how long the text is', () => {
    const bag = bagOf({
      title: ['көпір'],
      text: ['көпір', '~көпір', 'көпір'],
      lead: ['көпір'],
      letters: new Map([['^көпі', 3]]),
      length: 7,
    });
    expect(bag.count('көпір')).toEqual({ title: 1, text: 2, lead: 1 });
    expect(bag.count('~көпір')).toEqual({ title: 0, text: 1, lead: 0 });
    expect(bag.count('өзен')).toEqual({ title: 0, text: 0, lead: 0 });
    expect([bag.has('көпір'), bag.has('өзен'), bag.length]).toEqual([true, false, 7]);
    expect('day' in bag).toBe(false);
    expect([bag.letters('^көпі'), bag.letters('^өзен'), bag.has('^көпі')]).toEqual([3, 0, false]);
  });

  test.each([0, 1, -1, 19_000, -40_000])('tells day %i', (day) => {
    expect(bagOf({ text: ['көпір'], day }).day).toBe(day);
  });

  test('counts what was put in, whatever it is, up to what a ranking can tell apart', () => {
    const key = fc.oneof(
      fc.constantFrom('а', 'ә', '~а', '=а', ''),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const groups = fc.dictionary(fc.constantFrom('^а', '^ә', '^аә'), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(
        fc.array(key),
        fc.array(key, { maxLength: 400 }),
        fc.nat(20),
        groups,
        (title, text, leading, letters) => {
          const lead = text.slice(0, leading);
          const bag = bagOf({ title, text, lead, letters: new Map(Object.entries(letters)) });
          const times = (keys: string[], wanted: string, most: number) =>
            Math.min(most, keys.filter((other) => other === wanted).length);
          for (const wanted of [...title, ...text]) {
            expect(bag.count(wanted)).toEqual({
              title: times(title, wanted, 15),
              text: times(text, wanted, 255),
              lead: times(lead, wanted, 15),
            });
          }
          for (const [group, count] of Object.entries(letters)) {
            expect(bag.letters(group)).toBe(Math.min(15, count));
          }
        },
      ),
    );
  });

  test.each(['', 'AA==', '%%%', 'AAAAAAAA', 'AAAAAP////8=', 'AAAAAP////8AAACA'])(
    'is empty where there is no bag but bytes that say "%s" in Base64',
    (packed) => {
      const bag = openBag(Buffer.from(packed, 'base64'));
      expect([bag.has('көпір'), bag.letters('^көпі'), bag.length, bag.day]).toEqual([false, 0, 0, undefined]);
    },
  );
});
