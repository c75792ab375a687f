import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../../../../lib/search/request.ts';
import { readWireFilter, WireFilterError, writeWireFilter } from '../../../../lib/search/wire/wire-filter.ts';

const NOTHING = { filters: {}, excluded: {} };

test('values of one facet are alternatives, in whatever groups they come', () => {
  expect(readWireFilter([['"country"="KZ"', '"country"="AZ"'], ['"topic"="medtop:04000000"']])).toEqual({
    ...NOTHING,
    filters: { country: ['KZ', 'AZ'], topic: ['medtop:04000000'] },
  });
});

test.each([
  ['"country" != "KZ"', { excluded: { country: ['KZ'] } }],
  ['country!="KZ" AND country != "AZ"', { excluded: { country: ['KZ', 'AZ'] } }],
  ['country NOT IN ["KZ", "AZ"]', { excluded: { country: ['KZ', 'AZ'] } }],
  ['country IN ["KZ","AZ"] AND topic = "x"', { filters: { country: ['KZ', 'AZ'], topic: ['x'] } }],
  ['source = "a AND b"', { filters: { source: ['a AND b'] } }],
  ['person = "-80"', { filters: { person: ['-80'] } }],
])('%s is understood', (condition, read) => {
  expect(readWireFilter(condition)).toEqual({ ...NOTHING, ...read });
});

test('quotation marks and backslashes in a value come through', () => {
  expect(readWireFilter('"organisation"="\\"Үлгі\\\\Сынақ\\""')).toEqual({
    ...NOTHING,
    filters: { organisation: ['"Үлгі\\Сынақ"'] },
  });
});

test('that no word is to be corrected stands beside the filters', () => {
  expect(readWireFilter(['"verbatim"=1', '"country"="KZ"'])).toEqual({
    excluded: {},
    filters: { country: ['KZ'] },
    verbatim: true,
  });
});

test('the versions of one article are named by their group', () => {
  expect(readWireFilter('group = "bridge-1"')).toEqual({ ...NOTHING, group: 'bridge-1' });
  expect(writeWireFilter({ ...NOTHING, group: 'a" AND x' })).toBe('group = "a\\" AND x"');
});

test('a period is given in seconds and understood as days', () => {
  expect(readWireFilter(['"publishedTo">=1693526400', '"publishedFrom"<=1696204800'])).toEqual({
    ...NOTHING,
    from: '2023-09-01',
    to: '2023-10-02',
  });
});

describe('what is written is read as it was', () => {
  const values = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), {
    minLength: 1,
    maxLength: 5,
  });
  const record = fc.record(Object.fromEntries(FACETS.map((facet) => [facet, values])), { requiredKeys: [] });
  const forms = fc.array(fc.constantFrom('алма', 'алманы', '"\\'), { minLength: 1, maxLength: 20 });
  const day = fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('whatever the values hold', () => {
    fc.assert(
      fc.property(
        fc.record(
          { filters: record, excluded: record, from: day, to: day, without: forms },
          { requiredKeys: ['filters', 'excluded'] },
        ),
        (narrowing) => {
          const written = writeWireFilter(narrowing);
          expect(readWireFilter(written === '' ? [] : written)).toEqual(narrowing);
        },
      ),
    );
  });
});

test.each([
  '"textKeys"="мұнай"',
  'country = KZ',
  '"verbatim"=2',
  'country = "KZ" OR topic = "x"',
  'country = "KZ" AND',
  'country IN []',
  'NOT country = "KZ"',
  '"publishedFrom">=5',
  'publishedTo > 5',
  '',
])('the condition %j is refused', (condition) => {
  expect(() => readWireFilter([condition])).toThrow(WireFilterError);
});

test.each([
  [['"country"="KZ"', '"topic"="x"']],
  [['"country"!="KZ"', '"country"!="AZ"']],
  [['"country"="KZ"', 'country = "AZ" AND country = "UZ"']],
])('alternatives %j are refused', (alternatives) => {
  expect(() => readWireFilter([alternatives])).toThrow(WireFilterError);
});

test('more values of a facet than a search may name are refused', () => {
  const many = Array.from({ length: 51 }, (_, n) => `"person"="p${n}"`);
  expect(() => readWireFilter([many])).toThrow(/at most 50/);
});
