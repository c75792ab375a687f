import { APOSTROPHES, cleanWord, fold, HYPHENS, INVISIBLE } from './clean.ts';
import { isCertainEnding, isLooseEnding } from './endings.ts';
import type { Span, Token, TokenKind } from './token.ts';

/** Members of one compound that are kept together; longer chains (ruled lines, hostile text) are cut. */
const MAX_PARTS = 16;

const LETTERS = new RegExp(`\\p{L}(?:[\\p{L}\\p{M}\\p{Nd}${INVISIBLE}]|[${APOSTROPHES}](?=\\p{L}))*`, 'uy');
const NUMBER =
  /(?:\p{Nd}{1,3}(?:[ \u00A0\u2009\u202F]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+)(?:[.,]\p{Nd}+)*(?:[ \u00A0\u202F]?[%‰])?/uy;
/** Letters directly behind a number: `5G`, `2023ж`. */
const TAIL = /\p{L}[\p{L}\p{M}\p{Nd}]*/uy;
const HYPHEN = new RegExp(`[${HYPHENS}](?=[\\p{L}\\p{Nd}])`, 'uy');
/** A closing quote or bracket with the ending of what it closes: `»-ның`. */
const CLOSED = new RegExp(`[»”“"'’)\\]][${HYPHENS}](?=\\p{L})`, 'uy');
const DOTTED = /\p{Ll}{1,2}(?:\.\p{Ll}{1,2})+(?![\p{L}\p{Nd}])\.?/uy;
const INITIAL = new RegExp(`\\p{Lu}\\p{Ll}?\\.[${HYPHENS}]?(?=\\p{Lu})`, 'uy');
const DOMAIN = /\.[A-Za-z][A-Za-z0-9]*/y;
const LINK = /https?:\/\/[^\s<>"«»“”]+|www\.[^\s<>"«»“”]+/giu;
const HASHTAG = /#[\p{L}\p{M}\p{Nd}_]+/gu;
const EMAIL_LEFT = /[A-Za-z0-9._%+-]/;
const EMAIL_RIGHT = /[A-Za-z0-9.-]/;
const MAX_EMAIL_SIDE = 128;

const latin = /^[\p{Script=Latin}\p{Nd}]+$/u;
const capitals = /^[\p{Lu}\p{Nd}]*\p{Lu}[\p{Lu}\p{Nd}]+$/u;
/** A number, also with the abbreviation of a year: `2023ж`. */
const number = /^\p{Nd}[\p{Nd}\s.,]*(?:[%‰]|жж?|гг?)?$/u;
const starter = /[\p{L}\p{Nd}]/u;
const letterStart = /^\p{L}/u;

/** A run of letters or digits within a word; `text` is the clean one. */
interface Segment extends Span {
  text: string;
}

/**
 * The words of a text in their order. A token is one written word with its ending, wherever the ending
 * stands: `АҚШ-тың`, `85,3%-ке`, `«Самұрық-Қазына»-ның` (its token begins behind the opening mark).
 * Blanks of any kind part words but group the digits of a number: `1 500 000`.
 *
 * Offsets are UTF-16 units of `text` as given, and `start < end`; tokens do not overlap. Time is linear in
 * the length of the text.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const whole = wholes(text);
  let next = 0;
  let at = 0;
  while (at < text.length) {
    const special = whole[next];
    if (special && at >= special.start) {
      next++;
      if (at > special.start) continue;
      tokens.push(special);
      at = special.end;
      continue;
    }
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!starter.test(letter)) {
      at += letter.length;
      continue;
    }
    const found = wordAt(text, at);
    tokens.push(found);
    at = found.end;
  }
  return tokens;
}

/** Addresses and hashtags, which are no chains of words, in the order of the text. */
function wholes(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(LINK)) {
    const address = match[0].replace(/[.,;:!?)\]}'…]{1,8}$/u, '');
    if (address.length > 4) found.push(token('url', text, match.index, match.index + address.length));
  }
  for (const match of text.matchAll(HASHTAG)) {
    found.push(token('hashtag', text, match.index, match.index + match[0].length));
  }
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    const span = emailAround(text, sign);
    if (span) found.push(token('email', text, span.start, span.end));
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function emailAround(text: string, sign: number): Span | undefined {
  let start = sign;
  while (start > 0 && sign - start < MAX_EMAIL_SIDE && EMAIL_LEFT.test(text.charAt(start - 1))) start--;
  let end = sign + 1;
  while (end < text.length && end - sign < MAX_EMAIL_SIDE && EMAIL_RIGHT.test(text.charAt(end))) end++;
  while (end > sign + 1 && /[.-]/.test(text.charAt(end - 1))) end--;
  const domain = text.slice(sign + 1, end);
  return start < sign && /^[^.].*\.[A-Za-z]{2,}$/.test(domain) ? { start, end } : undefined;
}

