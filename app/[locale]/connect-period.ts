import type { SearchParameters } from 'algoliasearch-helper';
import type { Connector } from 'instantsearch.js';
import { useConnector } from 'react-instantsearch';
import { periodBounds, periodOf } from './period-refinements.ts';
import type { Period } from './search-state.ts';

type PeriodRenderState = {
  period: Period;
  refine: (period: Period) => void;
};

type PeriodWidget = {
  $$type: 'muragat.period';
  renderState: PeriodRenderState;
  indexUiState: { period?: Period };
};

/** InstantSearch knows ranges of one attribute; a period is compared with two: first and last possible day. */
const connectPeriod: Connector<PeriodWidget, Record<string, unknown>> =
  (renderFn, unmountFn = () => {}) =>
  (widgetParams) => {
    const renderState = (helper: {
      state: SearchParameters;
      setState: (state: SearchParameters) => Search;
    }) => ({
      period: periodOf(helper.state.numericRefinements),
      refine: (period: Period) => {
        helper.setState(withPeriod(helper.state, period).resetPage()).search();
      },
      widgetParams,
    });
    return {
      $$type: 'muragat.period',
      init: ({ helper, instantSearchInstance }) =>
        renderFn({ ...renderState(helper), instantSearchInstance }, true),
      render: ({ helper, instantSearchInstance }) =>
        renderFn({ ...renderState(helper), instantSearchInstance }, false),
      dispose: ({ state }) => {
        unmountFn();
        return withPeriod(state, {});
      },
      getRenderState: (others) => others,
      getWidgetRenderState: ({ helper }) => renderState(helper),
      getWidgetUiState: ({ period: _, ...others }, { searchParameters }) => {
        const period = periodOf(searchParameters.numericRefinements);
        return period.from || period.to ? { ...others, period } : others;
      },
      getWidgetSearchParameters: (state, { uiState }) => withPeriod(state, uiState.period ?? {}),
    };
  };

interface Search {
  search(): unknown;
}

/** The period of publication that the results are limited to, and a function that sets it. */
export function usePeriod(): PeriodRenderState {
  return useConnector<Record<string, unknown>, PeriodWidget>(connectPeriod);
}

function withPeriod(state: SearchParameters, period: Period): SearchParameters {
  const cleared = state.removeNumericRefinement('publishedFrom').removeNumericRefinement('publishedTo');
  return periodBounds(period).reduce(
    (narrowed, { attribute, operator, seconds }) =>
      narrowed.addNumericRefinement(attribute, operator, seconds),
    cleared,
  );
}
