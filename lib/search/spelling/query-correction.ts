import type { Span } from '../../kazakh/text/token.ts';

/** A word of a query that the archive does not know, and the known one that was probably meant. */
export interface QueryCorrection {
  written: string;
  read: string;
  /** Of the word, in the query as typed. */
  span: Span;
  /** Whether the search went by it, or only offers it. */
  applied: boolean;
}

/** The query with corrections, in its order, in the places of the words. */
export function withCorrections(query: string, corrections: readonly QueryCorrection[]): string {
  let text = '';
  let at = 0;
  for (const { span, read } of corrections) {
    text += query.slice(at, span.start) + read;
    at = span.end;
  }
  return text + query.slice(at);
}
