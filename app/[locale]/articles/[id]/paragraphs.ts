import type { Span } from '@/lib/kazakh/text/token.ts';

/** A line of the text with its marks as offsets into the line. */
export interface Paragraph {
  /** Where it begins in the text. */
  start: number;
  text: string;
  marks: Span[];
}

/**
 * Cuts a text into its lines; empty ones are left out.
 * @param marks spans of the text, in its order; one that goes on past a line's end is cut there.
 */
export function paragraphs(text: string, marks: readonly Span[]): Paragraph[] {
  const found: Paragraph[] = [];
  let next = 0;
  for (const { 0: line, index: start } of text.matchAll(/[^\r\n]+/g)) {
    const end = start + line.length;
    const own: Span[] = [];
    for (let mark = marks[next]; mark && mark.start < end; mark = marks[++next]) {
      if (mark.start >= start) {
        own.push({ start: mark.start - start, end: Math.min(mark.end, end) - start });
      }
    }
    if (line.trim()) found.push({ start, text: line, marks: own });
  }
  return found;
}
