import type { Archive } from '../../archive/archive.ts';
import type { MultilingualAnalyser } from '../../languages/multilingual-analyser.ts';
import { allOf, type Condition, has } from '../index/condition.ts';
import { count, type FilteredIndex, type FoundDocument } from '../index/filtered-index.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import type { VerificationPlan } from '../query/verification-plan.ts';
import { positionsOf, writtenPositionsOf } from '../verification/positions.ts';
import { createVerifier } from '../verification/verifier.ts';
import { strictly } from './lists.ts';

/** How many articles are looked at for a query of which the engine does not know all. */
const MAX_VERIFIED = 300;

/** The plan over articles that were looked at. */
export interface VerifiedPlan {
  plan: QueryPlan;
  /** Whether there are more articles than were looked at, some of which may fulfil the query too. */
  isCut: boolean;
}

type Found = Pick<FoundDocument, 'key' | 'id'>;

/**
 * Replaces what a query demands by the articles that were seen to fulfil it: of those for which its condition holds,
 * the newest that have every word, then the newest others.
 * @throws SearchUnavailable
 */
export async function verified(
  index: FilteredIndex,
  plan: QueryPlan,
  { root, termsOf, conditions }: VerificationPlan,
  archive: Archive,
  analyser: MultilingualAnalyser,
): Promise<VerifiedPlan> {
  const { found, isCut } = await mayFulfil(index, plan);
  const facts = await factsOf(index, found, conditions);
  const { verify, needsKeys } = createVerifier(root, termsOf);
  const read = (text: string) => (needsKeys ? positionsOf(text, analyser) : writtenPositionsOf(text));
  const keyOf = new Map(found.map(({ id, key }) => [id, key]));
  const keys: string[] = [];
  for (const { id, title, text } of await archive.listed([...keyOf.keys()])) {
    const key = keyOf.get(id) ?? '';
    const { holds } = verify({
      title: read(title?.value ?? ''),
      text: read(text),
      isTrue: (node) => facts.get(node)?.has(key) ?? false,
    });
    if (holds) keys.push(key);
  }
  const demanded = allOf([plan.demanded, has('key', keys)]);
  return { plan: { ...plan, demanded }, isCut };
}

async function mayFulfil(index: FilteredIndex, plan: QueryPlan): Promise<{ found: Found[]; isCut: boolean }> {
  const list = {
    q: plan.phrases,
    matchingStrategy: 'all' as const,
    sort: ['publishedFrom:desc'],
    limit: MAX_VERIFIED,
  };
  const answers = await index.search([
    { ...list, condition: strictly(plan) },
    { ...list, condition: plan.demanded },
  ]);
  const found = new Map(answers.flatMap(({ hits }) => hits.map((hit) => [hit.key, hit] as const)));
  return {
    found: [...found.values()].slice(0, MAX_VERIFIED),
    isCut: answers.some((answer) => count(answer) > MAX_VERIFIED),
  };
}

/** Which of the articles fulfil each condition. */
async function factsOf<Node>(
  index: FilteredIndex,
  found: readonly Found[],
  conditions: ReadonlyMap<Node, Condition>,
): Promise<Map<Node, Set<string>>> {
  if (conditions.size === 0) return new Map();
  const among = has(
    'key',
    found.map(({ key }) => key),
  );
  const answers = await index.search(
    [...conditions.values()].map((condition) => ({
      q: '',
      condition: allOf([condition, among]),
      limit: MAX_VERIFIED,
    })),
  );
  return new Map(
    [...conditions.keys()].map((node, at) => [node, new Set(answers[at]?.hits.map(({ key }) => key))]),
  );
}
