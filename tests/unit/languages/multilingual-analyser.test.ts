import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../lib/kazakh/text/tokenise.ts';
import { isStopWord } from '../../../lib/languages/stop-words.ts';
import { loadMultilingualAnalyser } from '../../../lib/tables.ts';

const analyser = loadMultilingualAnalyser();
const inText = (text: string) =>
  [...analyser.lines(text)].flatMap(({ words }) => words.flatMap(({ keys }) => keys.map(([main]) => main)));
const inQuery = (query: string) => {
  const { keysOf } = analyser.forQuery(query);
  return tokenise(query).flatMap((token) => keysOf(token));
};

describe('words of a text', () => {
  test('have the keys of their sentence’s language', () => {
    expect(inText('Жаңа көпірлер салынды. Жители города построили мосты.')).toEqual([
      ...['жаңа', 'көпір', 'сал'],
      ...['жител', 'город', 'постро', 'мост'],
    ]);
    expect(inText('The visitors were climbing the towers.')).toEqual([
      'the',
      'visitor',
      'were',
      'climb',
      'the',
      'tower',
    ]);
  });

  test('in Latin letters have one key in every language', () => {
    for (const text of [
      'Бұл SampleGas-тың зауыты.',
      'Это завод компании SampleGas в городе.',
      'This is the plant of SampleGas.',
    ]) {
      expect(inText(text)).toContain('samplega');
    }
  });

  test('a loan has its Kazakh key in Russian too', () => {
    expect(inText('Жители города работают в компаниях, а министры – в республике.')).toEqual(
      expect.arrayContaining(['компания', 'министр', 'республика']),
    );
  });

  test('a Russian surname keeps its last syllable in every case', () => {
    expect(
      inText('Министр Сынакбаев приехал. Жители города ждали Сынакбаева и говорили с Сынакбаевым.').filter(
        (key) => key?.startsWith('сынакба'),
      ),
    ).toEqual(['сынакбаев', 'сынакбаев', 'сынакбаев']);
  });
});

describe('words of a query', () => {
  test.each([
    ['a Kazakh word has its Kazakh key first', 'балалардың', 'бала'],
    ['a Kazakh word is no other Kazakh word for its Russian stem', 'бала', 'бала'],
    ['a loan has one key', 'министрами', 'министр'],
    ['a Russian word has its stem first', 'городами', 'город'],
    ['an English word has its stem', 'visitors', 'visitor'],
  ])('%s: %s', (_, query, key) => {
    expect(inQuery(query)[0]?.[0]).toBe(key);
  });

  test('have few keys, among them those that a text in any language has', () => {
    const words = ['Жители города построили мосты', 'Қалада көпірлер салынды', 'The towers of the town'];
    for (const text of words) {
      const keys = inQuery(text);
      for (const [position, main] of inText(text).entries()) expect(keys[position]).toContain(main);
      for (const position of keys) expect(position.length).toBeLessThanOrEqual(4);
    }
  });
});

test('words of a line lie where they are written, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const { start, end, words } of analyser.lines(text)) {
        for (const { token } of words) {
          expect(token.start).toBeLessThan(token.end);
          expect(start + token.end).toBeLessThanOrEqual(end);
        }
      }
    }),
  );
});

test('function words are known by word and by stem, and Kazakh words of substance are none', () => {
  for (const key of ['и', 'этого', 'котор', 'the', 'have', 'үшін']) expect(isStopWord(key)).toBe(true);
  for (const key of ['он', 'от', 'той', 'же', 'us']) {
    expect(isStopWord(key)).toBe(false);
  }
});
