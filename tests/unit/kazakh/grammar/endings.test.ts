import { describe, expect, test } from 'vitest';
import {
  endingFeatures,
  isCertainEnding,
  isLooseEnding,
  looseEndings,
} from '../../../../lib/kazakh/grammar/endings.ts';

describe('endings that are set off from a number or an abbreviation', () => {
  test.each([
    ['case', 'тың қа ке ны да дан мен'],
    ['number and possession, with case', 'лар ларға сы сының сына ымыз ымыздың'],
    ['case behind a possessive that is not written', 'на нда нан'],
    ['-дағы, -дікі', 'дағы тағы нікі тікі'],
    ['ordinals, inflected too', 'ші ншы інші шісі шыға'],
    ['derivations', 'лық тік дай еу лаған'],
    ['particles', 'ақ ау мыс'],
  ])('%s', (_, endings) => {
    for (const ending of endings.split(' ')) expect([ending, isLooseEnding(ending)]).toEqual([ending, true]);
  });
});

test.each(['сынып', 'жылғы', 'қазына', 'дің-дің', ''])('%s is no ending', (word) => {
  expect(isLooseEnding(word)).toBe(false);
});

test.each(['ларлар', 'сытың', 'ламыз', 'ларге'])('%s breaks the order or the harmony of endings', (chain) => {
  expect(isLooseEnding(chain)).toBe(false);
});

describe('behind an ordinary word', () => {
  test.each(['ға', 'ның', 'ларға', 'ақ', 'ау', 'да'])('%s is an ending', (ending) => {
    expect(isCertainEnding(ending)).toBe(true);
  });

  test.each(['не', 'ы', 'ін', 'лық', 'деген'])('%s may be a word or the end of one', (ending) => {
    expect(isLooseEnding(ending)).toBe(true);
    expect(isCertainEnding(ending)).toBe(false);
  });
});

test('a single ending says what it is', () => {
  expect(endingFeatures('тың')).toEqual(['Case=Gen']);
  expect(endingFeatures('ларға')).toEqual([]);
});

test('there are few enough of them to be kept', () => {
  expect(looseEndings().size).toBeLessThan(10_000);
});
