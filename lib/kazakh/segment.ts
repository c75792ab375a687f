import type { Span } from './token.ts';

/** Lower-case abbreviations after whose full stop a sentence goes on, also before a capital. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  // т.б. and т.с.с. close lists: what follows decides. Words that may end a sentence are left out.
  (
    'ж жж ғ ғғ б бб т т.ғ т.ж м мм см км кв га кг гр л с сек мин сағ теңг млн млрд трлн ' +
    'проф акад доц докт канд инж ген полк подп майор кап лейт серж губ мин орынб төр ' +
    'обл ауд қ даң п пәт ул г гг р им д каб корп стр ағыл лат т.а а.к.к кес ред ст'
  ).split(' '),
);

const SPACE = /\s/;
const CLOSER = /["'»”’)\]}“]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const OPENER_OR_DASH = /["'«“„‘([{–—-]/;

/** Lines of the text that hold something, without the blanks around it. */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  const line = /[^\n\r\u2028\u2029]+/g;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    const span = trimmed(text, match.index, match.index + match[0].length);
    if (span) spans.push(span);
  }
  return spans;
}

/**
 * Sentences, paragraph by paragraph, without the blanks between them. A full stop after initials, after
 * a known abbreviation or inside a number or name ends none, nor does one before a lower-case word.
 * Linear in the length of the text.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const paragraph of paragraphs(text)) {
    let start = paragraph.start;
    let at = start;
    while (at < paragraph.end) {
      const end = isStop(text.charAt(at)) ? sentenceEnd(text, start, at, paragraph.end) : undefined;
      if (end === undefined) {
        at++;
        continue;
      }
      const span = trimmed(text, start, end);
      if (span) spans.push(span);
      start = end;
      at = end;
    }
    const rest = trimmed(text, start, paragraph.end);
    if (rest) spans.push(rest);
  }
  return spans;
}

function isStop(letter: string): boolean {
  return letter === '.' || letter === '!' || letter === '?' || letter === '…';
}

/** Where the sentence that stops at `at` ends, its closing quotes included; `undefined` if it goes on. */
function sentenceEnd(text: string, start: number, at: number, limit: number): number | undefined {
  // A row of stops is judged once, at its last one.
  if (at + 1 < limit && isStop(text.charAt(at + 1))) return undefined;
  let end = at + 1;
  while (end < limit && CLOSER.test(text.charAt(end))) end++;
  if (end === limit) return end;
  if (!SPACE.test(text.charAt(end))) return undefined;
  let next = end;
  while (next < limit && SPACE.test(text.charAt(next))) next++;
  const first = firstLetter(text, next, limit);
  if (first && LOWER.test(first)) return undefined;
  if (text.charAt(at) !== '.' || end > at + 1) return end;
  return goesOn(text, start, at) ? undefined : end;
}

/** Whether the full stop at `at` belongs to initials or to a known abbreviation. */
function goesOn(text: string, start: number, at: number): boolean {
  let from = at;
  while (from > start && at - from < 12 && wordLetter(text.charAt(from - 1))) from--;
  const word = text.slice(from, at);
  const last = word.slice(word.lastIndexOf('.') + 1);
  if (last.length === 1 && UPPER.test(last)) return true;
  return ABBREVIATIONS.has(word.toLowerCase()) && !UPPER.test(word);
}

function wordLetter(letter: string): boolean {
  return letter === '.' || LETTER_OR_DIGIT.test(letter);
}

/** The first letter or digit behind opening quotes and dashes, of which a few are looked past. */
function firstLetter(text: string, from: number, limit: number): string | undefined {
  let at = from;
  while (at < limit && at - from < 4 && (OPENER_OR_DASH.test(text.charAt(at)) || SPACE.test(text.charAt(at))))
    at++;
  return at < limit ? String.fromCodePoint(text.codePointAt(at) ?? 0) : undefined;
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}
