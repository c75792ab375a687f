'use client';

import { useLocale, useTranslations } from 'next-intl';
import { usePagination } from 'react-instantsearch';
import { LiveLink } from '@/app/ui/live-link.tsx';
import { formatNumber } from '@/app/ui/number.ts';

/** Id of the list's heading, to which a change of page leads back. */
export const RESULTS = 'results';

/** Links to the pages around the one shown. */
export function Pagination() {
  const t = useTranslations('pages');
  const locale = useLocale();
  const { pages, currentRefinement, nbPages, isFirstPage, isLastPage, createURL, refine } = usePagination({
    padding: 2,
  });
  if (nbPages < 2) return null;
  const go = (page: number) => {
    refine(page);
    document.getElementById(RESULTS)?.focus();
    window.scrollTo({ top: 0 });
  };
  return (
    <nav aria-label={t('label')} className="mt-8 flex flex-wrap items-center gap-1">
      {!isFirstPage && (
        <LiveLink
          rel="prev"
          href={createURL(currentRefinement - 1)}
          onFollow={() => go(currentRefinement - 1)}
          className="page-link"
        >
          {t('previous')}
        </LiveLink>
      )}
      {pages.map((page) => (
        <LiveLink
          key={page}
          href={createURL(page)}
          onFollow={() => go(page)}
          aria-label={t('page', { n: formatNumber(page + 1, locale) })}
          aria-current={page === currentRefinement ? 'page' : undefined}
          className="page-link"
        >
          {formatNumber(page + 1, locale)}
        </LiveLink>
      ))}
      {!isLastPage && (
        <LiveLink
          rel="next"
          href={createURL(currentRefinement + 1)}
          onFollow={() => go(currentRefinement + 1)}
          className="page-link"
        >
          {t('next')}
        </LiveLink>
      )}
    </nav>
  );
}
