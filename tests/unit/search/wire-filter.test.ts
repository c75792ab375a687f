import { expect, test } from 'vitest';
import { readWireFilter, WireFilterError } from '../../../lib/search/wire-filter.ts';

test('values of one facet are alternatives, in whatever groups they come', () => {
  expect(readWireFilter([['"country"="KZ"', '"country"="AZ"'], ['"topic"="medtop:04000000"']])).toEqual({
    filters: { country: ['KZ', 'AZ'], topic: ['medtop:04000000'] },
  });
});

test('quotation marks and backslashes in a value come through', () => {
  expect(readWireFilter('"organisation"="\\"Үлгі\\\\Сынақ\\""')).toEqual({
    filters: { organisation: ['"Үлгі\\Сынақ"'] },
  });
});

test('a period is given in seconds and understood as days', () => {
  expect(readWireFilter(['"publishedTo">=1693526400', '"publishedFrom"<=1696204800'])).toEqual({
    filters: {},
    from: '2023-09-01',
    to: '2023-10-02',
  });
});

test.each([
  '"textKeys"="мұнай"',
  'country = KZ',
  'country = "KZ" OR topic = "x"',
  '"publishedFrom">=5',
  'publishedTo > 5',
  '',
])('the condition %j is refused', (condition) => {
  expect(() => readWireFilter([condition])).toThrow(WireFilterError);
});

test('alternatives of different facets are refused', () => {
  expect(() => readWireFilter([['"country"="KZ"', '"topic"="x"']])).toThrow(WireFilterError);
});
