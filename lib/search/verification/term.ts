/** What a word of the query is found by in a text. */
export interface Term {
  /** Keys, written forms, or written forms of which the last is only a beginning. */
  by: 'key' | 'form' | 'beginning';
  /** Ways to find it: for each position that it takes one after the other, the values that will do. */
  alternatives: readonly Pattern[];
  /** It keeps its place in a phrase, but need not stand elsewhere. */
  isFunctionWord: boolean;
}

export type Pattern = readonly (readonly string[])[];
