import type { AlgoliaSearchHelper, SearchParameters } from 'algoliasearch-helper';
import type { Connector } from 'instantsearch.js';
import { useConnector } from 'react-instantsearch';
import type { FacetValue } from '@/lib/search/index/filtered-index.ts';
import { FACETS, type Facet } from '@/lib/search/request.ts';
import { type Narrowing, readWireFilter, writeWireFilter } from '@/lib/search/wire/wire-filter.ts';

/** Most values that a search inside a facet brings. */
const MAX_FOUND = 50;

type NarrowingRenderState = {
  /** Values of a facet in which a word begins as typed, most fitting first. */
  findValues: (facet: Facet, typed: string) => Promise<FacetValue[]>;
};

type NarrowingWidget = {
  $$type: 'muragat.narrowing';
  renderState: NarrowingRenderState;
  indexUiState: { narrowing?: Narrowing };
};

/**
 * InstantSearch would ask one question more for each facet of which values are chosen, cannot leave out values that
 * begin with a minus sign, and knows periods of one attribute only. Ours are all in one filter and one question: the
 * server counts each facet as if none of its values were chosen.
 */
const connectNarrowing: Connector<NarrowingWidget, Record<string, unknown>> =
  (renderFn, unmountFn = () => {}) =>
  (widgetParams) => {
    const renderState = (helper: AlgoliaSearchHelper) => ({
      findValues: async (facet: Facet, typed: string) =>
        (await helper.searchForFacetValues(facet, typed, MAX_FOUND, {})).facetHits,
      widgetParams,
    });
    return {
      $$type: 'muragat.narrowing',
      init: ({ helper, instantSearchInstance }) =>
        renderFn({ ...renderState(helper), instantSearchInstance }, true),
      render: ({ helper, instantSearchInstance }) =>
        renderFn({ ...renderState(helper), instantSearchInstance }, false),
      dispose: ({ state }) => {
        unmountFn();
        return state.setQueryParameters({ facets: [], filters: undefined });
      },
      getRenderState: (others) => others,
      getWidgetRenderState: ({ helper }) => renderState(helper),
      getWidgetUiState: ({ narrowing: _, ...others }, { searchParameters: { filters } }) =>
        filters ? { ...others, narrowing: readWireFilter(filters) } : others,
      getWidgetSearchParameters: (state, { uiState }) =>
        state.setQueryParameters(narrowedParameters(uiState.narrowing)),
    };
  };

/** The parameters of InstantSearch that a narrowing sets. */
export function narrowedParameters(
  narrowing: Narrowing = { filters: {}, excluded: {} },
): Pick<SearchParameters, 'facets' | 'filters'> {
  return { facets: [...FACETS], filters: writeWireFilter(narrowing) || undefined };
}

/** Sees to it that the search is narrowed as its address says; one component of the page does. */
export function useNarrowing(): NarrowingRenderState {
  return useConnector<Record<string, unknown>, NarrowingWidget>(connectNarrowing);
}
