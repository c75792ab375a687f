import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cleanWord, fold } from '../../../../lib/kazakh/text/clean.ts';
import { growth, LINEAR } from '../../linear.ts';

describe('cleanWord puts look-alike letters into the script of their word:', () => {
  test.each([
    ['Latin letters of a Cyrillic word', 'Қaзaқcтaн', 'Қазақстан'],
    ['Latin i for і', 'тiзбесi', 'тізбесі'],
    ['Latin h for һ', 'қаhарман', 'қаһарман'],
    ['Latin schwa and barred o', 'əлемнің ɵнері', 'әлемнің өнері'],
    ['Nordic ø and eng', 'øнердiŋ', 'өнердің'],
    ['Latin capitals', 'Tеміp', 'Темір'],
    ['Ukrainian ї and є', 'тїл мектєп', 'тіл мектеп'],
    ['the palochka', 'тӏл', 'тіл'],
    ['Cyrillic letters of a Latin word', 'SОCAR', 'SOCAR'],
    ['Cyrillic letters of a name with a dot', 'ВАQ.KZ', 'BAQ.KZ'],
    ['Ғ for F', 'Ғinаnсе', 'Finance'],
    ['Macedonian ѕ', 'Ѕamѕung', 'Samsung'],
    ['a Latin word before its Kazakh ending', 'SОCARдың', 'SOCARдың'],
    ['Roman numerals typed in Cyrillic', 'ХХІ', 'XXI'],
    ['Roman numerals of both scripts', 'VІІ', 'VII'],
  ])('%s', (_, written, clean) => {
    expect(cleanWord(written)).toBe(clean);
  });
});

describe('cleanWord leaves alone', () => {
  test.each([
    ['a Latin word', 'Access'],
    ['a foreign word with a Kazakh ending', 'Facebook-те'],
    ['a word that neither script can write', 'Samsunг'],
    ['a lone Х or І, which may be an initial', 'Х'],
    ['a word of Kazakh and Russian letters', 'объектіге'],
    ['other scripts', 'ҚазҰУ 北京 हिन्दी'],
    ['the accents of a Latin word', 'Café'],
    ['Serbian Ј in a Cyrillic word', 'Јован'],
  ])('%s', (_, word) => {
    expect(cleanWord(word)).toBe(word);
  });
});

describe('cleanWord', () => {
  test.each([
    ['removes soft hyphens and zero-width characters', 'мұ\u00ADнай\u200B', 'мұнай'],
    ['removes marks of direction', '\u2067мұнай\u2069', 'мұнай'],
    ['composes й', 'мұнаи\u0306', 'мұнай'],
    ['composes ё', 'е\u0308лка', 'ёлка'],
    ['removes stress marks', 'қала\u0301', 'қала'],
    ['knows one apostrophe', 'Qazag’stan Qazagʻstan', "Qazag'stan Qazag'stan"],
    ['knows one hyphen', 'сауда‑экономика−газ', 'сауда-экономика-газ'],
    ['keeps a lone surrogate', 'а\uD800', 'а\uD800'],
    ['keeps an empty word', '', ''],
  ])('%s', (_, written, clean) => {
    expect(cleanWord(written)).toBe(clean);
  });
});

/** Letters that clean into each other, with whatever else a word may hold. */
const treacherous = fc.string({
  unit: fc.constantFrom(...'аәиіїқңхѕјhaeopcxyiVXIQİıΣςʼ’‑-\u0306\u0301\u0308\u00AD\u200D1KНТ'),
});
const anyWord = fc.oneof(treacherous, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('fold', () => {
  test.each([
    ['lowers what it has cleaned', 'ҚAЗAҚCTAН', 'қазақстан'],
    ['lowers the dotted capital of Turkish', 'İstanbul', 'istanbul'],
    ['lowers a Latin word that was half Cyrillic', 'ВАQ.KZ', 'baq.kz'],
  ])('%s', (_, written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(anyWord, (word) => fold(fold(word)) === fold(word)),
      { numRuns: 1000 },
    );
  });

  it('changes nothing by cleaning before or after it', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        expect(cleanWord(cleanWord(word))).toBe(cleanWord(word));
        expect(fold(cleanWord(word))).toBe(fold(word));
        expect(cleanWord(fold(word))).toBe(fold(word));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    'а',
    'a',
    'аa',
    'Samsunг',
    'SОCARдың',
    'ХІ',
    '\u0301',
    'а\u0306',
    '\u00AD',
    "'",
    '\uD800',
    '\0',
  ])('takes linear time for a word of many "%s"', (piece) => {
    expect(growth(fold, piece)).toBeLessThan(LINEAR);
  });
});
