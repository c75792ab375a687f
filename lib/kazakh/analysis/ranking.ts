import { type Slot, SUFFIXES } from '../grammar/suffixes.ts';
import { neighbours } from './evidence.ts';
import type { Parse } from './parses.ts';
import type { Weights } from './weights.ts';

/** The weighed evidence of a parse, in nats: the same as that of `evidenceOf`, from sums made beforehand. */
export type Ranking = (parse: Parse) => number;

/** What may stand behind a stem or an ending; sums of neighbours are found by the place in this list. */
const NEXT: readonly (Slot | 'end')[] = [...new Set(SUFFIXES.map(({ slot }) => slot)), 'end'];
const END = NEXT.indexOf('end');

export function createRanking(weights: Weights): Ranking {
  const weight = (name: string) => weights.get(name) ?? 0;
  const rows = new Map<string, number[]>();
  const rowBehind = (before: string): number[] => {
    const known = rows.get(before);
    if (known) return known;
    const row = NEXT.map((next) => weight(neighbours(before, next)));
    rows.set(before, row);
    return row;
  };
  const endings = new Map(
    SUFFIXES.map((suffix) => {
      const restored = suffix.restores ? weight(`restored:${suffix.restores}`) : 0;
      const own = weight(`ending:${suffix.morpheme}`) + restored;
      return [suffix, { own, place: NEXT.indexOf(suffix.slot), row: rowBehind(suffix.slot) }];
    }),
  );
  const harmony = { '': 0, bent: weight('harmony:bent'), broken: weight('harmony:broken') };
  return ({ stem, endings: first }) => {
    let score = stem.score + (!first && stem.known ? weight(`whole:${stem.upos}`) : 0);
    let row: readonly number[] | undefined = rowBehind(stem.upos);
    for (let ending = first; ending; ending = ending.outer) {
      const sums = endings.get(ending.suffix);
      score += (sums?.own ?? 0) + (row?.[sums?.place ?? END] ?? 0) + harmony[ending.clash];
      row = sums?.row;
    }
    return score + (row?.[END] ?? 0);
  };
}
