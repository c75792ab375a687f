import type { Mention, Quote } from './enrichment.ts';

/** Verbs that end or introduce a quotation, Kazakh, Russian, English. */
const SPEECH =
  '(?:деді|дейді|дегенді?|деп\\s(?:айтты|атап\\sөтті|мәлімдеді|хабарлады|жазды|жауап\\sберді|қосты|түсіндірді|баса\\sайтты)|сказала?|заявила?|отметила?|said|says)';
const QUOTED = new RegExp(
  `[«“„"]([^«»“”„"\\n]{20,3000})[»”"][.,]?\\s{0,2}[-–—]?\\s{0,2}(?:\\p{L}{1,20}\\s)?${SPEECH}(?!\\p{L})`,
  'giu',
);
/** `… деді: «…»`. */
const INTRODUCED = new RegExp(`${SPEECH}:\\s{0,2}[«“„"]([^«»“”„"\\n]{20,3000})[»”"]`, 'giu');
const DIALOGUE = new RegExp(
  `^[ \\t]{0,4}[-–—]\\s([^\\n]{20,3000}?)[,.!?]?\\s[-–—]\\s?${SPEECH}(?!\\p{L})`,
  'gimu',
);
/** How far from the quotation its speaker is looked for, in characters. */
const REACH = 160;

/**
 * Finds quotations that a speech verb marks as such, and who speaks, where a person stands beside it.
 * @param people mentions in the order of the text.
 */
export function findQuotes(text: string, people: readonly Mention[]): Quote[] {
  const quotes: Quote[] = [];
  let end = 0;
  const matches = [QUOTED, INTRODUCED, DIALOGUE].flatMap((expression) => [...text.matchAll(expression)]);
  let person = 0;
  for (const match of matches.sort((a, b) => a.index - b.index)) {
    const quoted = match[1] ?? '';
    const start = match.index + match[0].indexOf(quoted);
    if (start < end) continue;
    end = start + quoted.length;
    while ((people[person]?.end ?? Number.POSITIVE_INFINITY) <= start) person++;
    const speaker = speakerBeside(text, { start, end }, match.index + match[0].length, people, person);
    quotes.push({ start, end, text: quoted, ...(speaker !== undefined && { speaker }) });
  }
  return quotes;
}

/** Who is named in the rest of the line behind the speech verb, else right before the quotation. */
function speakerBeside(
  text: string,
  quote: { start: number; end: number },
  verbEnd: number,
  people: readonly Mention[],
  next: number,
): string | undefined {
  const line = text.indexOf('\n', verbEnd);
  const limit = Math.min(line < 0 ? text.length : line, verbEnd + REACH);
  let at = next;
  while ((people[at]?.start ?? Number.POSITIVE_INFINITY) < quote.end) at++;
  const behind = people[at];
  if (behind && behind.end <= limit) return behind.canonical;
  const before = people[next - 1];
  const isNear =
    before && quote.start - before.end <= REACH && !text.slice(before.end, quote.start).includes('\n');
  return isNear ? before.canonical : undefined;
}
