import type { Evidence } from '../../lib/kazakh/analysis/evidence.ts';
import type { Weights } from '../../lib/kazakh/analysis/weights.ts';

/** A word to learn from: the evidence of each of its readings, and which of them are right. */
export interface Example {
  readings: { evidence: readonly Evidence[]; right: boolean }[];
  /** How much it counts. */
  weight: number;
}

const ROUNDS = 150;
const STEP = 0.05;

/**
 * Weights under which the right readings of the examples are likely: a conditional log-linear model with hidden
 * readings (several may be right), fitted by Adam on all examples at once, regularised towards the prior weights
 * (`pull`: the inverse of twice their variance). Those that are `fixed` stay as they were.
 * Kingma and Ba, "Adam: a method for stochastic optimization", 2015. The same input gives the same weights.
 */
export function fitWeights(
  examples: readonly Example[],
  prior: Weights,
  { pull, fixed }: { pull: number; fixed: ReadonlySet<string> },
): Map<string, number> {
  const { names, compiled } = compile(examples);
  const priors = Float64Array.from(names, (name) => prior.get(name) ?? 0);
  const weights = Float64Array.from(priors);
  const first = new Float64Array(names.length);
  const second = new Float64Array(names.length);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = gradientOf(compiled, weights);
    for (let at = 0; at < weights.length; at++) {
      if (fixed.has(names[at] ?? '')) continue;
      const slope = (gradient[at] ?? 0) - 2 * pull * ((weights[at] ?? 0) - (priors[at] ?? 0));
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** round);
      const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** round));
      weights[at] = (weights[at] ?? 0) + (STEP * mean) / (spread + 1e-8);
    }
  }
  const learned = new Map(prior);
  for (const [at, name] of names.entries()) learned.set(name, weights[at] ?? 0);
  return learned;
}

interface CompiledReading {
  ids: Int32Array;
  amounts: Float64Array;
  right: boolean;
}

interface Compiled {
  readings: CompiledReading[];
  weight: number;
}

/** Evidence by number; examples that teach nothing (no reading right, or all) are left out. */
function compile(examples: readonly Example[]): { names: string[]; compiled: Compiled[] } {
  const ids = new Map<string, number>();
  const idOf = (name: string): number => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    ids.set(name, ids.size);
    return ids.size - 1;
  };
  const compiled = examples
    .filter(({ readings }) => readings.some(({ right }) => right) && readings.some(({ right }) => !right))
    .map(({ readings, weight }) => ({
      weight,
      readings: readings.map(({ evidence, right }) => ({
        ids: Int32Array.from(evidence, ([name]) => idOf(name)),
        amounts: Float64Array.from(evidence, ([, amount]) => amount),
        right,
      })),
    }));
  return { names: [...ids.keys()], compiled };
}

/** Of the log-likelihood of the right readings. */
function gradientOf(examples: readonly Compiled[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const { readings, weight } of examples) {
    const scores = readings.map(({ ids, amounts }) => {
      let score = 0;
      for (let at = 0; at < ids.length; at++) score += (weights[ids[at] ?? 0] ?? 0) * (amounts[at] ?? 0);
      return score;
    });
    const best = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - best));
    const all = shares.reduce((sum, share) => sum + share, 0);
    const right = shares.reduce((sum, share, at) => (readings[at]?.right ? sum + share : sum), 0);
    for (const [at, { ids, amounts, right: isRight }] of readings.entries()) {
      const share = shares[at] ?? 0;
      const pull = weight * ((isRight ? share / Math.max(right, 1e-300) : 0) - share / all);
      if (pull === 0) continue;
      for (let one = 0; one < ids.length; one++) {
        const id = ids[one] ?? 0;
        gradient[id] = (gradient[id] ?? 0) + pull * (amounts[one] ?? 0);
      }
    }
  }
  return gradient;
}
