import type { Span } from '../../../kazakh/text/token.ts';

/** What a query was typed wrongly in, and how it was read all the same. */
export const PROBLEM_KINDS = [
  /** A quotation mark without its partner: left out. */
  'unpaired-quote',
  /** Quotation marks with no word between them: left out. */
  'empty-phrase',
  /** A bracket that nothing closes: closed at the end. */
  'unclosed-bracket',
  /** A bracket that nothing opened: left out. */
  'unopened-bracket',
  /** Brackets with nothing between them: left out. */
  'empty-brackets',
  /** Brackets in too many brackets: left out, their words kept. */
  'nested-too-deep',
  /** AND, OR or NOT that has nothing to join or to exclude: left out. */
  'operator-without-operand',
  /** A field's name with no value behind the colon: read as a word. */
  'field-without-value',
  /** Not a day, month, year or range of them: read as a word. */
  'impossible-date',
  /** A star before or inside a word, or alone: left out. */
  'misplaced-wildcard',
  /** A star behind too few letters: left out. */
  'short-wildcard',
  /** Stars in a phrase: left out. */
  'wildcard-in-phrase',
  /** A distance behind a phrase that is none: left out. */
  'impossible-nearness',
  /** A distance that does not stand between two plain words: left out. */
  'nearness-without-words',
  /** More than eight words within a distance in any order: looked for in theirs. */
  'nearness-of-many-words',
  /** No article has the demanded phrase: read as one that is preferred. */
  'phrase-not-found',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Its place in the query as typed. */
export interface Problem {
  kind: ProblemKind;
  span: Span;
}
