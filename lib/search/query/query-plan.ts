import type { Interpretation } from '../../kazakh/queries/interpretation.ts';
import type { Condition } from '../index/condition.ts';
import type { RankedWord } from '../ranking/ranking.ts';
import type { Problem } from './syntax/problem.ts';
import type { Alternative } from './translations.ts';
import type { VerificationPlan } from './verification-plan.ts';

/** A word of the query that takes part: typed, and what it is searched by. */
export interface PlannedWord {
  written: string;
  /** In Kazakh Cyrillic, where it was typed otherwise. */
  read: string;
  /** Sequences of keys, any one of which will do: the word's own, then its names in other scripts and languages. */
  alternatives: string[][];
  /** Where forms of it do not count: sets of other forms, one of each of which an article must have beside its own keys. */
  otherForms?: string[][];
  /** Those of them that are not the word's own. */
  translations: readonly Alternative[];
  /** Keys of its other readings: they are not searched, but a text's word of which one is the first key is meant. */
  rivals: readonly string[];
  /** Written forms that have its key but are other words: the conjunction `ал` for `алған`. */
  homographs?: readonly string[];
  /** Only the beginning was typed, or a star ends it: the alternatives are written forms. */
  prefix: boolean;
  /** The coarse key of each of its positions. */
  coarse: string[];
}

/** What is asked of the engine, and how the query came to be read so. */
export interface QueryPlan {
  /** Whether there is anything to search: a query of nothing but unknown or function words finds nothing. */
  searchable: boolean;
  /** What every article must fulfil, whatever words it lacks: what operators, fields and dates demand. */
  demanded: Condition;
  /** What operators demand that the engine does not see: articles have to be looked at. */
  unseen?: VerificationPlan;
  /** Phrases that every article must have, or, after a minus sign, must not have, in the engine's syntax. */
  phrases: string;
  /** Whether there are phrases that every article must have. */
  demandsPhrase: boolean;
  /** Words of which an article should have all; they come from the rarest to the most frequent. */
  wanted: PlannedWord[];
  /** All words that an article may have: those wanted and those that operators demand, as typed. */
  words: PlannedWord[];
  /** Phrases that articles had better have, in the engine's syntax. */
  preferred: string[];
  /** What articles are ranked by, word by word, unknown words too. */
  ranked: RankedWord[];
  unknown: string[];
  /** The query as its operators were understood, in English; absent where it is but words. */
  understood?: string;
  /** Where the query was not understood as it may have been meant. */
  problems: Problem[];
  /** How its words were read; absent where it has none. */
  reading?: Interpretation;
}
