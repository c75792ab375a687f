import type { ReactNode } from 'react';
import type { Span } from '@/lib/kazakh/text/token.ts';

/** A text with some of its spans marked; spans that overlap or lie outside are passed over. */
export function Marked({ text, marks }: { text: string; marks: readonly Span[] }): ReactNode {
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < end || mark.end > text.length || mark.end <= mark.start) continue;
    if (mark.start > end) pieces.push(text.slice(end, mark.start));
    pieces.push(<mark key={mark.start}>{text.slice(mark.start, mark.end)}</mark>);
    end = mark.end;
  }
  pieces.push(text.slice(end));
  return pieces;
}
