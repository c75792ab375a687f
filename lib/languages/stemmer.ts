import { stemmer as snowballEnglish } from '@orama/stemmers/english';
import { stemmer as snowballRussian } from '@orama/stemmers/russian';
import { createMemo } from '../kazakh/memo.ts';

/** What is left of a folded word without its endings. */
export type Stemmer = (word: string) => string;

const MEMORY = 100_000;
/** A shorter stem says too little: `азия` would become `аз`, few. */
const SHORTEST_STEM = 3;
/** Longer ones are no words. */
const LONGEST_WORD = 64;

/** Stem of a folded Russian word; е and ё are one letter. */
export const russianStem: Stemmer = createMemo(
  (word) => cautiously(snowballRussian, word.replaceAll('ё', 'е')),
  MEMORY,
);

/** Stem of a folded English word, without a genitive's `'s`. */
export const englishStem: Stemmer = createMemo(
  (word) => cautiously(snowballEnglish, word.replace(/'s?$/, '')),
  MEMORY,
);

function cautiously(stemmer: Stemmer, word: string): string {
  if (word.length > LONGEST_WORD) return word;
  const stem = stemmer(word);
  return stem.length < SHORTEST_STEM ? word : stem;
}
