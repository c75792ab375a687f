import type { Token } from './token.ts';

/** What a UTF-16 unit may be, a bit each. */
const LETTER = 1;
const CAPITAL = 2;
/** Letters that Roman numerals are typed with: `ХІ`. */
const ROMAN = 4;
const SPACE = 8;
/** Marks behind a word that belong to no token. */
const MARK = 16;

const UNITS = new Uint8Array(1 << 16);
mark('абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі', LETTER);
mark('АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁӘҒҚҢӨҰҮҺІ', LETTER | CAPITAL);
mark('хіХІ', ROMAN);
mark(
  '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF',
  SPACE,
);
mark(',;:!?', MARK);

function mark(letters: string, bit: number): void {
  for (const letter of letters) {
    const unit = letter.charCodeAt(0);
    UNITS[unit] = (UNITS[unit] ?? 0) | bit;
  }
}

function unitAt(text: string, at: number): number {
  return UNITS[text.charCodeAt(at)] ?? 0;
}

const SHORTEST_BEFORE_STOP = 3;

/**
 * The most frequent kind of token by far, if it stands here: Kazakh or Russian letters, then a blank, a comma
 * or the like, or, behind three letters, a full stop. Nothing in it needs mending; it is read unit by unit, since the general
 * rules of `tokenise.ts`, which say the same of it, take several times as long.
 */
export function plainWordAt(text: string, start: number): Token | undefined {
  let end = start;
  let some = 0;
  let all = LETTER | CAPITAL | ROMAN;
  for (; end < text.length; end++) {
    const unit = unitAt(text, end);
    if ((unit & LETTER) === 0) break;
    some |= unit;
    all &= unit;
  }
  const length = end - start;
  if (length === 0 || !isEndedAt(text, end, length)) return undefined;
  if (length > 1 && (all & ROMAN) !== 0) return undefined;
  const word = text.slice(start, end);
  return {
    kind: length > 1 && (all & CAPITAL) !== 0 ? 'abbreviation' : 'word',
    start,
    end,
    text: word,
    norm: (some & CAPITAL) === 0 ? word : word.toLowerCase(),
  };
}

function isEndedAt(text: string, end: number, length: number): boolean {
  if (end === text.length || (unitAt(text, end) & (SPACE | MARK)) !== 0) return true;
  if (length < SHORTEST_BEFORE_STOP || text.charAt(end) !== '.') return false;
  return end + 1 === text.length || (unitAt(text, end + 1) & SPACE) !== 0;
}

/** The first place from here on that holds neither blank nor mark. */
export function behindBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && (unitAt(text, at) & (SPACE | MARK)) !== 0) at++;
  return at;
}
