import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../app/api/read-json.ts';
import { pageOf } from '../../../app/page-of.ts';
import { labelOf } from '../../../app/ui/label-of.ts';
import { formatNumber } from '../../../app/ui/number.ts';
import { compareKazakh } from '../../../lib/kazakh/text/alphabetical-order.ts';

describe('the page of an address', () => {
  it.each([
    ['/', { kind: 'no-locale' }],
    ['/kk', { kind: 'search', locale: 'kk' }],
    ['/ru/', { kind: 'search', locale: 'ru' }],
    ['/ru/help', { kind: 'help', locale: 'ru' }],
    ['/ru/help/me', { kind: 'unknown', locale: 'ru' }],
    ['/en/articles/a%2Fb', { kind: 'article', locale: 'en', id: 'a/b' }],
    ['/ru/facets/person', { kind: 'facet', locale: 'ru', facet: 'person' }],
    ['/ru/facets/constructor', { kind: 'unknown', locale: 'ru' }],
    ['/en/articles', { kind: 'unknown', locale: 'en' }],
    ['/en/articles/a/b', { kind: 'unknown', locale: 'en' }],
    ['/en/articles/%E0%A4%A', { kind: 'malformed', locale: 'en' }],
    ['/%E0%A4%A', { kind: 'malformed', locale: 'kk' }],
    [`/kk/articles/${'a'.repeat(501)}`, { kind: 'unknown', locale: 'kk' }],
    ['/de/articles/a', { kind: 'no-locale' }],
  ])('%s', (path, page) => {
    expect(pageOf(path)).toEqual(page);
  });

  it('is told for any path', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        expect(pageOf(path)).toHaveProperty('kind');
      }),
    );
  });
});

describe('a body', () => {
  const request = (body: string) => new Request('http://archive.example', { method: 'POST', body });

  it('is read as JSON', async () => {
    expect(await readJson(request('{"a":1}'))).toEqual({ value: { a: 1 } });
  });

  it.each([
    ['is too long', 'x'.repeat(65_537), 413],
    ['is no JSON', '{', 400],
    ['is empty', '', 400],
  ])('is refused where it %s', async (_, body, status) => {
    const answer = await readJson(request(body));
    expect('refused' in answer && answer.refused.status).toBe(status);
  });
});

it('a label is found for codes only, whatever an address holds', () => {
  const labels = { country: { AZ: 'Әзербайжан' } };
  expect(labelOf(labels, 'country', 'AZ')).toBe('Әзербайжан');
  expect(labelOf(labels, 'country', '__proto__')).toBe('__proto__');
  expect(labelOf(labels, 'person', 'constructor')).toBe('constructor');
});

it('numbers are grouped the same way on the server and in any browser', () => {
  expect([0, 999, 1000, 1234567].map((n) => formatNumber(n, 'kk'))).toEqual([
    '0',
    '999',
    '1\u00a0000',
    '1\u00a0234\u00a0567',
  ]);
  expect(formatNumber(1234567, 'en')).toBe('1,234,567');
});

it('names are put in the order of the Kazakh alphabet', () => {
  const words = [
    'Ыбырай',
    'Үлгі',
    'Іле',
    'Ұлытау',
    'Қазан',
    'Кеген',
    'Әзербайжан',
    'Баку',
    'Ағыбай',
    'UEFA',
    'Бак',
  ];
  expect(words.sort(compareKazakh)).toEqual([
    'UEFA',
    'Ағыбай',
    'Әзербайжан',
    'Бак',
    'Баку',
    'Кеген',
    'Қазан',
    'Ұлытау',
    'Үлгі',
    'Ыбырай',
    'Іле',
  ]);
});
