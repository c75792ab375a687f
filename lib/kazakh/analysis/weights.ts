import { eachRow } from '../rows.ts';

/** What each piece of evidence adds to the log-odds of a reading, by its name. */
export type Weights = ReadonlyMap<string, number>;

/**
 * Reads a table of weights: a line is `evidence⇥weight`; empty lines and lines that begin with `#` are skipped.
 * @throws Error that names table and line, where it is not as described.
 */
export function parseWeights(table: { name: string; tsv: string }): Weights {
  const weights = new Map<string, number>();
  eachRow(table, (row) => {
    const tab = row.indexOf('\t');
    const evidence = row.slice(0, tab);
    const weight = Number(row.slice(tab + 1));
    if (tab <= 0 || Number.isNaN(weight)) {
      throw new Error(`not "evidence⇥weight": "${row.slice(0, 80)}".`);
    }
    weights.set(evidence, weight);
  });
  return weights;
}
