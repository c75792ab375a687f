import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lowerCase } from '../../../../lib/kazakh/text/lower-case.ts';

describe('lowerCase', () => {
  test.each([
    ['Kazakh letters', 'ҚАЗАҚСТАННЫҢ ӘҢГІМЕСІ', 'қазақстанның әңгімесі'],
    ['Һ, which other tables take for h', 'ҚАҺАРМАН', 'қаһарман'],
    ['the 2021 Latin letters', 'ÄĞÑÖŞŪÜ', 'äğñöşūü'],
    ['İ as i', 'İstanbul', 'istanbul'],
    ['I as i in a word of any other language', 'IRAN', 'iran'],
    ['I as ı where another letter shows a Turkic alphabet', 'QAZAQSTANNIÑ', 'qazaqstannıñ'],
    ['I as ı beside İ', 'DİPLOMATIŊ', 'diplomatıŋ'],
    ['sigma as one letter wherever it stands', 'ΣΊΣΥΦΟΣ', 'σίσυφοσ'],
    ['letters of other scripts by Unicode', 'Ⴀ ꙮ Ա', 'ⴀ ꙮ ա'],
    ['letters beyond the basic plane', '𐐀', '𐐨'],
  ])('lowers %s', (_, written, lower) => {
    expect(lowerCase(written)).toBe(lower);
  });

  it('changes nothing that is lowered already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => lowerCase(lowerCase(word)) === lowerCase(word)),
    );
  });

  it('lowers every letter that Unicode knows a small one for', () => {
    for (let code = 0; code < 0x20000; code++) {
      const letter = String.fromCodePoint(code);
      if (/\p{Lu}/u.test(letter)) expect(lowerCase(letter)).toMatch(/^\P{Changes_When_Lowercased}+$/u);
    }
  });
});
