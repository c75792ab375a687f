import type { Labels } from '../../enrich/labels.ts';
import type { LetterModels } from '../../kazakh/writing/letter-model.ts';
import type { MultilingualAnalyser } from '../../languages/multilingual-analyser.ts';
import type { KnownKeys } from './known-keys.ts';
import type { Translations } from './translations.ts';

/** What reading a query takes: the languages, and what the archive knows. */
export interface QueryReader {
  analyser: MultilingualAnalyser;
  vocabulary: KnownKeys;
  letters: LetterModels;
  labels: Labels;
  translations: Translations;
  /** Keys that begin so, those of most articles first, at most `limit`. */
  keysFrom(beginning: string, limit: number): Promise<string[]>;
  /** The written forms of each of these keys, those of most articles first. */
  formsOf(keys: readonly string[]): Promise<Map<string, string[]>>;
}
