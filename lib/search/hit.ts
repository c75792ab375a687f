import type { Interval } from '../enrich/enrichment.ts';
import type { Interpretation } from '../kazakh/queries/interpretation.ts';
import type { Span } from '../kazakh/text/token.ts';
import type { Explanation } from './explanation.ts';
import type { FacetCounts, FacetList } from './facets/facet-counts.ts';
import type { Problem } from './query/syntax/problem.ts';
import type { Facet } from './request.ts';
import type { QueryCorrection } from './spelling/query-correction.ts';

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
  /** How many other versions of it the archive has: reprints, corrections, parts. */
  versions: number;
  /** The name of the group that they and it are; absent where it stands alone. */
  group?: string;
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
  /** Counts of values by facet, as `facetCounts` makes them. */
  facets: FacetCounts;
  /** Which hits they are counted over: the strict ones, or the broad ones where there are but such. */
  facetsOf: FacetList;
  /** Unknown words, each with the known one that was probably meant. */
  corrections: QueryCorrection[];
  /** How the query, with its applied corrections, was read; absent for an empty one. */
  reading?: Interpretation;
  /** Words that the archive does not know in any reading; they took no part. */
  unknown: string[];
  /** What else was searched, as other languages call it. */
  translated: string[];
  /** How its operators were understood, in English; absent where it is but words. */
  understood?: string;
  /** Where it was read otherwise than it may have been meant. */
  problems: Problem[];
  /** How it came about, where the request asks for that. */
  explanation?: Explanation;
  /** Milliseconds by stage. */
  timings: Record<string, number>;
}
