import { useInstantSearch } from 'react-instantsearch';
import { INDEX, stateToRoute } from './search-state.ts';
import type { SearchRoute } from './search-url.ts';

/** The search as it now stands, in the terms of its address. */
export function useSearchRoute(): SearchRoute {
  const { indexUiState } = useInstantSearch();
  return stateToRoute({ [INDEX]: indexUiState });
}
