import { count, type FilteredIndex, type Query } from '../index/filtered-index.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import { broadly, strictly } from '../ranking/lists.ts';
import type { Facet, SearchRequest } from '../request.ts';

/** How many articles have a value, by facet and value. */
export type FacetCounts = Partial<Record<Facet, Record<string, number>>>;

/** Which articles are counted: those with every word of the query, or with the rarest at least. */
export type FacetList = 'strict' | 'broad';

/** Asked by pages the engine counts all, versions of one article as one. */
const COUNTED = { page: 1, hitsPerPage: 0 };

/** The query that finds the articles to be counted. */
export function listQuery(plan: QueryPlan, list: FacetList): Query {
  const condition = list === 'strict' ? strictly(plan) : broadly(plan);
  return { q: plan.phrases, matchingStrategy: 'all', condition };
}

/** The list that a search shows, and whose facets are counted: the broad one only where it alone has articles. */
export async function listOf(index: FilteredIndex, plan: QueryPlan): Promise<FacetList> {
  if (plan.wanted.length <= 1) return 'strict';
  const [strict, broad] = await index.search(
    (['strict', 'broad'] as const).map((list) => ({ ...listQuery(plan, list), ...COUNTED })),
  );
  return strict && broad && count(strict) === 0 && count(broad) > 0 ? 'broad' : 'strict';
}

/**
 * Counts the values of the requested facets over the articles that a query finds. Each facet is counted as if none
 * of its own values were chosen, so that a count tells what the value would bring; what is left out stays out.
 * One request, with a query more for each facet of which values are chosen.
 * @throws SearchUnavailable
 */
export async function facetCounts(
  index: FilteredIndex,
  { facets, filters }: Pick<SearchRequest, 'facets' | 'filters'>,
  query: Query,
): Promise<FacetCounts> {
  if (facets.length === 0) return {};
  const chosen = facets.filter((facet) => (filters[facet] ?? []).length > 0);
  const counting = { ...query, ...COUNTED, attributesToRetrieve: [] };
  const [narrow, ...wide] = await index.search([
    { ...counting, facets },
    ...chosen.map((facet) => ({ ...counting, facets: [facet], choosing: { facet, values: [] } })),
  ]);
  const counts: FacetCounts = { ...narrow?.facetDistribution };
  for (const [place, facet] of chosen.entries()) {
    const ofChosen = (filters[facet] ?? []).map((value) => [value, counts[facet]?.[value] ?? 0]);
    // A chosen value may be too rare for the engine's list of all, but not for that of the chosen.
    counts[facet] = { ...wide[place]?.facetDistribution?.[facet], ...Object.fromEntries(ofChosen) };
  }
  return counts;
}
