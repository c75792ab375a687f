import { describe, expect, it, test } from 'vitest';
import { filingKeys } from '../../../../lib/kazakh/analysis/filing-keys.ts';
import { tokenise } from '../../../../lib/kazakh/text/tokenise.ts';
import { analyser } from '../fixture.ts';

const keysOf = (text: string) => new Set(tokenise(text).flatMap((token) => filingKeys(token, analyser)));
const shared = (one: string, other: string) => [...keysOf(one)].filter((key) => keysOf(other).has(key));

describe('filing keys', () => {
  test.each([
    ['forms of a noun', 'мұнай', 'мұнайымыздың', ['мұнай', '~мұнай']],
    ['forms of a verb', 'келді', 'келмеген', ['кел', '~кел']],
    [
      'one form, typed in capitals or not',
      'Экспортын',
      'ЭКСПОРТЫН',
      ['экспорт', '~экспо', '~эксп', '=экспортын'],
    ],
    ['derivations, coarsely', 'экспорты', 'экспорттау', ['~экспо', '~эксп']],
    ['an abbreviation and its ending', 'АҚШ', 'АҚШ-тың', ['ақш', '~ақш']],
    ['a number and its ending', '40', '40-қа', ['40', '~40']],
  ])('join %s: %s and %s', (_, one, other, keys) => {
    expect(shared(one, other)).toEqual(keys);
  });

  test.each([
    ['ат', 'ата'],
    ['ата', 'атау'],
    ['ат', 'атау'],
    ['бас', 'баста'],
    ['баста', 'бастық'],
    ['бас', 'бастық'],
  ])('keep %s and %s apart', (one, other) => {
    expect(shared(one, other)).toEqual([]);
  });

  it('hold both lemmas of a form that may be either', () => {
    expect([...keysOf('алма')]).toEqual(expect.arrayContaining(['алма', 'ал']));
  });

  it('give function words their lemma only', () => {
    expect([...keysOf('қандай')]).toEqual(['қандай']);
    expect([...keysOf('туралы')]).toEqual(['туралы']);
  });
});
