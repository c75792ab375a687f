import type { Span } from '../../../kazakh/text/token.ts';
import type { Field } from './fields.ts';

/**
 * A query as a tree. Spans are UTF-16 offsets in the query as typed. A node `all` or `any` has two nodes or
 * more, none of its own kind; words that merely stand beside each other are joined by `all`.
 */
export type QueryNode = WordNode | PhraseNode | FieldNode | PublishedNode | NotNode | AllNode | AnyNode;

/**
 * What stands between blanks, with the marks that stick to it: on another keyboard they are letters. Its
 * text may hold several words of a language (`14:30`, `мұнай/газ`) or blanks within one (`1 500 000`).
 */
export interface WordNode {
  kind: 'word';
  /** Without `=` and `*`. */
  text: string;
  span: Span;
  /** Only this written form: `=сөз`. */
  exact: boolean;
  /** Every written form that begins so: `сөз*`. */
  wildcard: boolean;
}

export interface PhraseNode {
  kind: 'phrase';
  /** Between the quotation marks, those within left out; longer blanks are a tab, which groups no digits. */
  text: string;
  /** Of the inner text; of `су /5 тариф` from the first word to the last. */
  span: Span;
  /** Whether an article must have it; those in the quotation marks of a newspaper had only better have it. */
  demanded: boolean;
  /** Only in these written forms: `="…"`. */
  exact: boolean;
  /** How far apart the words may be; without it they follow each other. */
  near?: Nearness;
}

export interface Nearness {
  /** At most so many words between the first and the last beside those of the phrase, or all in one sentence or paragraph. */
  within: number | 'sentence' | 'paragraph';
  inOrder: boolean;
}

export interface FieldNode {
  kind: 'field';
  field: Field;
  /** A phrase is always demanded here. */
  value: WordNode | PhraseNode;
  /** With the name of the field, unless it stands before a bracket with several values. */
  span: Span;
}

/** Days of publication as `YYYY-MM-DD`, both inclusive; at least one is there. */
export interface PublishedNode {
  kind: 'published';
  from?: string;
  to?: string;
  span: Span;
}

export interface NotNode {
  kind: 'not';
  node: QueryNode;
  span: Span;
}

export interface AllNode {
  kind: 'all';
  nodes: QueryNode[];
  span: Span;
}

export interface AnyNode {
  kind: 'any';
  nodes: QueryNode[];
  span: Span;
}