function wordAt(text: string, at: number): Token {
  const dotted = matchAt(DOTTED, text, at);
  if (dotted) return token('abbreviation', text, at, dotted);
  return initialsAt(text, at) ?? chainAt(text, at);
}

/** Initials with the name or the last initial that they stick to. */
function initialsAt(text: string, at: number): Token | undefined {
  const parts: Token[] = [];
  let from = at;
  for (let end = matchAt(INITIAL, text, from); end && parts.length < 4; end = matchAt(INITIAL, text, from)) {
    parts.push(token('word', text, from, text.indexOf('.', from)));
    from = end;
  }
  if (parts.length === 0) return undefined;
  const name = chainAt(text, from);
  parts.push(name);
  return { ...token('initials', text, at, name.end), parts };
}

/** A word or number, or several joined by hyphens. */
function chainAt(text: string, at: number): Token {
  const first = segmentAt(text, at);
  const segments: Segment[] = [first];
  let last = first;
  for (let count = 1; count < MAX_PARTS; count++) {
    const closed = matchAt(CLOSED, text, last.end);
    if (closed) {
      const tail = segmentAt(text, closed);
      if (!isLooseEnding(fold(tail.text))) break;
      joinEnding(last, tail);
      break;
    }
    const after = matchAt(HYPHEN, text, last.end);
    if (!after) break;
    const segment = segmentAt(text, after);
    if (isEndingOf(last, segment)) {
      joinEnding(last, segment);
      continue;
    }
    segments.push(segment);
    last = segment;
  }
  const parts = segments.map((segment) => single(segment));
  if (segments.length === 1) return parts[0] as Token;
  const kind = parts.every((part) => part.kind === 'number') ? 'number' : 'compound';
  const joined = segments.map((segment) => segment.text).join('-');
  return { kind, start: at, end: last.end, text: joined, norm: fold(joined), parts };
}

function single(segment: Segment): Token {
  const { start, end, text } = segment;
  const body = text.split('-')[0] ?? text;
  const kind: TokenKind = number.test(body)
    ? 'number'
    : capitals.test(body) || /^[A-Za-z0-9]+\./.test(body)
      ? 'abbreviation'
      : 'word';
  return { kind, start, end, text, norm: fold(text) };
}

function segmentAt(text: string, at: number): Segment {
  let end = matchAt(NUMBER, text, at);
  if (end) {
    if (/[\p{Nd}]/u.test(text.charAt(end - 1))) end = matchAt(TAIL, text, end) ?? end;
    return { start: at, end, text: cleanWord(text.slice(at, end).replace(/\s/g, ' ')) };
  }
  end = matchAt(LETTERS, text, at) ?? at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;
  if (latin.test(text.slice(at, Math.min(end, at + 64)))) {
    for (let dots = 0; dots < 4; dots++) end = matchAt(DOMAIN, text, end) ?? end;
  }
  return { start: at, end, text: cleanWord(text.slice(at, end)) };
}

/** Whether the segment behind a hyphen is the ending of the one before it. */
function isEndingOf(word: Segment, tail: Segment): boolean {
  const ending = fold(tail.text);
  if (isCertainEnding(ending)) return true;
  if (!isLooseEnding(ending) || tail.text !== ending) return false;
  const body = word.text.split('-')[0] ?? word.text;
  return (
    capitals.test(body) || !letterStart.test(body) || body.length === 1 || /\p{Script=Latin}/u.test(body)
  );
}

function joinEnding(word: Segment, tail: Segment): void {
  word.text = `${word.text}-${tail.text}`;
  word.end = tail.end;
}

/** End of the sticky pattern's match at the place, if there is one. */
function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function token(kind: TokenKind, text: string, start: number, end: number): Token {
  const clean = cleanWord(text.slice(start, end));
  return { kind, start, end, text: clean, norm: fold(clean) };
}
