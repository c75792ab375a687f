import type { Parse } from './parses.ts';
import type { StemReading } from './stems.ts';
import type { Weights } from './weights.ts';

/** Something that speaks for or against a reading: its name and how much of it there is. */
export type Evidence = readonly [name: string, amount: number];

/** Hears evidence piece by piece: what kind it is, what it says, how much of it there is. Its name is `kind:says`. */
export type Hear = (kind: string, says: string, amount: number) => void;

export interface Stem {
  lemma: string;
  upos: string;
}

/** Tells all the evidence of a stem, in a fixed order. */
export type Witness = (hear: Hear, stem: Stem) => void;

/** All evidence of a stem: of its spelling before the ending, then what its witness tells. */
export function stemEvidence(stem: StemReading): Evidence[] {
  const evidence: Evidence[] = stem.spelling === undefined ? [] : [[spellingEvidence(stem.spelling), 1]];
  stem.witness((kind, says, amount) => evidence.push([`${kind}:${says}`, amount]), stem);
  return evidence;
}

/** The evidence that a stem is spelled otherwise before its ending. */
export function spellingEvidence(spelling: string): string {
  return `spelling:${spelling}`;
}

/**
 * Weighs what a witness tells: the weighed sum of its evidence, in nats. What has no weight does not count. Names
 * are put together once: what is told in two parts is found again by the two.
 */
export function createScales(weights: Weights): (witness: Witness, stem: Stem) => number {
  const kinds = new Map<string, Map<string, number>>();
  const weightOf = (kind: string, says: string): number => {
    const known = kinds.get(kind) ?? new Map<string, number>();
    const weight = weights.get(`${kind}:${says}`) ?? 0;
    kinds.set(kind, known.set(says, weight));
    return weight;
  };
  let sum = 0;
  const hear: Hear = (kind, says, amount) => {
    sum += (kinds.get(kind)?.get(says) ?? weightOf(kind, says)) * amount;
  };
  return (witness, stem) => {
    sum = 0;
    witness(hear, stem);
    return sum;
  };
}

/**
 * All evidence of a parse: of its stem, and whether it is the whole word, of each ending, of each pair of
 * neighbours, of broken harmony. Its weighed sum is what `ranking.ts` computes faster.
 */
export function evidenceOf({ stem, endings }: Parse): Evidence[] {
  const evidence = stemEvidence(stem);
  if (!endings && stem.known) evidence.push([`whole:${stem.upos}`, 1]);
  let before = stem.upos;
  for (let ending = endings; ending; ending = ending.outer) {
    const { suffix, clash } = ending;
    evidence.push([`ending:${suffix.morpheme}`, 1], [neighbours(before, suffix.slot), 1]);
    if (suffix.restores) evidence.push([`restored:${suffix.restores}`, 1]);
    if (clash) evidence.push([`harmony:${clash}`, 1]);
    before = suffix.slot;
  }
  evidence.push([neighbours(before, 'end'), 1]);
  return evidence;
}

/** The evidence that one thing stands behind another: a slot, behind a slot or a part of speech, or the word's end. */
export function neighbours(before: string, after: string): string {
  return `order:${before}>${after}`;
}
