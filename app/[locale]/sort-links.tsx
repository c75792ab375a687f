'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useSortBy } from 'react-instantsearch';
import { LiveLink } from '@/app/ui/live-link.tsx';
import { SORTS } from '@/lib/search/request.ts';
import { INDEX_OF_SORT } from './search-state.ts';
import { formatSearch } from './search-url.ts';
import { useSearchRoute } from './use-search-route.ts';

const ITEMS = SORTS.map((sort) => ({ value: INDEX_OF_SORT[sort], label: sort }));

/** The order of the list, as links. */
export function SortLinks() {
  const t = useTranslations('sort');
  const locale = useLocale();
  const route = useSearchRoute();
  const { refine } = useSortBy({ items: ITEMS });
  // Without a query there is no match to go by: the newest lead.
  const offered = SORTS.filter((sort) => route.q || sort !== 'relevance');
  const current = offered.includes(route.sort) ? route.sort : 'newest';
  return (
    <nav aria-label={t('label')} className="flex flex-wrap gap-x-4 text-sm">
      {offered.map((sort) => (
        <LiveLink
          key={sort}
          href={`/${locale}${formatSearch({ ...route, sort, page: 1 })}`}
          onFollow={() => refine(INDEX_OF_SORT[sort])}
          aria-current={sort === current ? 'true' : undefined}
          className="tab"
        >
          {t(sort)}
        </LiveLink>
      ))}
    </nav>
  );
}
