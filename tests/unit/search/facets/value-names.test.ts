import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameFinder } from '../../../../lib/search/facets/value-names.ts';

const fitOf = (typed: string, ...names: string[]) => nameFinder(typed)(names);

describe('three letters find a name', () => {
  test.each([
    ['Шың', 'Шыңғыс Үлгітаев', 'written'],
    ['шың', 'Шыңғыс Үлгітаев', 'written'],
    ['үлг', 'Шыңғыс Үлгітаев', 'written'],
    ['шыңғыс үлг', 'Шыңғыс Үлгітаев', 'written'],
    ['қазм', '«ҚазМұнайГаз»', 'written'],
    ['жом', 'Қасым-Жомарт', 'written'],
    ['шин', 'Шыңғыс Үлгітаев', 'heard'],
    ['улг', 'Шыңғыс Үлгітаев', 'heard'],
    ['shy', 'Шыңғыс Үлгітаев', 'heard'],
    ['şyñ', 'Шыңғыс Үлгітаев', 'heard'],
    ['ulg', 'Шыңғыс Үлгітаев', 'heard'],
    ['Toka', 'Қасым Тоқаев', 'heard'],
    ['Tokay', 'Қасым Тоқаев', 'heard'],
    ['Tokaye', 'Қасым Тоқаев', 'heard'],
    ['is4', 'Шыңғыс Үлгітаев', 'layout'],
    ['fcn', 'Астана', 'layout'],
    ['комп', 'KEGOC компаниясы', 'written'],
  ])('%s finds %s as %s', (typed, name, how) => {
    expect(fitOf(typed, name)).toBe(how);
  });

  test.each([
    ['ғыс', 'Шыңғыс Үлгітаев'],
    ['үлгітай', 'Шыңғыс Үлгітаев'],
    ['үлгітаев шың', 'Шыңғыс Үлгітаев'],
  ])('%s does not find %s', (typed, name) => {
    expect(fitOf(typed, name)).toBeUndefined();
  });

  test('in any of the languages in which it is named', () => {
    const names = ['Германия', 'Германия', 'Germany'];
    expect(fitOf('germ', ...names)).toBe('written');
    expect(fitOf('герм', ...names)).toBe('written');
  });
});

test('nothing typed fits every name, and so does mere punctuation', () => {
  expect(fitOf('', 'Астана')).toBe('written');
  expect(fitOf('  «»', 'Астана')).toBe('written');
});

test('a name is found by its beginning, whatever it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[а-яәғқңөұүһі]{3,20}$/), fc.nat(20), (name, length) => {
      expect(fitOf(name.slice(0, length), name)).toBeDefined();
      expect(fitOf(name.slice(0, length), `Үлгі ${name}`)).toBeDefined();
    }),
  );
});

test('whatever is typed is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (typed, name) => {
      expect(['written', 'heard', 'layout', undefined]).toContain(fitOf(typed, name));
    }),
  );
});
