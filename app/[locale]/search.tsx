'use client';

import type { InitialResults, UiState } from 'instantsearch.js';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { InstantSearch, InstantSearchSSRProvider, useConfigure } from 'react-instantsearch';
import { FacetLabelsProvider } from '@/app/ui/facet-labels.tsx';
import type { FacetLabels } from '@/app/ui/label-of.ts';
import type { FormsOfWord } from '@/lib/search/forms.ts';
import { ActiveFilters } from './active-filters.tsx';
import { Facets } from './facets.tsx';
import { Results } from './results.tsx';
import { createSearchClient, type Post } from './search-client.ts';
import { SearchForm } from './search-form.tsx';
import { createRouter } from './search-router.ts';
import { INDEX, routeToState, stateToRoute } from './search-state.ts';
import { HITS_PER_PAGE, type SearchRoute } from './search-url.ts';

interface SearchProps {
  /** Path and parameters of the address that was asked for. */
  path: string;
  search: string;
  initialResults: InitialResults;
  labels: FacetLabels;
  /** The written forms of the query's words, if the address asks for them. */
  forms: FormsOfWord[] | undefined;
}

/** The search page: complete as the server sends it, live once its scripts run. */
export function Search({ path, search, initialResults, labels, forms }: SearchProps) {
  const t = useTranslations();
  const [client] = useState(() => createSearchClient(postToSite));
  const [routing] = useState(() => {
    const title = (q: string) =>
      `${q ? t('search.titleWithQuery', { q }) : t('search.title')} · ${t('site.name')}`;
    return {
      router: createRouter(path, search, title),
      stateMapping: { $$type: 'muragat', stateToRoute, routeToState },
    };
  });
  return (
    <FacetLabelsProvider labels={labels}>
      <InstantSearchSSRProvider initialResults={initialResults}>
        <InstantSearch<UiState, SearchRoute>
          indexName={INDEX}
          searchClient={client}
          routing={routing}
          future={{ preserveSharedStateOnUnmount: true }}
        >
          <SearchPage forms={forms} />
        </InstantSearch>
      </InstantSearchSSRProvider>
    </FacetLabelsProvider>
  );
}

function SearchPage({ forms }: Pick<SearchProps, 'forms'>) {
  const t = useTranslations('search');
  useConfigure({ hitsPerPage: HITS_PER_PAGE });
  return (
    <>
      <h1 className="sr-only">{t('label')}</h1>
      <SearchForm />
      <div className="mx-auto grid max-w-6xl gap-x-12 gap-y-6 px-4 pt-6 pb-16 sm:px-6 lg:grid-cols-[16rem_minmax(0,1fr)]">
        <Facets />
        <div className="min-w-0">
          <ActiveFilters />
          <Results forms={forms} />
        </div>
      </div>
    </>
  );
}

const postToSite: Post = async (path, body) => {
  const response = await fetch(`/api/meilisearch${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The search was answered with status ${response.status}.`);
  return response.json();
};
