import { fold } from '../../lib/kazakh/text/clean.ts';
import type { Token } from '../../lib/kazakh/text/token.ts';
import { tokenise } from '../../lib/kazakh/text/tokenise.ts';
import { isStopWord } from '../../lib/languages/stop-words.ts';

/** A query in which one word is mistyped. */
export interface Typo {
  query: string;
  /** The word as it should be, and as it is typed; lower case. */
  meant: string;
  typed: string;
}

/** Rows of the Kazakh layout, each half a key to the right of the one above; `_` for keys of no letter. */
const ROWS = ['_әіңғ__үұқөһ', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];
const SHORTEST = 4;
const CYRILLIC = /^[а-яёәғқңөұүһі]+$/;

/**
 * Mistypes one content word of a query by a neighbouring key, a letter left out, one too many, or two that changed
 * places; the same word in the same way each time.
 * @returns nothing for a query without a Cyrillic content word of four letters or more.
 */
export function withTypo(query: string, seed: number): Typo | undefined {
  const random = randomNumbers(seed);
  const words = tokenise(query).filter(isContentWord);
  const word = words[Math.floor(random() * words.length)];
  if (!word) return undefined;
  const meant = fold(query.slice(word.start, word.end));
  let typed = meant;
  while (typed === meant) typed = mistyped(meant, random);
  return { query: query.slice(0, word.start) + typed + query.slice(word.end), meant, typed };
}

function isContentWord({ kind, norm, text }: Token): boolean {
  return kind === 'word' && norm.length >= SHORTEST && CYRILLIC.test(text.toLowerCase()) && !isStopWord(norm);
}

function mistyped(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  const before = word.slice(0, at);
  const letter = word.charAt(at);
  const neighbour = pick(neighbours(letter), random) ?? letter;
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + neighbour + word.slice(at + 1);
    case 1:
      return before + word.slice(at + 1);
    case 2:
      return (
        before + pick([neighbour + letter, letter + neighbour, letter + letter], random) + word.slice(at + 1)
      );
    default:
      return before + word.charAt(at + 1) + letter + word.slice(at + 2);
  }
}

function neighbours(letter: string): string[] {
  const row = ROWS.findIndex((keys) => keys.includes(letter));
  const place = ROWS[row]?.indexOf(letter) ?? -1;
  const beside = [
    [row, place - 1],
    [row, place + 1],
    [row - 1, place],
    [row - 1, place + 1],
    [row + 1, place - 1],
    [row + 1, place],
  ] as const;
  return beside.map(([line, at]) => ROWS[line]?.charAt(at) ?? '').filter((key) => key !== '' && key !== '_');
}

function pick<T>(values: readonly T[], random: () => number): T | undefined {
  return values[Math.floor(random() * values.length)];
}

/** Random numbers from 0 to 1, the same for the same seed (Mulberry32, by Tommy Ettinger). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
