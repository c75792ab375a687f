import { expect, test } from 'vitest';
import { engineFilter } from '../../../../lib/search/index/filter.ts';
import { searchRequest } from '../../../../lib/search/request.ts';

const filterOf = (request: object) => engineFilter(searchRequest.parse(request));

test('values of a facet are joined by OR, facets by AND', () => {
  expect(filterOf({ filters: { country: ['KZ', 'AZ'], year: ['2023'] } })).toEqual([
    ['country = "KZ"', 'country = "AZ"'],
    ['year = "2023"'],
  ]);
});

test('values are left out one by one', () => {
  expect(filterOf({ excluded: { country: ['KZ', 'AZ'] }, filters: { country: ['UZ'] } })).toEqual([
    ['country = "UZ"'],
    'country != "KZ"',
    'country != "AZ"',
  ]);
});

test('a value cannot end its own quotation', () => {
  expect(filterOf({ filters: { source: ['a" OR id = "b\\'] } })).toEqual([
    ['source = "a\\" OR id = \\"b\\\\"'],
  ]);
});

test('a period matches what overlaps it, to the last second of its last day', () => {
  expect(filterOf({ from: '2023-09-01', to: '2023-09-01' })).toEqual([
    'publishedTo >= 1693526400',
    'publishedFrom <= 1693612799',
  ]);
});
