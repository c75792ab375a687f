import type { IndexUiState, UiState } from 'instantsearch.js';
import { FACETS, type Facet, type Sort } from '../../lib/search/request.ts';
import type { SearchRoute } from './search-url.ts';

/** Name of the index, and under which names InstantSearch asks it for an order. */
export const INDEX = 'articles';
export const INDEX_OF_SORT: Record<Sort, string> = {
  relevance: INDEX,
  newest: `${INDEX}:publishedFrom:desc`,
  oldest: `${INDEX}:publishedFrom:asc`,
};

/** First and last day of publication, either open. */
export interface Period {
  from?: string;
  to?: string;
}

type SearchState = IndexUiState & { period?: Period };

/** The state that InstantSearch keeps, as an address says it. */
export function stateToRoute(state: UiState): SearchRoute {
  const { query, refinementList = {}, period, sortBy, page }: SearchState = state[INDEX] ?? {};
  const filters: SearchRoute['filters'] = {};
  for (const facet of FACETS) {
    const values = refinementList[facet];
    if (values?.length) filters[facet] = values;
  }
  return { q: query ?? '', filters, ...period, sort: sortOf(sortBy), page: page ?? 1 };
}

export function routeToState(route: SearchRoute): UiState {
  const { q, filters, from, to, sort, page } = route;
  const state: SearchState = {
    ...(q && { query: q }),
    ...(Object.keys(filters).length > 0 && { refinementList: filters as Record<Facet, string[]> }),
    ...((from || to) && { period: { ...(from && { from }), ...(to && { to }) } }),
    ...(sort !== 'relevance' && { sortBy: INDEX_OF_SORT[sort] }),
    ...(page > 1 && { page }),
  };
  return { [INDEX]: state };
}

function sortOf(index: string | undefined): Sort {
  if (index === INDEX_OF_SORT.newest) return 'newest';
  return index === INDEX_OF_SORT.oldest ? 'oldest' : 'relevance';
}
