'use client';

import { useLocale, useTranslations } from 'next-intl';
import { LiveLink } from '@/app/ui/live-link.tsx';
import { type QueryCorrection, withCorrections } from '@/lib/search/spelling/query-correction.ts';
import { formatSearch } from './search-url.ts';
import { useNewQuery } from './use-new-query.ts';
import { useSearchRoute } from './use-search-route.ts';

/** Says what was searched for in place of what was typed, with the way back; else what may have been meant. */
export function CorrectionNote({ corrections }: { corrections: QueryCorrection[] }) {
  const t = useTranslations('reading');
  const locale = useLocale();
  const route = useSearchRoute();
  const { search } = useNewQuery();
  const searched = withCorrections(
    route.q,
    corrections.filter(({ applied }) => applied),
  );
  const meant = withCorrections(route.q, corrections);
  const address = (change: object) => `/${locale}${formatSearch({ ...route, page: 1, ...change })}`;
  return (
    <>
      {searched !== route.q && (
        <p>
          {t.rich('searchedFor', { query: () => <strong dir="auto">{searched}</strong> })}{' '}
          <LiveLink
            href={address({ verbatim: true })}
            onFollow={() => search(route.q, true)}
            className="link"
          >
            {t('toTheLetter', { query: route.q })}
          </LiveLink>
        </p>
      )}
      {meant !== searched && (
        <p>
          {t.rich('didYouMean', {
            query: () => (
              <LiveLink
                href={address({ q: meant })}
                onFollow={() => search(meant)}
                className="link"
                dir="auto"
              >
                {meant}
              </LiveLink>
            ),
          })}
        </p>
      )}
    </>
  );
}
