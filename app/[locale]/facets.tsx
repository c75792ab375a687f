'use client';

import { useTranslations } from 'next-intl';
import { useInstantSearch } from 'react-instantsearch';
import { FACETS } from '@/lib/search/request.ts';
import { useNarrowing } from './connect-narrowing.ts';
import { FacetList } from './facet-list.tsx';
import { PeriodFields } from './period-fields.tsx';
import { metadataOf } from './search-metadata.ts';

/** All filters: a column on wide screens, a panel to be opened on narrow ones. */
export function Facets() {
  const t = useTranslations('facets');
  const { findValues } = useNarrowing();
  const { results } = useInstantSearch();
  return (
    <section aria-labelledby="facets-heading">
      <h2 id="facets-heading" className="sr-only">
        {t('heading')}
      </h2>
      <details className="facet-panel">
        <summary className="button-quiet px-4 py-2 font-semibold">{t('heading')}</summary>
        <div className="grid gap-7 pt-4 sm:grid-cols-2 lg:grid-cols-1 lg:pt-0">
          {metadataOf(results).facetsOf === 'broad' && <p className="text-muted text-sm">{t('ofBroad')}</p>}
          {FACETS.map((facet) => (
            <FacetList key={facet} facet={facet} findValues={findValues} />
          ))}
          <PeriodFields />
        </div>
      </details>
    </section>
  );
}
