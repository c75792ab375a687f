'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useClearRefinements, useCurrentRefinements } from 'react-instantsearch';
import { formatDay } from '@/app/ui/day.ts';
import { useFacetLabel } from '@/app/ui/facet-labels.tsx';
import { LiveLink } from '@/app/ui/live-link.tsx';
import { FACETS } from '@/lib/search/request.ts';
import { dayOf } from './period-refinements.ts';
import { formatSearch, type SearchRoute, toggleFilter } from './search-url.ts';
import { useSearchRoute } from './use-search-route.ts';

/** The filters that are on, each a link that takes it off. */
export function ActiveFilters() {
  const t = useTranslations();
  const date = useTranslations('date');
  const label = useFacetLabel();
  const route = useSearchRoute();
  const locale = useLocale();
  const { items, refine } = useCurrentRefinements();
  const { refine: clearAll } = useClearRefinements();
  const active = items.flatMap(({ refinements }) => refinements);
  if (active.length === 0) return null;

  /** What a filter is called, and the search without it. */
  const nameAndRest = (attribute: string, value: string | number): { name: string; rest: SearchRoute } => {
    const day = typeof value === 'number' ? formatDay(dayOf(value), (key, values) => date(key, values)) : '';
    if (attribute === 'publishedTo') {
      return { name: t('period.fromDay', { day }), rest: { ...route, from: undefined, page: 1 } };
    }
    if (attribute === 'publishedFrom') {
      return { name: t('period.toDay', { day }), rest: { ...route, to: undefined, page: 1 } };
    }
    const facet = FACETS.find((known) => known === attribute);
    if (!facet) return { name: String(value), rest: route };
    return { name: label(facet, String(value)), rest: toggleFilter(route, facet, String(value)) };
  };
  return (
    <nav aria-label={t('facets.active')} className="mb-5 flex flex-wrap items-center gap-2">
      {active.map((refinement) => {
        const { name, rest } = nameAndRest(refinement.attribute, refinement.value);
        return (
          <LiveLink
            key={`${refinement.attribute} ${refinement.value}`}
            href={`/${locale}${formatSearch(rest)}`}
            onFollow={() => refine(refinement)}
            aria-label={t('facets.remove', { name })}
            className="chip"
          >
            <span className="wrap-anywhere">{name}</span>
            <span aria-hidden="true">×</span>
          </LiveLink>
        );
      })}
      <LiveLink
        href={`/${locale}${formatSearch({ q: route.q, sort: route.sort })}`}
        onFollow={clearAll}
        className="link px-2 py-1 text-sm"
      >
        {t('facets.clearAll')}
      </LiveLink>
    </nav>
  );
}
