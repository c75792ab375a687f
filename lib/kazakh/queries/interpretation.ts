import type { Span } from '../text/token.ts';

/** How a typed word was turned into the word that is searched. */
export type ReadingKind =
  | 'as-written'
  | 'look-alikes'
  | 'latin'
  | 'arabic'
  | 'russian-keyboard'
  | 'wrong-layout';

/** One word of a query and what it is taken for; the span lies in the query as typed. */
export interface WordReading extends Span {
  written: string;
  /** In Kazakh Cyrillic, lower case. */
  read: string;
  kind: ReadingKind;
  keys: string[];
  /** 0 to 1. */
  confidence: number;
}

/** A reading of the whole query, word by word. */
export interface Interpretation {
  /** The query as read: the words' `read`, all between them as typed. */
  text: string;
  /** 0 to 1; readings are ranked by it. */
  confidence: number;
  words: WordReading[];
}

/** What the archive (or a lexicon) knows; decides between readings that the rules alone allow. */
export interface Vocabulary {
  /** In how many articles the key occurs; 0 for an unknown one. */
  frequency(key: string): number;
  /** Known keys that look like this once letters are folded by `skeleton()`. */
  bySkeleton(skeleton: string): readonly string[];
}
