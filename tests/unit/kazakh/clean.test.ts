import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cleanWord, fold } from '../../../lib/kazakh/clean.ts';

describe('fold', () => {
  test.each([
    ['puts Latin look-alikes of a Cyrillic word into Cyrillic', 'қaзaқcтaн', 'қазақстан'],
    ['takes Latin i and h for the Kazakh letters', 'қаhарманы мен тiлi', 'қаһарманы мен тілі'],
    ['takes the Latin schwa for ә', 'əлем', 'әлем'],
    ['takes a Latin capital for the letter it looks like', 'Tеміp', 'темір'],
    ['takes Ukrainian ї for і', 'тїл', 'тіл'],
    ['leaves a Latin word Latin', 'Access', 'access'],
    ['leaves a foreign word with a Kazakh ending alone', 'Facebook-те', 'facebook-те'],
    ['removes soft hyphens and zero-width characters', 'мұ\u00ADнай\u200B', 'мұнай'],
    ['composes й', 'мұнаи\u0306', 'мұнай'],
    ['removes stress marks', 'қала\u0301', 'қала'],
    ['knows one apostrophe', 'Qazag’stan', "qazag'stan"],
    ['knows one hyphen', 'сауда‑экономика', 'сауда-экономика'],
    ['lowers the dotted capital of Turkish', 'İstanbul', 'istanbul'],
  ])('%s', (_, written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('changes nothing that is folded already', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'аәиіїқңhaeopcxyiİ’ʼ‑-\u0306\u0301\u00ADA1K') });
    fc.assert(
      fc.property(
        fc.oneof(letters, fc.string({ unit: 'binary' })),
        (word) => fold(fold(word)) === fold(word),
      ),
    );
  });
});

describe('cleanWord', () => {
  it('keeps capitals', () => {
    expect(cleanWord('Қaзaқстан')).toBe('Қазақстан');
  });
});
