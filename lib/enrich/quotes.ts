import type { Mention, Quote } from './enrichment.ts';

/** Speech verbs that end or introduce a quotation. */
const SPEECH = '(?:деді|дейді|дегем?н|деп|сказал[аи]?|заявил[аи]?|отметил[аи]?|said|says)';
const QUOTED = new RegExp(`[«“„"]([^«»“”„"\\n]{20,3000})[»”"],?\\s{0,2}[-–—]?\\s{0,2}${SPEECH}`, 'giu');
const DIALOGUE = new RegExp(`^[ \\t]*[-–—]\\s([^\\n]{20,3000}?)[,.!?]?\\s[-–—]\\s?${SPEECH}`, 'gimu');
/** How far from the quotation its speaker is looked for, in characters. */
const REACH = 160;

/** Finds quotations that a speech verb marks as such, and who speaks, where a person stands beside it. */
export function findQuotes(text: string, people: readonly Mention[]): Quote[] {
  const quotes: Quote[] = [];
  for (const expression of [QUOTED, DIALOGUE]) {
    for (const match of text.matchAll(expression)) {
      const quoted = match[1] ?? '';
      const start = match.index + match[0].indexOf(quoted);
      const end = start + quoted.length;
      const speaker = speakerBeside(text, start, match.index + match[0].length, people);
      quotes.push({ start, end, text: quoted, ...(speaker !== undefined && { speaker }) });
    }
  }
  return quotes.sort((a, b) => a.start - b.start);
}

/** Who is named in the rest of the line behind the speech verb, else right before the quotation. */
function speakerBeside(
  text: string,
  start: number,
  end: number,
  people: readonly Mention[],
): string | undefined {
  const line = text.indexOf('\n', end);
  const limit = Math.min(line < 0 ? text.length : line, end + REACH);
  const behind = people.find((person) => person.start >= end && person.end <= limit);
  const before = people.findLast((person) => person.end <= start && person.start >= start - REACH);
  const isSameLine = before && !text.slice(before.end, start).includes('\n');
  return behind?.canonical ?? (isSameLine ? before.canonical : undefined);
}
