import { describe, expect, test } from 'vitest';
import { createKnownKeys } from '../../../../lib/search/query/known-keys.ts';
import { readWords } from '../../../../lib/search/query/query-words.ts';
import {
  loadLabels,
  loadLetters,
  loadMultilingualAnalyser,
  loadTranslations,
} from '../../../../lib/tables.ts';

const analyser = loadMultilingualAnalyser();

/** The words of a query that say something, to an archive that knows all of them. */
function content(query: string): string[] {
  const keys = [...analyser.lines(query)].flatMap(({ words }) => words.flatMap((word) => word.keys.flat()));
  const { words } = readWords(query, {
    analyser,
    vocabulary: createKnownKeys(
      keys.map((key) => [key, 1]),
      1,
    ),
    letters: loadLetters(),
    labels: loadLabels(),
    translations: loadTranslations(),
    keysFrom: async () => [],
    formsOf: async () => new Map(),
  });
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
