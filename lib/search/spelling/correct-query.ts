import { fold } from '../../kazakh/text/clean.ts';
import type { Span } from '../../kazakh/text/token.ts';
import type { QueryCorrection } from './query-correction.ts';
import type { Speller } from './speller.ts';

/** Confidence from which a correction is searched for at once, and from which it is offered. */
const APPLIED = 0.85;
const OFFERED = 0.3;
/** A capital within a query shows a name, of which there are more than any archive knows. */
const NAME = /^\p{Lu}/u;
const ABBREVIATION = /^\p{Lu}{2,5}$/u;
/** What stands between quotation marks behind an equals sign is meant to the letter. */
const LITERAL = /="[^"]*"/g;

/**
 * Corrects the unknown words of a query, each by itself. Known words stay as they are, rare ones too: a name that
 * stands once in the archive is what its searcher wants. Unknown names are never replaced, only others offered.
 * @param unknown the words that the archive knows in no reading, at their places in the query.
 */
export function correctQuery(
  query: string,
  unknown: readonly (Span & { written: string })[],
  speller: Speller,
): QueryCorrection[] {
  const literal = [...query.matchAll(LITERAL)].map(({ 0: text, index }) => [index, index + text.length]);
  return unknown.flatMap(({ written, start, end }): QueryCorrection[] => {
    if (literal.some(([from = 0, to = 0]) => start >= from && end <= to)) return [];
    if (ABBREVIATION.test(written)) return [];
    const [best] = speller(fold(written));
    if (!best || best.confidence < OFFERED) return [];
    const isName = NAME.test(written) && /\p{L}/u.test(query.slice(0, start));
    const applied = best.confidence >= APPLIED && !isName;
    return [{ written, read: best.text, span: { start, end }, applied }];
  });
}
