import { isStopWord } from '../grammar/stop-words.ts';
import { type Address, addresses } from './addresses.ts';
import { cleanWord, fold, HYPHENS } from './clean.ts';
import { INITIAL } from './initial.ts';
import { matchAt } from './match-at.ts';
import { behindBlanks, plainWordAt } from './plain-word.ts';
import type { Token, TokenKind } from './token.ts';
import {
  BLANK,
  capitals,
  HYPHEN,
  isEndingOf,
  joinClosed,
  joinEnding,
  type Segment,
  segmentAt,
  withEnding,
} from './word-segment.ts';

/** Members of one compound that are kept together; longer chains (ruled lines, hostile text) are cut. */
const MAX_PARTS = 16;
const MAX_INITIALS = 4;

const STARTER = /[\p{L}\p{Nd}]/gu;
const DOTTED = /\p{Ll}{1,2}(?:\.\p{Ll}{1,2})+(?![\p{L}\p{Nd}])\.?/uy;
const STUCK_INITIAL = new RegExp(`\\p{Lu}\\p{Ll}?\\.[${HYPHENS}]?(?=\\p{Lu})`, 'uy');
const SET_OFF_INITIAL = new RegExp(
  `${INITIAL}\\.[${BLANK}](?=\\p{Lu}(?:\\p{L}|\\.[${BLANK}]?\\p{Lu}))`,
  'uy',
);

const domain = /^[A-Za-z0-9]+\./;
/** A number, also with the abbreviation of a year: `2023ж`. */
const number = /^\p{Nd}[\p{Nd}\s.,:]*(?:[%‰]|жж?|гг?)?$/u;

/**
 * The words of a text in their order. A token is one written word with its ending, wherever the ending
 * stands: `АҚШ-тың`, `АҚШ’тың`, `85,3%-ке`, `«Самұрық-Қазына»-ның` (its token begins behind the opening
 * mark). Blanks of any kind part words but group the digits of a number (`1 500 000`) and tie an initial to
 * its name (`П. Сынақбаев`). A line's end parts words always.
 *
 * Offsets are UTF-16 units of `text` as given, and `start < end`; tokens do not overlap. Time is linear in
 * the length of the text.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const whole = addresses(text);
  let next = 0;
  for (let at = 0; at < text.length; at = tokens.at(-1)?.end ?? text.length) {
    while ((whole[next]?.start ?? text.length) < at) next++;
    const address = whole[next];
    const from = behindBlanks(text, at);
    const plain = address && address.start <= from ? undefined : plainWordAt(text, from);
    if (plain) {
      tokens.push(plain);
      continue;
    }
    STARTER.lastIndex = from;
    const start = STARTER.exec(text)?.index ?? text.length;
    if (address && address.start <= start) tokens.push(addressToken(text, address));
    else if (start < text.length) tokens.push(wordAt(text, start));
    else break;
  }
  return tokens;
}

function addressToken(text: string, { kind, start, end }: Address): Token {
  const address = withEnding(text, { start, end, text: cleanWord(text.slice(start, end)) });
  return { kind, ...address, norm: fold(address.text) };
}

function wordAt(text: string, at: number): Token {
  if (text.charAt(at + 1) !== '.' && text.charAt(at + 2) !== '.') return chainAt(text, at);
  const dotted = matchAt(DOTTED, text, at);
  if (dotted)
    return {
      ...single({ start: at, end: dotted, text: cleanWord(text.slice(at, dotted)) }),
      kind: 'abbreviation',
    };
  return initialsAt(text, at) ?? chainAt(text, at);
}

/** Initials with the name or the last initial that they belong to. */
function initialsAt(text: string, at: number): Token | undefined {
  const parts: Token[] = [];
  let from = at;
  while (parts.length < MAX_INITIALS) {
    const end = matchAt(STUCK_INITIAL, text, from) ?? matchAt(SET_OFF_INITIAL, text, from);
    if (!end) break;
    const dot = text.indexOf('.', from);
    parts.push(single({ start: from, end: dot, text: cleanWord(text.slice(from, dot)) }));
    from = end;
  }
  const first = parts[0];
  if (!first) return undefined;
  const name = chainAt(text, from);
  // Ол.Содан, С. Содан: a sentence begins.
  if (isStopWord(first.norm) || isStopWord(name.norm)) return undefined;
  const clean = cleanWord(text.slice(at, name.start)) + name.text;
  return {
    kind: 'initials',
    start: at,
    end: name.end,
    text: clean,
    norm: fold(clean),
    parts: [...parts, name],
  };
}

/** A word or number, or several joined by hyphens. */
function chainAt(text: string, at: number): Token {
  let last = segmentAt(text, at);
  const segments: Segment[] = [last];
  for (let count = 1; count < MAX_PARTS; count++) {
    const after = matchAt(HYPHEN, text, last.end);
    if (!after) break;
    const segment = segmentAt(text, after);
    if (isEndingOf(last, segment)) {
      joinEnding(last, segment);
    } else {
      segments.push(segment);
      last = segment;
    }
  }
  joinClosed(text, last);
  const parts = segments.map(single);
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const joined = segments.map((segment) => segment.text).join('-');
  const kind = parts.every((part) => part.kind === 'number') ? 'number' : 'compound';
  return { kind, start: at, end: last.end, text: joined, norm: fold(joined), parts };
}

function single({ start, end, text }: Segment): Token {
  return { kind: kindOf(text), start, end, text, norm: fold(text) };
}

function kindOf(text: string): TokenKind {
  const hyphen = text.indexOf('-');
  const body = hyphen < 0 ? text : text.slice(0, hyphen);
  if (number.test(body)) return 'number';
  return capitals.test(body) || domain.test(body) ? 'abbreviation' : 'word';
}
