import type { Neighbours } from '../../archive/neighbours.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import type { RankedWord } from '../ranking/ranking.ts';

/** How much a neighbour counts beside the word itself, by how like it is: less than half for most (docs/decisions/0024). */
const WEIGHT = 1.8;
/** An all but identical one still counts less. */
const MOST = 0.9;

/**
 * Lets articles count that have in place of a word one which stands among the same words; nothing is searched that was
 * not before.
 */
export async function withNeighbours(
  plan: QueryPlan,
  neighbours: Pick<Neighbours, 'of'>,
): Promise<QueryPlan> {
  const own = new Set(plan.ranked.flatMap(({ keys }) => keys));
  const lemmas = plan.ranked.flatMap(({ keys: [lemma] }) => lemma ?? []);
  if (lemmas.length === 0) return plan;
  const known = await neighbours.of(lemmas);
  return { ...plan, ranked: plan.ranked.map((word) => ({ ...word, alternatives: alternatives(word) })) };

  function alternatives({ keys: [lemma = ''], alternatives }: RankedWord): RankedWord['alternatives'] {
    const others = (known.get(lemma) ?? []).filter(({ key }) => !own.has(key));
    return [
      ...alternatives,
      ...others.map(({ key, likeness }) => ({ keys: [key], weight: Math.min(MOST, WEIGHT * likeness) })),
    ];
  }
}
