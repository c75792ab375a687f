import type { Score } from './ranking.ts';

/** An article as the engine found it. */
export interface Candidate {
  id: string;
  /** The name of the group of its versions; absent where it stands alone. */
  group?: string;
  /** Whether it has every word of the query. */
  strict: boolean;
  /** Words of the query, by their index, that it is known to lack. */
  lacking: number[];
  /** What its place is owed to; absent where it was not ranked. */
  score?: Score;
}

/** A page of a list, and the list's size. */
export interface Found {
  candidates: Candidate[];
  total: number;
  atLeast: boolean;
  strictTotal: number;
  /** How many articles were ranked. */
  ranked: number;
}
