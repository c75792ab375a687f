import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionsOf, writtenPositionsOf } from '../../../../lib/search/verification/positions.ts';
import { loadMultilingualAnalyser } from '../../../../lib/tables.ts';

const analyser = loadMultilingualAnalyser();

test('a text has a position for each word and each member of a compound, in its sentence and paragraph', () => {
  const text = 'Алма өсті. П. Сынақбаев сауда-саттықты,\n«Шырын»-ның 1 500 түбін айтты.';
  const places = positionsOf(text, analyser).map(({ form, start, end, sentence, paragraph }) => [
    form,
    text.slice(start, end),
    sentence,
    paragraph,
  ]);
  expect(places).toEqual([
    ['алма', 'Алма', 0, 0],
    ['өсті', 'өсті', 0, 0],
    ['сынақбаев', 'Сынақбаев', 1, 0],
    ['сауда', 'сауда', 1, 0],
    ['саттықты', 'саттықты', 1, 0],
    ['шырын-ның', 'Шырын»-ның', 2, 1],
    ['1 500', '1 500', 2, 1],
    ['түбін', 'түбін', 2, 1],
    ['айтты', 'айтты', 2, 1],
  ]);
  expect(positionsOf(text, analyser)[1]?.keys).toContain('өс');
});

const PIECES = [
  ...[
    'Алма',
    'бағы',
    'АҚШ-тың',
    'сауда-саттық',
    '#алма_бағы',
    'П. Сынақбаев',
    '2001-2003',
    '12-сынып',
    '85,3%-ке',
  ],
  ...[
    'https://алма.example',
    'a@b.example',
    'т.б.',
    'The orchard',
    'яблоневый сад',
    ' ',
    ' ',
    '. ',
    '\n',
    '\n\n',
    '! ',
  ],
];

test('positions without keys are those with keys', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES)), (pieces) => {
      const text = pieces.join(' ');
      const withKeys = positionsOf(text, analyser).map((position) => ({ ...position, keys: [] }));
      expect(writtenPositionsOf(text)).toEqual(withKeys);
    }),
  );
});
