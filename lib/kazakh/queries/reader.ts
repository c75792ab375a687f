import type { Analyser } from '../analysis/analyser.ts';
import type { LetterModels } from '../writing/letter-model.ts';
import type { Vocabulary } from './interpretation.ts';

/** What reading a query takes: how words are analysed, which are known, which letters are likely. */
export interface Reader {
  analyser: Analyser;
  vocabulary: Vocabulary;
  letters: LetterModels;
}
