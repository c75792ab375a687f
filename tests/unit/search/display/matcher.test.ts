import { describe, expect, test } from 'vitest';
import { createMatcher, type SoughtWord } from '../../../../lib/search/display/matcher.ts';
import { loadMultilingualAnalyser } from '../../../../lib/tables.ts';

const analyser = loadMultilingualAnalyser();
const marked = (text: string, ...words: SoughtWord[]) =>
  createMatcher(words, analyser)(text).map(({ start, end, word }) => `${text.slice(start, end)}:${word}`);

describe('a mark', () => {
  test('covers a word in any form with its ending, and nothing that only looks like it', () => {
    const text = 'Алманы бақтан алды. Алмалар – алмас, АЛМАҒА. «Алма»ның дәмі.';
    expect(marked(text, { alternatives: [['алма']] })).toEqual([
      'Алманы:0',
      'Алмалар:0',
      'АЛМАҒА:0',
      'Алма»ның:0',
    ]);
  });

  test('covers the member of a compound', () => {
    expect(marked('Сауда-экономикалық келісім', { alternatives: [['экономикалық']] })).toEqual([
      'экономикалық:0',
    ]);
  });

  test('is there once where two words of the query have the same key: the first takes it', () => {
    expect(marked('алма', { alternatives: [['алма']] }, { alternatives: [['алма']] })).toEqual(['алма:0']);
  });

  test('covers written forms that were asked for, and no other forms', () => {
    expect(marked('Бағбандар бақта, бағбаның', { alternatives: [['=бағбан'], ['=бағбандар']] })).toEqual([
      'Бағбандар:0',
    ]);
  });

  test('does not depend on the form in which letters are written', () => {
    expect(marked('мұ\u00ADнай, мyнайы, мұнай', { alternatives: [['мұнай']] })).toHaveLength(2);
  });
});

test('a written form that is another word is not marked', () => {
  const word = { alternatives: [['ал']], homographs: ['ал'] };
  expect(marked('Ал бағбан алғанын айтты, ал көрші алған жоқ.', word)).toEqual(['алғанын:0', 'алған:0']);
});

describe('what stands for a word of the query', () => {
  test('is any of its alternatives', () => {
    const word = { alternatives: [['алма'], ['яблок']] };
    expect(marked('Бұл жерде алмалар өседі.\nЯблоки растут в этом саду.', word)).toEqual([
      'алмалар:0',
      'Яблоки:0',
    ]);
  });

  test('of an alternative of several words is where these stand together, in their order', () => {
    const word = { alternatives: [['үаб'], ['үлгі', 'алма', 'бақ']] };
    const text = 'Үлгі алма бағы – ҮАБ. Алма бағы. Үлгі жаңа алма бағы. Бағы алма үлгі.';
    expect(marked(text, word)).toEqual(['Үлгі:0', 'алма:0', 'бағы:0', 'ҮАБ:0']);
  });

  test('is a word whose first reading is another reading of the query’s word, not one whose second is', () => {
    // жылы: warm, and of жыл, year.
    expect(marked('Жылдар өтті, жылы күн.', { alternatives: [['жылы']], rivals: ['жыл'] })).toEqual([
      'Жылдар:0',
      'жылы:0',
    ]);
    expect(marked('Жылы күн.', { alternatives: [['көктем']], rivals: ['жыл'] })).toEqual([]);
  });
});

test('what need not be read is not, once every word has been found that is there', () => {
  const text = 'алма\n'.repeat(50);
  const matcher = createMatcher(
    ['алма', 'алмұрт'].map((key) => ({ alternatives: [[key]] })),
    analyser,
  );
  expect(matcher(text)).toHaveLength(50);
  expect(matcher(text, 20)).toHaveLength(50);
  expect(matcher(text, 20, [1])).toHaveLength(4);
});

test('nothing is marked for a query without words', () => {
  expect(marked('алма')).toEqual([]);
});
