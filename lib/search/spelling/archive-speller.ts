import type { Archive } from '../../archive/archive.ts';
import type { Analyser } from '../../kazakh/analysis/analyser.ts';
import { FORM } from '../../kazakh/analysis/filing-keys.ts';
import type { LetterModels } from '../../kazakh/writing/letter-model.ts';
import { createSpeller, type Speller } from './speller.ts';
import { WordTrie } from './word-trie.ts';

/** What a speller of an archive needs beside the archive's words. */
export interface SpellerContext {
  archive: Archive;
  analyser: Pick<Analyser, 'lemma'>;
  letters: LetterModels;
  /** Whether a language has the word, known to the archive or not. */
  isWord(word: string): boolean;
}

/** Reads the archive's written forms into a speller that leaves words of the language alone. */
export async function loadSpeller({ archive, analyser, letters, isWord }: SpellerContext): Promise<Speller> {
  const forms = await archive.terms.marked(FORM);
  const total = forms.reduce((sum, [, articles]) => sum + articles, 0);
  const speller = createSpeller(new WordTrie(forms), total, letters, analyser.lemma);
  return (typed) => (isWord(typed) ? [] : speller(typed));
}
