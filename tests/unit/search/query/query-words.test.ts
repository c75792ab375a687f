import { describe, expect, test } from 'vitest';
import { createKnownKeys } from '../../../../lib/search/query/known-keys.ts';
import { readQueryWords, readWords } from '../../../../lib/search/query/query-words.ts';
import {
  loadLabels,
  loadLetters,
  loadMultilingualAnalyser,
  loadTranslations,
} from '../../../../lib/tables.ts';

const analyser = loadMultilingualAnalyser();

/** A reader for an archive with so many articles for each key. */
const readerOf = (articles: [key: string, articles: number][]) => ({
  analyser,
  vocabulary: createKnownKeys(articles, 1000),
  letters: loadLetters(),
  labels: loadLabels(),
  translations: loadTranslations(),
  keysFrom: async () => [],
  formsOf: async () => new Map(),
});

/** The words of a query that say something, to an archive that knows all of them. */
function content(query: string): string[] {
  const keys = [...analyser.lines(query)].flatMap(({ words }) => words.flatMap((word) => word.keys.flat()));
  const { words } = readWords(query, readerOf(keys.map((key) => [key, 1])));
  return words.filter(({ role }) => role === 'content').map(({ written }) => written);
}

describe('what a query says does not lie in its function words:', () => {
  test.each([
    ['a postposition', 'алма туралы', ['алма']],
    ['a question word', 'алманы кім отырғызды', ['алманы', 'отырғызды']],
    ['a conjunction that is the lemma of a verb', 'алма ал алмұрт', ['алма', 'алмұрт']],
    ['that verb behind a converb', 'алманы сатып алған бағбан', ['алманы', 'сатып', 'бағбан']],
    ['that verb as one of ability', 'отырғыза алған бағбан', ['отырғыза', 'бағбан']],
  ])('%s', (_, query, words) => {
    expect(content(query)).toEqual(words);
  });

  test.each([
    ['alone', 'алған', ['алған']],
    ['behind a noun', 'бағбан сыйлық алған', ['бағбан', 'сыйлық', 'алған']],
  ])('but the verb says something %s', (_, query, words) => {
    expect(content(query)).toEqual(words);
  });
});

describe('a known word that a Russian keyboard writes like another', () => {
  const found = async (query: string) => {
    const articles: [key: string, articles: number][] = [
      ['кала', 2],
      ['қала', 10],
      ['тон', 5],
      ['төн', 24],
    ];
    const root = { kind: 'all' as const, nodes: [], span: { start: 0, end: 0 } };
    const { words } = await readQueryWords(query, root, readerOf(articles), false);
    return words.map(({ read, alternatives }) => [read, alternatives.flat()]);
  };

  test('stays itself and stands for a far more frequent one too', async () => {
    expect(await found('кала')).toEqual([['кала', ['кала', 'қала']]]);
  });

  test('stands for no other that is but somewhat more frequent', async () => {
    expect(await found('тон')).toEqual([['тон', ['тон']]]);
  });

  test('stands for itself alone where the query shows that the keyboard had the letter', async () => {
    expect(await found('кала қала')).toEqual([
      ['кала', ['кала']],
      ['қала', ['қала']],
    ]);
  });
});
