'use client';

import { useTranslations } from 'next-intl';
import { formatDay } from '@/app/ui/day.ts';
import { useFacetLabel } from '@/app/ui/facet-labels.tsx';
import { LiveLink } from '@/app/ui/live-link.tsx';
import { FACETS } from '@/lib/search/request.ts';
import { type SearchRoute, toggleExcluded, toggleFilter, toggleForm } from './search-url.ts';
import { useSearchLink, useSearchRoute } from './use-search-route.ts';

/** A filter that is on: what it is called, and the search without it. */
interface ActiveFilter {
  name: string;
  rest: SearchRoute;
}

/** The filters that are on, each a link that takes it off. */
export function ActiveFilters() {
  const t = useTranslations('facets');
  const link = useSearchLink();
  const route = useSearchRoute();
  const active = useActiveFilters(route);
  if (active.length === 0) return null;
  const { q, sort } = route;
  return (
    <nav aria-label={t('active')} className="mb-5 flex flex-wrap items-center gap-2">
      {active.map(({ name, rest }) => (
        <LiveLink key={name} {...link(rest)} aria-label={t('remove', { name })} className="chip">
          <span className="wrap-anywhere">{name}</span>
          <span aria-hidden="true">×</span>
        </LiveLink>
      ))}
      <LiveLink {...link({ q, sort, filters: {}, excluded: {}, page: 1 })} className="link px-2 py-1 text-sm">
        {t('clearAll')}
      </LiveLink>
    </nav>
  );
}

function useActiveFilters(route: SearchRoute): ActiveFilter[] {
  const t = useTranslations();
  const date = useTranslations('date');
  const label = useFacetLabel();
  const { from, to, ...undated } = route;
  const { group, ...ungrouped } = route;
  const named = (day: string) => ({ day: formatDay(day, (key, values) => date(key, values)) });
  return [
    ...(group ? [{ name: t('hit.versionsOnly'), rest: { ...ungrouped, page: 1 } }] : []),
    ...FACETS.flatMap((facet) => [
      ...(route.filters[facet] ?? []).map((value) => ({
        name: label(facet, value),
        rest: toggleFilter(route, facet, value),
      })),
      ...(route.excluded[facet] ?? []).map((value) => ({
        name: t('facets.without', { name: label(facet, value) }),
        rest: toggleExcluded(route, facet, value),
      })),
    ]),
    ...(route.without ?? []).map((form) => ({
      name: t('forms.without', { form }),
      rest: toggleForm(route, form),
    })),
    ...(from
      ? [{ name: t('period.fromDay', named(from)), rest: { ...undated, ...(to && { to }), page: 1 } }]
      : []),
    ...(to
      ? [{ name: t('period.toDay', named(to)), rest: { ...undated, ...(from && { from }), page: 1 } }]
      : []),
  ];
}
