import type { QueryPlan } from './query/query-plan.ts';
import type { Found } from './ranking/found.ts';
import { broadly, strictly } from './ranking/lists.ts';
import type { Score } from './ranking/ranking.ts';

/** How a search came to its list: what was asked of the engine, and what each article's place is owed to. */
export interface Explanation {
  /** Words in the order of the scores' parts. */
  words: { written: string; alternatives: readonly (readonly string[])[] }[];
  /** Which articles have every word, and which have the rarest and lack another, as the engine was asked. */
  strict: string;
  broad: string;
  phrases: string;
  preferred: readonly string[];
  /** Whether articles were looked at one by one, as the engine does not know where words stand. */
  isVerified: boolean;
  /** How many articles were ranked. */
  ranked: number;
  /** By id, of the articles shown that were ranked; the parts of a score add up to it. */
  scores: Record<string, Score>;
}

export function explain(plan: QueryPlan, { candidates, ranked }: Found): Explanation {
  return {
    words: plan.ranked.map(({ written, keys, alternatives }) => ({
      written,
      alternatives: [keys, ...alternatives.map((other) => other.keys)],
    })),
    strict: strictly(plan),
    broad: broadly(plan),
    phrases: plan.phrases,
    preferred: plan.preferred,
    isVerified: plan.unseen !== undefined,
    ranked,
    scores: Object.fromEntries(candidates.flatMap(({ id, score }) => (score ? [[id, score] as const] : []))),
  };
}
