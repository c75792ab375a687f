import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EditCosts, editDistance } from '../../../../lib/search/spelling/edit-distance.ts';
import { TYPING_COSTS } from '../../../../lib/search/spelling/typing-costs.ts';

const UNIT: EditCosts = {
  substitution: () => 1,
  insertion: () => 1,
  omission: () => 1,
  transposition: 1,
  initial: 1,
};
const LEVENSHTEIN: EditCosts = { ...UNIT, transposition: 2 };
const word = fc.string({ unit: fc.constantFrom(...'абқғ'), maxLength: 7 });

describe('with costs of one', () => {
  test.each([
    ['мұнай', 'мұнай', 0],
    ['мұнай', 'мұнаи', 1],
    ['мұнай', 'мнұай', 1],
    ['экпорт', 'экспорт', 1],
    ['эксспорт', 'экспорт', 1],
    ['', 'алма', 4],
    ['алма', '', 4],
    ['ба', 'ақб', 3],
  ])('%s is typed for %s at %i', (typed, meant, distance) => {
    expect(editDistance(typed, meant, UNIT)).toBe(distance);
  });

  test('the distance is the same both ways, and 0 for equal words only', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, UNIT)).toBe(editDistance(b, a, UNIT));
        expect(editDistance(a, b, UNIT) === 0).toBe(a === b);
        expect(editDistance(a, b, UNIT)).toBeLessThanOrEqual(editDistance(a, b, LEVENSHTEIN));
      }),
    );
  });

  test('without cheap swaps it is a metric: a way round is never shorter', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        const direct = editDistance(a, c, LEVENSHTEIN);
        expect(direct).toBeLessThanOrEqual(editDistance(a, b, LEVENSHTEIN) + editDistance(b, c, LEVENSHTEIN));
      }),
    );
  });
});

describe('by the keyboard', () => {
  test.each([
    ['a letter that the keyboard lacks', 'мунай', 'a key beside it', 'мшнай'],
    ['a key beside it', 'мқнай', 'a key far from it', 'мфнай'],
    ['a letter doubled', 'мұннай', 'a letter too many', 'мұнрай'],
    ['two letters that changed places', 'мұнйа', 'a letter left out', 'мұна'],
    ['a wrong letter within the word', 'мұэай', 'a wrong letter at its beginning', 'эұнай'],
  ])('%s (%s) costs less than %s (%s)', (_, cheap, __, dear) => {
    expect(editDistance(cheap, 'мұнай', TYPING_COSTS)).toBeLessThan(
      editDistance(dear, 'мұнай', TYPING_COSTS),
    );
  });
});
