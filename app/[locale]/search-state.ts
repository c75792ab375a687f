import type { IndexUiState, UiState } from 'instantsearch.js';
import type { Sort } from '../../lib/search/request.ts';
import type { Narrowing } from '../../lib/search/wire/wire-filter.ts';
import type { SearchRoute } from './search-url.ts';

/** Name of the index, and under which names InstantSearch asks it for an order. */
export const INDEX = 'articles';
export const INDEX_OF_SORT: Record<Sort, string> = {
  relevance: INDEX,
  newest: `${INDEX}:publishedFrom:desc`,
  oldest: `${INDEX}:publishedFrom:asc`,
};

/** What our widgets keep in InstantSearch's state: `narrowing` for all filters (connect-narrowing.ts). */
export type SearchState = IndexUiState & { narrowing?: Narrowing };

/** The state that InstantSearch keeps, as an address says it. */
export function stateToRoute(state: UiState): SearchRoute {
  const { query, narrowing, sortBy, page }: SearchState = state[INDEX] ?? {};
  return {
    q: query ?? '',
    filters: {},
    excluded: {},
    ...narrowing,
    sort: sortOf(sortBy),
    page: page ?? 1,
  };
}

export function routeToState(route: SearchRoute): { [INDEX]: SearchState } {
  const { q, verbatim, filters, excluded, from, to, group, without, sort, page } = route;
  const state: SearchState = {
    ...(q && { query: q }),
    narrowing: {
      filters,
      excluded,
      ...(from && { from }),
      ...(to && { to }),
      ...(group && { group }),
      ...(verbatim && { verbatim }),
      ...(without && { without }),
    },
    ...(sort !== 'relevance' && { sortBy: INDEX_OF_SORT[sort] }),
    ...(page > 1 && { page }),
  };
  return { [INDEX]: state };
}

function sortOf(index: string | undefined): Sort {
  if (index === INDEX_OF_SORT.newest) return 'newest';
  return index === INDEX_OF_SORT.oldest ? 'oldest' : 'relevance';
}
