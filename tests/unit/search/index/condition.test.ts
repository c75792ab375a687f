import { describe, expect, test } from 'vitest';
import { allOf, anyOf, EVERY, has, NONE, not, published } from '../../../../lib/search/index/condition.ts';

const [apple, pear] = [has('terms', 'алма'), has('terms', 'алмұрт')];

describe('conditions', () => {
  test('are joined, each once', () => {
    expect(allOf([apple, pear, apple])).toBe('(terms = "алма" AND terms = "алмұрт")');
    expect(anyOf([apple, pear, apple])).toBe('(terms = "алма" OR terms = "алмұрт")');
    expect(allOf([apple])).toBe(apple);
  });

  test('that hold for all or none decide what they are joined to', () => {
    expect(allOf([])).toBe(EVERY);
    expect(allOf([apple, EVERY])).toBe(apple);
    expect(allOf([apple, NONE])).toBe(NONE);
    expect(anyOf([])).toBe(NONE);
    expect(anyOf([apple, NONE])).toBe(apple);
    expect(anyOf([apple, EVERY])).toBe(EVERY);
    expect(not(EVERY)).toBe(NONE);
    expect(not(NONE)).toBe(EVERY);
    expect(not(apple)).toBe('NOT terms = "алма"');
  });

  test('on one of several values are one', () => {
    expect(has('terms', ['алма', 'алмұрт'])).toBe('terms IN ["алма", "алмұрт"]');
    expect(has('terms', [])).toBe(NONE);
  });

  test('keep a value within its quotation marks', () => {
    expect(has('terms', 'a" OR key = "b\\')).toBe('terms = "a\\" OR key = \\"b\\\\"');
  });

  test('on a period hold for what overlaps it, to the last second of its last day', () => {
    expect(published({ from: '2023-09-01', to: '2023-09-01' })).toBe(
      '(publishedTo >= 1693526400 AND publishedFrom <= 1693612799)',
    );
    expect(published({})).toBe(EVERY);
  });
});
