import type { Interval } from '../enrich/enrichment.ts';
import type { Interpretation } from '../kazakh/interpretation.ts';
import type { Span } from '../kazakh/token.ts';
import type { Facet } from './request.ts';

/** A passage of the article with its marks. */
export interface Snippet {
  text: string;
  /** Where the passage begins in the article's text. */
  start: number;
  /** Matched words, as offsets into the snippet's `text`. */
  marks: Span[];
  /** Whether text was left out before and after it. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** An article as found: what a list shows of it. */
export interface Hit {
  id: string;
  lang: string;
  title: { text: string; how: 'stated' | 'inferred' | 'edited'; marks: Span[] };
  snippets: Snippet[];
  published?: Interval & { how: 'stated' | 'inferred' | 'edited' };
  source?: string;
  facets: Partial<Record<Facet, string[]>>;
  /** Whether it has every word of the query; strict hits come before the others. */
  strict: boolean;
  /** Words of the query (as typed) that it lacks. */
  missing: string[];
  score: number;
}

/** The answer of `search()`. */
export interface SearchResult {
  hits: Hit[];
  /** All hits, strict and broad; `atLeast` where the engine stopped counting. */
  total: number;
  atLeast: boolean;
  /** How many have every word. */
  strictTotal: number;
  /** Counted over the strict hits, or over all where none is strict. */
  facets: Partial<Record<Facet, Record<string, number>>>;
  /** How the query was read; absent for an empty one. */
  reading?: Interpretation;
  /** Words that the archive does not know in any reading; they took no part. */
  unknown: string[];
  /** Milliseconds by stage. */
  timings: Record<string, number>;
}
