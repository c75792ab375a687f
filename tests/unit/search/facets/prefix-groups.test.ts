import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prefixGroups } from '../../../../lib/search/facets/prefix-groups.ts';

test('values are divided by their first letters, and further where too many share them', () => {
  expect(prefixGroups(['алма', 'алмұрт', 'ара', 'бал', 'Аққу'], 3)).toEqual({
    prefixes: ['ал', 'ар', 'ақ', 'б'],
    single: [],
  });
});

test('a value that begins too many others stands alone', () => {
  expect(prefixGroups(['ал', 'ала', 'алб', 'алв'], 3)).toEqual({
    prefixes: ['ала', 'алб', 'алв'],
    single: ['ал'],
  });
});

test('letters with signs are divided as the engine compares them', () => {
  expect(prefixGroups(['йод', 'иіс', 'Ángel', 'abc'], 3).prefixes).toEqual(['и', 'a']);
});

test('every value is in one group, and no group reaches the limit', () => {
  const value = fc.string({ unit: fc.constantFrom(...'абвАйи '), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      fc.uniqueArray(value, { maxLength: 60 }),
      fc.integer({ min: 2, max: 10 }),
      (values, limit) => {
        const { prefixes, single } = prefixGroups(values, limit);
        const normal = (text: string) => text.trim().toLowerCase().normalize('NFKD');
        const sizes = prefixes.map((prefix) => values.filter((one) => normal(one).startsWith(prefix)).length);
        expect(sizes.every((size) => size > 0 && size < limit)).toBe(true);
        expect(sizes.reduce((sum, size) => sum + size, 0) + single.length).toBe(values.length);
      },
    ),
  );
});
