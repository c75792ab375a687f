import { isStopWord } from '../grammar/stop-words.ts';
import { INITIAL } from './initial.ts';
import { lowerCase } from './lower-case.ts';
import { matchAt } from './match-at.ts';
import type { Span } from './token.ts';

/** Abbreviations after whose full stop a sentence goes on, also before a capital or a number. */
const ABBREVIATIONS: ReadonlySet<string> = words(
  // Time, measures, money.
  'ж жж ғ ғғ ғ-лар м мм см км кв га кг мг гр л мл с сек мин сағ тг млн млрд трлн экз',
  // Persons: titles, ranks, offices.
  'проф акад доц докт канд инж ген полк подп майор кап лейт серж губ мин төр орынб рук г-н г-жа мыр',
  'mr mrs ms dr prof st др',
  // Places.
  'обл ауд қ пос даң көш пр ул бульв мкр п пәт корп стр оф каб',
  // Books and papers.
  'б бб т тт сур кес ред баст шығ салыст ағыл лат нем фр тел факс диам биікт сын бағ бат солт оңт',
  'vs v p pp vol ed eds ca co ltd inc corp',
);

/** Abbreviations that close a list: what follows decides whether the sentence ends. */
const CLOSING: ReadonlySet<string> = words('т.б ж.т.б т.с.с т.т ж.б');

/** What may stand before the number of a paragraph, between the start of its line and the number. */
const MARKER =
  /^["«“„([§№\s]*(?:\p{Nd}{1,4}(?:[.–-]\p{Nd}{1,4}){0,5}|[IVXLІХ]{1,8}|\p{L})\)?(?:[- ]?(?:бап|тарау|бөлім|бөлімше|параграф))?$/iu;
const LONGEST_MARKER = 32;

/** The word before a full stop with the dotted ones that belong to it: `т. б`. */
const WORD_BEFORE = /(?:\p{L}{1,2}\. ?){0,3}[\p{L}\p{N}-]+$/u;
const LONGEST_WORD_BEFORE = 24;
const initial = new RegExp(`^${INITIAL}$`, 'u');
const dotted = /^\p{L}\p{Ll}?(?:\.\p{Ll}{1,2})+$/u;
const nextWord = /\p{L}+/uy;

/** A row of stops is judged once. */
const STOPS = /[.!?…]+/g;
const SPACE = /\s/;
const CLOSER = /["'»”’)\]}“]/;
const OPENER_OR_DASH = /["'«“„‘([{–—-]/;
/** A word that begins small: `iPhone` and `eGov` are names, which begin a sentence as capitals do. */
const SMALL_WORD = /\p{Ll}(?!\p{L}?\p{Lu})/uy;

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
 * a known abbreviation, after the number of a paragraph (`1.`, `II.`, `2-тарау.`) or inside a number or name
 * ends none, nor does a stop of any kind before a word in small letters.
 * Linear in the length of the text.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const paragraph of paragraphs(text)) {
    let { start } = paragraph;
    STOPS.lastIndex = start;
    for (let stops = STOPS.exec(text); stops && stops.index < paragraph.end; stops = STOPS.exec(text)) {
      const end = sentenceEnd(text, start, stops.index, stops[0], paragraph.end);
      if (end === undefined) continue;
      const span = trimmed(text, start, end);
      if (span) spans.push(span);
      start = end;
    }
    const rest = trimmed(text, start, paragraph.end);
    if (rest) spans.push(rest);
  }
  return spans;
}

/** Where the sentence that stops at `at` ends, its closing quotes included; `undefined` if it goes on. */
function sentenceEnd(
  text: string,
  start: number,
  at: number,
  stops: string,
  limit: number,
): number | undefined {
  let end = at + stops.length;
  while (end < limit && CLOSER.test(text.charAt(end))) end++;
  if (end === limit) return end;
  if (!SPACE.test(text.charAt(end))) return undefined;
  const next = wordBehind(text, end, limit);
  if (matchAt(SMALL_WORD, text, next)) return undefined;
  const isBare = stops === '.' && end === at + 1;
  return isBare && goesOn(text, start, at, next) ? undefined : end;
}

/** Whether the full stop at `at` belongs to a number of a paragraph, to initials or to an abbreviation. */
function goesOn(text: string, start: number, at: number, next: number): boolean {
  if (isMarker(text, start, at)) return true;
  const [found = ''] = WORD_BEFORE.exec(text.slice(Math.max(start, at - LONGEST_WORD_BEFORE), at)) ?? [];
  const word = found.replaceAll(' ', '');
  if (CLOSING.has(lowerCase(word))) return false;
  const last = word.slice(word.lastIndexOf('.') + 1);
  const isInitial = initial.test(last) && matchAt(nextWord, text, next);
  if (
    !isInitial &&
    !dotted.test(word) &&
    !ABBREVIATIONS.has(lowerCase(last)) &&
    !opensBracket(text, at - last.length)
  ) {
    return false;
  }
  // A function word with a capital begins a sentence: 1991 ж. Сол кезде …
  return !isStopWord(lowerCase(text.slice(next, matchAt(nextWord, text, next) ?? next)));
}

/** Whether only the number of a paragraph stands before the full stop, in the sentence or behind a colon. */
function isMarker(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - LONGEST_MARKER), at);
  const colon = before.lastIndexOf(':');
  return (colon >= 0 || at - start <= LONGEST_MARKER) && MARKER.test(before.slice(colon + 1));
}

/** Whether a bracket opens here: `(исп. …`. */
function opensBracket(text: string, at: number): boolean {
  return text.charAt(at - 1) === '(';
}

/** Where the first word behind opening quotes and dashes begins, of which a few are looked past. */
function wordBehind(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && SPACE.test(text.charAt(at))) at++;
  const most = Math.min(limit, at + 4);
  while (at < most && (OPENER_OR_DASH.test(text.charAt(at)) || SPACE.test(text.charAt(at)))) at++;
  return at;
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

function words(...lists: string[]): Set<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}
