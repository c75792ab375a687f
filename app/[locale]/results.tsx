'use client';

import { useTranslations } from 'next-intl';
import { useInstantSearch } from 'react-instantsearch';
import { LiveLink } from '@/app/ui/live-link.tsx';
import type { FormsOfWord } from '@/lib/search/forms.ts';
import type { Hit } from '@/lib/search/hit.ts';
import { FoundAs } from './found-as.tsx';
import { HitList } from './hit-list.tsx';
import { Pagination, RESULTS } from './pagination.tsx';
import { ReadingNote } from './reading-note.tsx';
import { ResultCount } from './result-count.tsx';
import { metadataOf } from './search-metadata.ts';
import { formatSearch } from './search-url.ts';
import { SortLinks } from './sort-links.tsx';
import { useSearchRoute } from './use-search-route.ts';

/** What was found: how the query was read, how much there is, the articles. */
export function Results({ forms }: { forms: FormsOfWord[] | undefined }) {
  const t = useTranslations();
  const { results, status } = useInstantSearch({ catchError: true });
  const route = useSearchRoute();
  const metadata = metadataOf(results);
  const hits = (results?.hits ?? []) as unknown as Hit[];
  const start = formatSearch({ ...route, page: 1, sort: 'relevance' }) === '';

  if (metadata.unavailable || status === 'error') return <Away />;
  return (
    <section aria-labelledby={RESULTS} aria-busy={status === 'stalled'}>
      {start && <p className="mb-6 max-w-2xl text-muted">{t('search.intro')}</p>}
      <ReadingNote metadata={metadata} q={results?.query ?? ''} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-line border-b pb-3">
        <div>
          <h2 id={RESULTS} tabIndex={-1} className={start ? 'font-semibold font-serif text-xl' : 'sr-only'}>
            {start ? t('search.newest') : t('results.heading')}
          </h2>
          <ResultCount metadata={metadata} withQuery={route.q.trim() !== ''} />
        </div>
        {hits.length > 0 && <SortLinks />}
      </div>
      {route.q.trim() !== '' && (hits.length > 0 || route.without) && <FoundAs initial={forms} />}
      {hits.length > 0 ? <HitList hits={hits} q={route.q} /> : <Advice />}
      <Pagination />
    </section>
  );
}

function Advice() {
  const t = useTranslations('results');
  const { q, ...rest } = useSearchRoute();
  const filtered = formatSearch({ ...rest, page: 1, sort: 'relevance' }) !== '';
  return (
    <div className="mt-5 max-w-2xl">
      <p>{t('noneAdvice')}</p>
      <ul className="mt-2 list-disc pl-5">
        {filtered && <li>{t('adviceFilters')}</li>}
        {q && <li>{t('adviceFewer')}</li>}
        {q && <li>{t('adviceSpelling')}</li>}
      </ul>
    </div>
  );
}

function Away() {
  const t = useTranslations('results');
  const { refresh } = useInstantSearch();
  const route = useSearchRoute();
  return (
    <section role="alert" className="notice max-w-2xl">
      <h2 className="font-semibold font-serif text-xl">{t('awayTitle')}</h2>
      <p className="mt-2">{t('away')}</p>
      <p className="mt-3">
        <LiveLink href={formatSearch(route) || '?'} onFollow={refresh} className="link">
          {t('retry')}
        </LiveLink>
      </p>
    </section>
  );
}
