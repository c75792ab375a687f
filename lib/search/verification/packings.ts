import { MAX_UNORDERED } from '../query/syntax/operators.ts';
import type { Stretch } from './occurrences.ts';

/** How occurrences of several terms must lie to each other. */
export interface Arrangement {
  inOrder: boolean;
  /** How many positions at most, between the first and the last, may belong to none of them. */
  gap: number;
  /** Whether a sentence, paragraph or the like begins at the position: nothing is packed across. */
  isBorder: (position: number) => boolean;
}

/** The best packing of each set of terms before some place: where it begins, and a score; `NONE` for no packing. */
interface Row {
  starts: Int32Array;
  /** Start plus number of positions covered: the higher, the fewer lie between the start and whatever follows. */
  scores: Int32Array;
}

const NONE = -1;

/**
 * Stretches of a text that hold an occurrence of every term, none overlapping another, in this arrangement;
 * for each place where one may end, that with the fewest positions between.
 *
 * Dynamic programming over the text and the sets of terms that are placed (in order: how many of the first), as
 * for the travelling salesman (Bellman 1962; Held and Karp 1962). Time is that of positions and occurrences
 * times sets, of which there are at most 2^8, whatever the text.
 *
 * @param occurrences of each term, sorted by ends
 * @param length of the text in positions
 * @throws RangeError for more than `MAX_UNORDERED` terms in any order
 */
export function packings(
  occurrences: readonly (readonly Stretch[])[],
  length: number,
  { inOrder, gap, isBorder }: Arrangement,
): Stretch[] {
  const terms = occurrences.length;
  if (!inOrder && terms > MAX_UNORDERED)
    throw new RangeError(`More than ${MAX_UNORDERED} terms in any order.`);
  if (terms === 0 || occurrences.some((stretches) => stretches.length === 0)) return [];
  const complete = inOrder ? terms : 2 ** terms - 1;
  const steps = occurrences.map((_, term) =>
    inOrder ? [[term, term + 1] as const] : stepsWith(term, terms),
  );
  const rows = Array.from({ length: longest(occurrences) + 1 }, () => emptyRow(complete + 1));
  const rowAt = (place: number) => rows[place % rows.length] as Row;
  const next = occurrences.map(() => 0);
  const found: Stretch[] = [];
  let border = 0;
  for (let end = 1; end <= length; end++) {
    if (isBorder(end - 1)) {
      border = end - 1;
      for (const { scores } of rows) scores.fill(NONE);
    }
    const row = rowAt(end);
    copy(rowAt(end - 1), row);
    // Only what ends here is of interest; nothing is built on it.
    row.scores[complete] = NONE;
    for (const [term, stretches] of occurrences.entries()) {
      let at = next[term] ?? 0;
      for (let own = stretches[at]; own?.end === end; own = stretches[++at]) {
        if (own.start >= border) place(own, steps[term] ?? [], rowAt(own.start), row);
      }
      next[term] = at;
    }
    const score = row.scores[complete] ?? NONE;
    if (score !== NONE && end - score <= gap) found.push({ start: row.starts[complete] ?? end, end });
  }
  return found;
}

/** A set of terms, and the set with one more. */
type Step = readonly [from: number, to: number];

/** Packs the occurrence behind what was packed before its start, where that is better than what is known. */
function place({ start, end }: Stretch, steps: readonly Step[], before: Row, row: Row): void {
  for (const [from, to] of steps) {
    const known = from === 0 ? start : (before.scores[from] ?? NONE);
    const score = known + end - start;
    if (known === NONE || score <= (row.scores[to] ?? NONE)) continue;
    row.scores[to] = score;
    row.starts[to] = from === 0 ? start : (before.starts[from] ?? start);
  }
}

/** Sets of terms are numbers whose bits are the terms. */
function stepsWith(term: number, terms: number): Step[] {
  const bit = 1 << term;
  return Array.from({ length: 1 << terms }, (_, set): Step => [set, set | bit]).filter(
    ([from]) => (from & bit) === 0,
  );
}

function emptyRow(sets: number): Row {
  return { starts: new Int32Array(sets), scores: new Int32Array(sets).fill(NONE) };
}

function copy(from: Row, to: Row): void {
  to.scores.set(from.scores);
  to.starts.set(from.starts);
}

function longest(occurrences: readonly (readonly Stretch[])[]): number {
  let length = 0;
  for (const stretches of occurrences) {
    for (const { start, end } of stretches) length = Math.max(length, end - start);
  }
  return length;
}
