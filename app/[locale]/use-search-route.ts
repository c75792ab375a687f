import { useLocale } from 'next-intl';
import { useInstantSearch } from 'react-instantsearch';
import { INDEX, routeToState, stateToRoute } from './search-state.ts';
import { formatSearch, type SearchRoute } from './search-url.ts';

/** The search as it now stands, in the terms of its address. */
export function useSearchRoute(): SearchRoute {
  const { indexUiState } = useInstantSearch();
  return stateToRoute({ [INDEX]: indexUiState });
}

/** A function that searches as an address says. */
export function useSearchFor(): (route: SearchRoute) => void {
  const change = useSearchChange();
  return (route) => change(() => route);
}

/** A function that changes the search as it stands by then: two changes of one click do not undo each other. */
export function useSearchChange(): (change: (route: SearchRoute) => SearchRoute) => void {
  const { setIndexUiState } = useInstantSearch();
  return (change) =>
    setIndexUiState((state) => routeToState(change(stateToRoute({ [INDEX]: state })))[INDEX]);
}

/** A function that makes what a `LiveLink` to a search needs. */
export function useSearchLink(): (route: SearchRoute) => { href: string; onFollow: () => void } {
  const locale = useLocale();
  const searchFor = useSearchFor();
  return (route) => ({ href: `/${locale}${formatSearch(route)}`, onFollow: () => searchFor(route) });
}
