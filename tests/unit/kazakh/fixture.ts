import { createVocabulary } from '../../../lib/kazakh/queries/vocabulary.ts';
import { loadAnalyser, loadLetters, loadLexicon } from '../../../lib/tables.ts';

/** The project's own lexicon, analyser and letter models. */
export const lexicon = loadLexicon();
export const analyser = loadAnalyser();
export const letters = loadLetters();

/** Reads by a vocabulary of these keys. */
export function readerOf(keys: readonly (readonly [key: string, articles: number])[]) {
  return { analyser, letters, vocabulary: createVocabulary(keys) };
}
