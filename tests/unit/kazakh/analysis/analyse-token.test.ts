import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { analyseLine, analyseToken } from '../../../../lib/kazakh/analysis/analyse-token.ts';
import { tokenise } from '../../../../lib/kazakh/text/tokenise.ts';
import { analyser } from '../fixture.ts';

describe('a line is analysed as one word:', () => {
  test.each<[string, string, string, string[]]>([
    ['a word', 'мұнайдың', 'мұнай', ['мұнай']],
    ['an abbreviation with its ending', 'АҚШ-тың', 'АҚШ', ['ақш']],
    ['an ending behind an apostrophe', 'АҚШ’тың', 'АҚШ', ['ақш']],
    ['an ending behind a quote', '«Сынақгаз»-дың', 'Сынақгаз', ['сынақгаз']],
    ['a number with its ending', '85,3%-ке', '85,3%', ['85,3']],
    ['a time', '15:30-да', '15:30', ['15:30']],
    ['initials and a name', 'П. Сынақовтың', 'П. Сынақов', ['сынақов']],
    ['an address', 'https://baq.kz/a', 'https://baq.kz/a', ['https://baq.kz/a']],
    ['an e-mail address with its ending', 'ulgi@example.kz-ке', 'ulgi@example.kz-ке', ['ulgi@example.kz']],
    ['several words, of which the last is inflected', 'қара қаланың', 'қара қала', ['қара', 'қала']],
  ])('%s', (_, line, lemma, keys) => {
    const analysed = analyseLine(line, analyser);
    expect(analysed.analyses[0]?.lemma).toBe(lemma);
    expect(analysed.keys).toEqual(expect.arrayContaining(keys));
  });

  it('none, where there is none', () => {
    expect(analyseLine('', analyser)).toEqual({ analyses: [], keys: [] });
  });

  it('a compound first by its whole, then by its members', () => {
    expect(analyseLine('сауда-экономикалық', analyser).keys).toEqual([
      'сауда-экономикалық',
      'сауда',
      '~сауда',
      '=сауда',
      'экономикалық',
      '~эконо',
      '~экон',
      '=экономикалық',
    ]);
  });

  it('whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        for (const { score } of analyseLine(line, analyser).analyses) expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test('every token of a text has an analysis', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'абҚШ1 3.,-»«"’%#@_qZ') });
  fc.assert(
    fc.property(letters, (text) => {
      for (const token of tokenise(text)) expect(analyseToken(token, analyser).analyses).not.toEqual([]);
    }),
  );
});
