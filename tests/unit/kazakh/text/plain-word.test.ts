import { expect, it, test } from 'vitest';
import { plainWordAt } from '../../../../lib/kazakh/text/plain-word.ts';
import { tokenise } from '../../../../lib/kazakh/text/tokenise.ts';

test.each([
  ['мұнай', 'word', 'мұнай'],
  ['Сынақовтың, ', 'word', 'сынақовтың'],
  ['сөйлем. Жаңа', 'word', 'сөйлем'],
  ['Ёлка\u2009мен', 'word', 'ёлка'],
  ['МҰНАЙ!', 'abbreviation', 'мұнай'],
])('"%s" begins with a plain word', (text, kind, norm) => {
  expect(plainWordAt(text, 0)).toMatchObject({ kind, norm });
});

test.each([
  ['initials', 'П. Сынақов'],
  ['a short word before a full stop, as abbreviations are', 'ж. қазан'],
  ['a compound', 'сауда-саттық'],
  ['a word with an ending set off', 'АҚШ-тың'],
  ['a numeral in Cyrillic letters', 'ХІ ғасыр'],
  ['a word with a look-alike letter', 'мұнaй'],
  ['a word that a bracket closes', 'мұнай) '],
  ['a blank', ' мұнай'],
  ['nothing', ''],
])('%s is none', (_, text) => {
  expect(plainWordAt(text, 0)).toBeUndefined();
});

it('says of a plain word what the general rules say of it', () => {
  for (const word of ['мұнай', 'Мұнай', 'МҰНАЙ', 'я', 'х', 'Ёлка', 'хат']) {
    const [general] = tokenise(`${word})`);
    expect(plainWordAt(word, 0)).toEqual(general);
  }
});
