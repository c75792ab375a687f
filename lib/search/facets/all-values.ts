import { count, type FacetValue, type FilteredIndex, type Query } from '../index/filtered-index.ts';
import { MAX_FACET_VALUES } from '../index/settings.ts';
import type { Facet } from '../request.ts';
import { prefixGroups } from './prefix-groups.ts';

/** Values of which each is counted by a query of its own: as many cost about as much as counting some groups. */
const MAX_COUNTED_SINGLY = 200;
/** Requests that the engine answers at the same time. */
const AT_A_TIME = 4;

/** What is counted: the values of a facet over the articles that a query finds. */
export interface Counting {
  index: FilteredIndex;
  facet: Facet;
  query: Query;
}

/**
 * Counts those of the wanted values that any article has, in no order. The engine counts no more than its most
 * frequent values at once: where there are more, wanted ones are counted each by itself while they are few, else
 * by groups with the same beginning.
 * @throws SearchUnavailable
 */
export async function countValues(counting: Counting, wanted: readonly string[]): Promise<FacetValue[]> {
  const { index, facet, query } = counting;
  if (wanted.length <= MAX_COUNTED_SINGLY) return countSingly(counting, wanted);
  const most = await index.facetValues(facet, query);
  const found = new Map(most.map(({ value, count }) => [value, count]));
  if (most.length >= MAX_FACET_VALUES) {
    const { prefixes, single } = prefixGroups(wanted, MAX_FACET_VALUES);
    const groups = await inTurns(prefixes, (prefix) => index.facetValues(facet, query, prefix));
    for (const { value, count } of groups.flat()) found.set(value, count);
    const missed = single.filter((value) => !found.has(value));
    for (const { value, count } of await countSingly(counting, missed)) found.set(value, count);
  }
  return wanted.flatMap((value) => {
    const count = found.get(value);
    return count === undefined ? [] : { value, count };
  });
}

async function countSingly(
  { index, facet, query }: Counting,
  values: readonly string[],
): Promise<FacetValue[]> {
  if (values.length === 0) return [];
  const answers = await index.search(
    // Asked by pages the engine counts all.
    values.map((value) => ({ ...query, choosing: { facet, values: [value] }, page: 1, hitsPerPage: 0 })),
  );
  return answers
    .map((answer, place) => ({ value: values[place] ?? '', count: count(answer) }))
    .filter(({ count }) => count > 0);
}

/** Does something with every item, a few at a time. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += AT_A_TIME) {
    results.push(...(await Promise.all(items.slice(start, start + AT_A_TIME).map(work))));
  }
  return results;
}
