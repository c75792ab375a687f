import type { Span } from '../../../kazakh/text/token.ts';

/** Quoted text, from the first mark to behind the last. */
export interface Quotation extends Span {
  /** Whether both marks are straight. Names in newspapers stand in others, so that straight ones were meant. */
  straight: boolean;
}

export interface Quotations {
  /** Those that lie in no other, by the place of their first mark. */
  pairs: ReadonlyMap<number, Quotation>;
  /** Places of all marks, but of those within a word (`«Отан»-ның`). */
  marks: ReadonlySet<number>;
  /** Places of the marks without a partner. */
  unpaired: number[];
}

/** Opening marks and what closes them. A mark may be both: `“` opens in English and closes in German. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['«', '»'],
  ['“', '”'],
  ['„', '“”‟'],
  ['‟', '”'],
  ['”', '”'],
]);
/** What may close, whatever opened: people mix the marks. */
const CLOSERS = '"»”“‟';
const MARK = /["«»“”„‟]/g;
/** Marks that may be open at once; the first of more are given up. */
const MAX_OPEN = 16;

interface Mark {
  at: number;
  mark: string;
}

/**
 * Pairs the quotation marks of a query, those within quotations too, so that the outer ones end where they
 * should. What is left over is paired with its neighbour, of whatever kind.
 * @param isWithinWord whether a word goes on before and behind the place
 */
export function quotations(query: string, isWithinWord: (at: number) => boolean): Quotations {
  const all = [...query.matchAll(MARK)].map(({ 0: mark, index: at }): Mark => ({ at, mark }));
  const marks = all.filter(({ at }) => !isWithinWord(at));
  const alike = outermost(pairAlike(marks));
  const left = marks.filter(({ at }) => !alike.some(({ start, end }) => at >= start && at < end));
  const mixed = pairNeighbours(left);
  const pairs = outermost([...alike, ...mixed]);
  const unpaired = left.filter(
    ({ at, mark }) =>
      !pairs.some(({ start, end }) => at >= start && at < end) &&
      !all.some(
        (other) => other.at > at && isWithinWord(other.at) && CLOSING.get(mark)?.includes(other.mark),
      ),
  );
  return {
    pairs: new Map(pairs.map((pair) => [pair.start, pair])),
    marks: new Set(marks.map(({ at }) => at)),
    unpaired: unpaired.map(({ at }) => at),
  };
}

/** Pairs each closing mark with the last open one that it closes; those opened in between have no partner. */
function pairAlike(marks: readonly Mark[]): Quotation[] {
  const pairs: Quotation[] = [];
  let open: Mark[] = [];
  for (const { at, mark } of marks) {
    const opener = open.findLastIndex((other) => CLOSING.get(other.mark)?.includes(mark));
    const start = open[opener]?.at;
    if (start !== undefined) {
      pairs.push({ start, end: at + 1, straight: mark === '"' });
      open = open.slice(0, opener);
    } else if (CLOSING.has(mark)) {
      open = [...open, { at, mark }].slice(-MAX_OPEN);
    }
  }
  return pairs;
}

function pairNeighbours(marks: readonly Mark[]): Quotation[] {
  const pairs: Quotation[] = [];
  let open: Mark | undefined;
  for (const { at, mark } of marks) {
    if (open && CLOSERS.includes(mark)) {
      pairs.push({ start: open.at, end: at + 1, straight: false });
      open = undefined;
    } else {
      open = CLOSING.has(mark) ? { at, mark } : undefined;
    }
  }
  return pairs;
}

function outermost(pairs: readonly Quotation[]): Quotation[] {
  let reach = 0;
  return pairs
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isOuter = start >= reach;
      if (isOuter) reach = end;
      return isOuter;
    });
}
