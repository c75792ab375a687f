import { isCertainEnding, isLooseEnding } from '../grammar/endings.ts';
import { APOSTROPHES, cleanWord, fold, HYPHENS, INVISIBLE } from './clean.ts';
import { matchAt } from './match-at.ts';
import type { Span } from './token.ts';

const MAX_DOTS = 4;
const LETTERS = new RegExp(`\\p{L}(?:[\\p{L}\\p{M}\\p{Nd}${INVISIBLE}]|[${APOSTROPHES}](?=\\p{L}))*`, 'uy');
export const BLANK = ' \\u00A0\\u2009\\u202F';
/** Grouped by blanks; decimals, dates, times, sections of a chapter; per cent. */
const NUMBER = new RegExp(
  `(?:\\p{Nd}{1,3}(?:[${BLANK}]\\p{Nd}{3}){1,4}(?!\\p{Nd})|\\p{Nd}+)(?:[.,:]\\p{Nd}+)*(?:[${BLANK}]?[%‰])?`,
  'uy',
);
/** Letters directly behind a number: `5G`, `2023ж`, `40қа`. */
const TAIL = /\p{L}[\p{L}\p{M}\p{Nd}]*/uy;
export const HYPHEN = new RegExp(`[${HYPHENS}](?=[\\p{L}\\p{Nd}])`, 'uy');
/** Closing quotes or brackets behind which the ending of what they close follows: `»-ның`, `»ның`. */
const CLOSED = new RegExp(`[»”“"'’)\\]]{1,3}[${HYPHENS}]?(?=\\p{L})`, 'uy');
const DOMAIN = /\.[A-Za-z][A-Za-z0-9]*/y;
/** In flattened tables a Kazakh word sticks to a Latin one, or a Latin one or a number to a Kazakh one. */
const GLUED_BEHIND = /[\p{Script=Latin}\p{Nd}ІХ]+(?=\p{Script=Cyrillic}\p{Ll}{2})/uy;
const GLUED_BEFORE = /\p{Script=Cyrillic}\p{Ll}{3,}(?=[ІХ]*(?=\p{Lu})\p{Script=Latin}|\p{Nd})/uy;

const latin = /^[\p{Script=Latin}\p{Nd}]+$/u;
const hasDigit = /\p{Nd}/u;
const hasLatin = /\p{Script=Latin}/u;
const hasCyrillic = /\p{Script=Cyrillic}/u;
export const capitals = /^[\p{Lu}\p{Nd}]*\p{Lu}[\p{Lu}\p{Nd}]+$/u;
const apostropheEnding = /^(.+)'(\p{Ll}+)$/su;
const latinWithEnding = /^(.*\p{Script=Latin}\p{Nd}*)(\p{Script=Cyrillic}+)$/su;
const letterStart = /^\p{L}/u;
const endsInHyphen = new RegExp(`[${HYPHENS}]$`, 'u');

/** A run of letters or digits within a word; `text` is the clean one, with its ending behind a hyphen. */
export interface Segment extends Span {
  text: string;
}

/** The run of letters or digits that begins at the place, with the ending that sticks to it. */
export function segmentAt(text: string, at: number): Segment {
  const digits = matchAt(NUMBER, text, at);
  return digits ? numberWithTail(text, at, digits) : lettersAt(text, at);
}

/** A number with what sticks to it: an ending, the letter of a class or model, but no word (`500мың`). */
function numberWithTail(text: string, start: number, digits: number): Segment {
  const number = cleanWord(text.slice(start, digits).replace(/\s/g, ' '));
  const end = matchAt(TAIL, text, digits);
  if (!end) return { start, end: digits, text: number };
  const tail = cleanWord(text.slice(digits, end));
  if (tail.length > 1 && isLooseEnding(tail)) return { start, end, text: `${number}-${tail}` };
  const sticks =
    !/[%‰]$/.test(number) && (tail.length === 1 || /^(?:жж|гг)$/.test(tail) || !hasCyrillic.test(tail));
  return sticks ? { start, end, text: number + tail } : { start, end: digits, text: number };
}

function lettersAt(text: string, start: number): Segment {
  let end = matchAt(LETTERS, text, start) ?? start + 1;
  let clean = cleanWord(text.slice(start, end));
  if (text.charAt(end) === '.' && latin.test(clean)) {
    for (let dots = 0; dots < MAX_DOTS; dots++) end = matchAt(DOMAIN, text, end) ?? end;
    clean = cleanWord(text.slice(start, end));
  }
  const isMixed = hasLatin.test(clean) && hasCyrillic.test(clean);
  const [, word, ending] = apostropheEnding.exec(clean) ?? ((isMixed && latinWithEnding.exec(clean)) || []);
  if (word && ending && isLooseEnding(ending)) return { start, end, text: `${word}-${ending}` };
  const border =
    (isMixed || hasDigit.test(clean)) &&
    (matchAt(GLUED_BEHIND, text, start) ?? matchAt(GLUED_BEFORE, text, start));
  if (border && border < end) return { start, end: border, text: cleanWord(text.slice(start, border)) };
  return { start, end, text: clean };
}

/** Whether the segment behind a hyphen is the ending of the one before it. */
export function isEndingOf(word: Segment, tail: Segment): boolean {
  const ending = fold(tail.text);
  if (!isLooseEnding(ending)) return false;
  const body = word.text.split('-', 1)[0] ?? word.text;
  const isAbbreviated = capitals.test(body) || !letterStart.test(body);
  // In capitals an ending follows only what is in capitals itself, and АҚ is a kind of company.
  if (tail.text !== ending) return isAbbreviated && ending.length >= 2 && ending !== 'ақ';
  return isAbbreviated || isCertainEnding(ending) || body.length === 1 || hasLatin.test(body);
}

/** Takes along the ending that stands behind the quotation which the word closes. */
export function joinClosed(text: string, word: Segment): void {
  const after = matchAt(CLOSED, text, word.end);
  if (!after) return;
  const tail = lettersAt(text, after);
  const isSetOff = endsInHyphen.test(text.slice(word.end, after));
  if (isLooseEnding(isSetOff ? fold(tail.text) : tail.text)) joinEnding(word, tail);
}

/** The segment with the ending that a hyphen sets off, if there is one. */
export function withEnding(text: string, word: Segment): Segment {
  const after = matchAt(HYPHEN, text, word.end);
  const tail = after && lettersAt(text, after);
  if (tail && isLooseEnding(tail.text)) joinEnding(word, tail);
  return word;
}

export function joinEnding(word: Segment, tail: Segment): void {
  word.text = `${word.text}-${tail.text}`;
  word.end = tail.end;
}
