import { allOf, type Condition, NONE, not } from '../index/condition.ts';
import { hasWord } from '../query/conditions.ts';
import type { QueryPlan } from '../query/query-plan.ts';

/** Articles with every word that is wanted. */
export function strictly({ demanded, wanted }: QueryPlan): Condition {
  return allOf([demanded, ...wanted.map(hasWord)]);
}

/** Articles with the rarest word that lack another one. */
export function broadly({ demanded, wanted: [rarest, ...others] }: QueryPlan): Condition {
  if (!rarest || others.length === 0) return NONE;
  return allOf([demanded, hasWord(rarest), not(allOf(others.map(hasWord)))]);
}
