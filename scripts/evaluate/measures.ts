/**
 * Normalised discounted cumulative gain of the first `depth` documents of a ranking.
 * @param relevant grades of the relevant documents by id; all others have none
 */
export function ndcg(
  ranking: readonly string[],
  relevant: ReadonlyMap<string, number>,
  depth: number,
): number {
  const gain = (grades: readonly number[]) =>
    grades.slice(0, depth).reduce((sum, grade, rank) => sum + grade / Math.log2(rank + 2), 0);
  const ideal = gain([...relevant.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(ranking.map((id) => relevant.get(id) ?? 0)) / ideal;
}

/** One by the place of the first relevant document among the first `depth`; 0 where there is none. */
export function reciprocalRank(
  ranking: readonly string[],
  relevant: ReadonlyMap<string, number>,
  depth: number,
): number {
  const place = ranking.slice(0, depth).findIndex((id) => (relevant.get(id) ?? 0) > 0);
  return place < 0 ? 0 : 1 / (place + 1);
}

/** The share of the relevant documents that are among the first `depth`. */
export function recall(
  ranking: readonly string[],
  relevant: ReadonlyMap<string, number>,
  depth: number,
): number {
  const wanted = [...relevant].filter(([, grade]) => grade > 0).map(([id]) => id);
  const found = new Set(ranking.slice(0, depth));
  return wanted.length === 0 ? 0 : wanted.filter((id) => found.has(id)).length / wanted.length;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export interface Conflation {
  precision: number;
  recall: number;
  f: number;
}

/**
 * How well a method brings together what belongs together: over all pairs of items, those it gives one name
 * against those that have one gold name. Linear in the items.
 */
export function conflation(items: Iterable<{ gold: string; given: string }>): Conflation {
  const byGold = new Map<string, number>();
  const byGiven = new Map<string, number>();
  const byBoth = new Map<string, number>();
  for (const { gold, given } of items) {
    byGold.set(gold, (byGold.get(gold) ?? 0) + 1);
    byGiven.set(given, (byGiven.get(given) ?? 0) + 1);
    byBoth.set(`${gold}\t${given}`, (byBoth.get(`${gold}\t${given}`) ?? 0) + 1);
  }
  const pairs = (counts: Map<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const together = pairs(byBoth);
  const precision = together / Math.max(1, pairs(byGiven));
  const recall = together / Math.max(1, pairs(byGold));
  return { precision, recall, f: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}
