import { createMemo } from '../memo.ts';

/** A letter is predicted from at most this many before it. */
export const LONGEST_CONTEXT = 4;
/** Stands for both ends of a word. */
export const EDGE = '_';
/** The table's counts are digits to base 36: n stands for 2^(n / 2). */
export const COUNT_BASE = 36;
/** Letters that a language may have, for those that a table does not know. */
export const ALPHABET_SIZE = 64;

/** Contexts that are remembered. */
const MEMORY = 50_000;

/** What each letter costs at some place, in nats: the negative logarithm of its probability. */
export type LetterCosts = (letter: string) => number;

/** How likely words are in a language, letter by letter. */
export interface LetterModel {
  /** What the next letter of a word costs behind those before it; `EDGE` for the word's end. */
  after(before: string): LetterCosts;
  /** What the whole word costs, lower case, with its end. */
  wordCost(word: string): number;
}

/** A letter model for each language of the archive. */
export interface LetterModels {
  kk: LetterModel;
  ru: LetterModel;
  en: LetterModel;
}

interface Followers {
  counts: ReadonlyMap<string, number>;
  total: number;
}

/**
 * Reads a model of letters: a line is `context⇥followers`, the last letters of a word's beginning and what
 * follows them: pairs of letter and count. Lines without a tab and lines that begin with `#` are skipped; an
 * empty table makes all letters alike.
 *
 * Probabilities of long contexts are interpolated with those of shorter ones as by Witten and Bell, "The
 * zero-frequency problem", 1991 (method C): the more kinds of letters follow, the more the shorter one counts.
 */
export function parseLetterModel(table: string): LetterModel {
  const rows = table.split('\n');
  // Rows are found and read when they are first asked for: most never are.
  const followersOf = (context: string): Followers | undefined => {
    const row = rowOf(rows, context);
    return row === undefined ? undefined : parseFollowers(row);
  };
  const probabilitiesAfter: (context: string) => (letter: string) => number = createMemo(
    (context: string) => {
      const seen = followersOf(context);
      const shorter = context === '' ? () => 1 / ALPHABET_SIZE : probabilitiesAfter(context.slice(1));
      if (!seen) return shorter;
      const { counts, total } = seen;
      return (letter: string) => interpolate(counts.get(letter) ?? 0, total, counts.size, shorter(letter));
    },
    MEMORY,
  );
  const costsAfter = createMemo((context: string): LetterCosts => {
    const probability = probabilitiesAfter(context);
    const known = new Map<string, number>();
    return (letter) => {
      const cost = known.get(letter) ?? -Math.log(probability(letter));
      if (known.size < ALPHABET_SIZE) known.set(letter, cost);
      return cost;
    };
  }, MEMORY);
  const after = (before: string) =>
    costsAfter(before.length < LONGEST_CONTEXT ? EDGE + before : before.slice(-LONGEST_CONTEXT));
  return {
    after,
    wordCost(word) {
      let cost = after(word.slice(-LONGEST_CONTEXT))(EDGE);
      for (let at = 0; at < word.length; at++) {
        cost += after(word.slice(Math.max(0, at - LONGEST_CONTEXT), at))(word.charAt(at));
      }
      return cost;
    },
  };
}

/** Witten and Bell's estimate from a count, the counts' total and number, and the shorter context's estimate. */
export function interpolate(count: number, total: number, kinds: number, shorter: number): number {
  return (count + kinds * shorter) / (total + kinds);
}

/** The followers of a context, by bisection: a tab sorts before all letters. */
function rowOf(rows: readonly string[], context: string): string | undefined {
  const start = `${context}\t`;
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const row = rows[low];
  return row?.startsWith(start) ? row.slice(start.length).trimEnd() : undefined;
}

function parseFollowers(row: string): Followers {
  const counts = new Map<string, number>();
  let total = 0;
  for (let at = 0; at + 1 < row.length; at += 2) {
    const count = 2 ** (Number.parseInt(row.charAt(at + 1), COUNT_BASE) / 2);
    counts.set(row.charAt(at), count);
    total += count;
  }
  return { counts, total };
}
