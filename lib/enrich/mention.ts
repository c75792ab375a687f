import type { Span } from '../kazakh/text/token.ts';
import type { Mention, MentionType } from './enrichment.ts';
import type { Reading } from './reading.ts';

/** A mention of a text, its own words filled in. */
export function mentionOf(
  { text }: Reading,
  { start, end }: Span,
  type: MentionType,
  canonical: string,
  confidence: number,
): Mention {
  return { start, end, type, text: text.slice(start, end), canonical, confidence };
}
