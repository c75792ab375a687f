import type { Facet } from '@/lib/search/request.ts';
import { type SearchRoute, toggleFilter } from './search-url.ts';
import { useSearchChange } from './use-search-route.ts';

/** Ways to put another query, from the first page of its results. */
export interface NewQuery {
  /** @param verbatim whether its words are to be left as they are. */
  search(query: string, verbatim?: boolean): void;
  /** Limits the results to a value of a facet too. */
  narrow(query: string, facet: Facet, value: string): void;
}

/** A new query is free to be corrected, whatever was wished for the one before. */
export function useNewQuery(): NewQuery {
  const change = useSearchChange();
  const fresh = ({ verbatim: _, ...route }: SearchRoute, q: string): SearchRoute => ({
    ...route,
    q,
    page: 1,
  });
  return {
    search: (query, verbatim = false) =>
      change((route) => ({ ...fresh(route, query), ...(verbatim && { verbatim }) })),
    narrow: (query, facet, value) =>
      change((route) => {
        const isChosen = route.filters[facet]?.includes(value);
        return isChosen ? fresh(route, query) : toggleFilter(fresh(route, query), facet, value);
      }),
  };
}
