import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from '../../../../lib/kazakh/text/tokenise.ts';
import { tokeniseWhere } from '../../../../lib/kazakh/text/tokenise-where.ts';
import { growth, LINEAR } from '../../linear.ts';

const piece = fc.oneof(
  fc.constantFrom('мұнай', 'алма бағы', 'Сынақбаев', 'ұй', 'ж', 'млн', 'ның', 'ал', 'baq.kz/kk', 'a@b.kz'),
  fc.constantFrom(
    'А. Ә. Сынақбаев',
    '1 500 000',
    '85,3 %',
    'т. б.',
    '5',
    'АҚШ',
    '«Отан»',
    "'",
    'https://a.b',
  ),
  fc.constantFrom(' ', ' ', ' ', ' ', '\u00A0', '-', '- ', '.', '. ', ', ', '\u00AD', '#', '@', '/'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const texts = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));

test('a text read in pieces has the tokens that it has as a whole', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(tokeniseWhere(text, () => true)).toEqual(tokenise(text));
    }),
  );
});

test('pieces that are not wanted are left out, and the others stay as they are', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const asked: string[] = [];
      const chosen = tokeniseWhere(text, (piece) => {
        asked.push(piece);
        return piece.includes('алма');
      });
      expect(asked.join('')).toBe(text);
      const all = tokenise(text);
      for (const token of chosen) expect(all).toContainEqual(token);
      const apples = all.filter(({ start, end }) => text.slice(start, end).includes('алма'));
      for (const token of apples) expect(chosen).toContainEqual(token);
    }),
  );
});

test('takes linear time, with and without borders', () => {
  const nowhere = (text: string) => tokeniseWhere(text, () => false);
  expect(growth(nowhere, 'алма бағы ', 1 << 17)).toBeLessThan(LINEAR);
  expect(growth(nowhere, 'Ұ', 1 << 17)).toBeLessThan(LINEAR);
});
