import type { Span } from '../kazakh/token.ts';

/** A query taken apart: its words without quotation marks and minus signs, at their places as typed. */
export interface Operators {
  /** The query with each operator replaced by a blank: offsets stay true. */
  text: string;
  /** What stood between quotation marks: its words must follow each other. */
  phrases: Span[];
  /** Words after a minus sign: articles with them are left out. */
  excluded: Span[];
}

const QUOTES = '["«»“”„‟]';
/** A closing mark with an ending after it belongs to a name: `«Самұрық-Қазына»-ның`. */
const PHRASE = new RegExp(`${QUOTES}([^"«»“”„‟]+)${QUOTES}(?![-‐‑–]\\p{L})`, 'gu');
const EXCLUDED = /(?<=^|\s)[-−–](?=\p{L}|\p{N})([^\s]+)/gu;

/** Finds phrases and exclusions in a query. A quotation mark without its partner is none. */
export function readOperators(query: string): Operators {
  const phrases: Span[] = [];
  const excluded: Span[] = [];
  const text = query
    .replace(PHRASE, (match, inner: string, at: number) => {
      if (inner.trim()) phrases.push({ start: at + 1, end: at + match.length - 1 });
      return ` ${inner} `;
    })
    .replace(EXCLUDED, (match, word: string, at: number) => {
      excluded.push({ start: at + 1, end: at + match.length });
      return ` ${word}`;
    });
  return { text, phrases, excluded };
}

export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
