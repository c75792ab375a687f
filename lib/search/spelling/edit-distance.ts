/** What it costs to have typed otherwise than was meant; 0 and below are no costs. */
export interface EditCosts {
  /** One letter for another. */
  substitution(typed: string, meant: string): number;
  /** A letter too many, between two others (`''` at the ends of the word). */
  insertion(typed: string, before: string, after: string): number;
  /** A letter left out behind another (`''` at the beginning of the word). */
  omission(meant: string, before: string): number;
  /** Two letters that changed places. */
  transposition: number;
  /** How many times as much any of these costs at the first letter. */
  initial: number;
}

/**
 * What it costs to have typed one word for another: the distance of Damerau and Levenshtein in which no letter is
 * edited twice ("optimal string alignment"), weighted. With costs of 1 it is symmetric and 0 for equal words only;
 * without cheap transpositions it is Levenshtein's metric.
 */
export function editDistance(typed: string, meant: string, costs: EditCosts): number {
  const rows = new EditRows(typed, costs);
  for (let at = 0; at < meant.length; at++) rows.extend(at, meant.charCodeAt(at));
  return rows.distance(meant.length);
}

/** A row of the table: beyond the columns `[from, to]` nothing leads to a near word. */
interface Row {
  cells: Float64Array;
  from: number;
  to: number;
}

/**
 * The table of that distance between a typed word and a meant one that grows and is taken back letter by letter,
 * one row a letter: words that begin alike share their first rows. Only cells that may lead to a near word are
 * worked out (Ukkonen, "Algorithms for approximate string matching", 1985).
 */
export class EditRows {
  readonly #typed: Uint16Array;
  readonly #costs: EditCosts;
  readonly #most: number;
  /** `#rows[length].cells[n]`: the distance of the first `n` letters typed and the first `length` ones meant. */
  readonly #rows: Row[];
  readonly #insertions: Float64Array;
  readonly #substitutions = new Map<number, Float64Array>();
  readonly #omissions = new Map<number, number>();
  readonly #meant: number[] = [];

  /** @param most beyond which distances need not be told apart. */
  constructor(typed: string, costs: EditCosts, most = Number.POSITIVE_INFINITY) {
    this.#typed = Uint16Array.from({ length: typed.length }, (_, at) => typed.charCodeAt(at));
    this.#costs = costs;
    this.#most = most;
    this.#insertions = Float64Array.from({ length: typed.length }, (_, at) =>
      costs.insertion(typed.charAt(at), typed.charAt(at - 1), typed.charAt(at + 1)),
    );
    this.#insertions[0] = (this.#insertions[0] ?? 0) * costs.initial;
    const cells = new Float64Array(typed.length + 1);
    this.#insertions.forEach((cost, at) => {
      cells[at + 1] = (cells[at] as number) + cost;
    });
    this.#rows = [{ cells, from: 0, to: cells.length - 1 }];
  }

  /**
   * Puts a letter behind the first `length` meant ones, in place of what stood there.
   * @param letter its UTF-16 unit.
   * @returns whether a word that begins so may be near enough.
   */
  extend(length: number, letter: number): boolean {
    const typed = this.#typed;
    const most = this.#most;
    const before = length > 0 ? (this.#meant[length - 1] as number) : 0;
    this.#meant[length] = letter;
    const above = this.#rows[length] as Row;
    const aboveThat = this.#rows[length - 1];
    const row = this.#emptyRow(length + 1);
    const substitutions = this.#substitutionsBy(letter);
    const initial = length === 0 ? this.#costs.initial : 1;
    const omission = this.#omission(letter, before) * initial;
    const { transposition } = this.#costs;

    let left = Number.POSITIVE_INFINITY;
    // A swap of letters reaches two columns on.
    for (
      let column = above.from;
      column <= typed.length && (column <= above.to + 2 || left <= most);
      column++
    ) {
      const at = column - 1;
      let least = (above.cells[column] as number) + omission;
      if (at >= 0) {
        const same = (above.cells[at] as number) + (substitutions[at] as number) * (at === 0 ? initial : 1);
        if (same < least) least = same;
        const inserted = left + (this.#insertions[at] as number);
        if (inserted < least) least = inserted;
      }
      if (aboveThat && at > 0 && typed[at] === before && typed[at - 1] === letter) {
        const swapped = (aboveThat.cells[at - 1] as number) + transposition;
        if (swapped < least) least = swapped;
      }
      row.cells[column] = left = least;
      // The letter may yet change places with the next one.
      const isSwapping =
        typed[column + 1] === letter && (above.cells[column] as number) + transposition <= most;
      if (least > most && !isSwapping) continue;
      if (row.to < 0) row.from = column;
      row.to = column;
    }
    return row.to >= 0;
  }

  /** The distance of the typed word and the first `length` meant letters. */
  distance(length: number): number {
    return this.#rows[length]?.cells[this.#typed.length] ?? Number.POSITIVE_INFINITY;
  }

  #emptyRow(length: number): Row {
    const row = this.#rows[length] ?? { cells: new Float64Array(this.#typed.length + 1), from: 0, to: 0 };
    this.#rows[length] = row;
    row.cells.fill(Number.POSITIVE_INFINITY);
    row.from = row.cells.length;
    row.to = -1;
    return row;
  }

  #substitutionsBy(letter: number): Float64Array {
    let costs = this.#substitutions.get(letter);
    if (!costs) {
      const meant = String.fromCharCode(letter);
      costs = Float64Array.from(this.#typed, (code) =>
        code === letter ? 0 : this.#costs.substitution(String.fromCharCode(code), meant),
      );
      this.#substitutions.set(letter, costs);
    }
    return costs;
  }

  #omission(letter: number, before: number): number {
    const pair = before * 0x10000 + letter;
    let cost = this.#omissions.get(pair);
    if (cost === undefined) {
      cost = this.#costs.omission(String.fromCharCode(letter), before ? String.fromCharCode(before) : '');
      this.#omissions.set(pair, cost);
    }
    return cost;
  }
}
