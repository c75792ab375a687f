'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useInstantSearch } from 'react-instantsearch';
import { useFacetLabel } from '@/app/ui/facet-labels.tsx';
import { useHydrated } from '@/app/ui/hydrated.ts';
import { formatNumber } from '@/app/ui/number.ts';
import { inKazakhOrder } from '@/lib/kazakh/text/alphabetical-order.ts';
import type { FacetValue } from '@/lib/search/index/filtered-index.ts';
import type { Facet } from '@/lib/search/request.ts';
import { FacetRow } from './facet-row.tsx';
import { formatSearch, type SearchRoute } from './search-url.ts';
import { useSearchFor, useSearchRoute } from './use-search-route.ts';

/** Values shown at once, and those behind "more"; the rest is found by typing, or on a page of its own. */
const SHOWN = 8;
const LISTED = 40;

interface FacetListProps {
  facet: Facet;
  findValues: (facet: Facet, typed: string) => Promise<FacetValue[]>;
}

/** The values of a facet, each with links that filter by it. */
export function FacetList({ facet, findValues }: FacetListProps) {
  const t = useTranslations('facets');
  const locale = useLocale();
  const label = useFacetLabel();
  const route = useSearchRoute();
  const searchFor = useSearchFor();
  const counted = useCounted(facet);
  const { typed, found, find, clear } = useFind(facet, findValues);
  const hydrated = useHydrated();
  const excluded = route.excluded[facet] ?? [];
  if (counted.length === 0 && excluded.length === 0 && !typed) return null;

  const values = found ?? counted;
  const rest = found ? [] : values.slice(SHOWN, LISTED);
  const follow = (to: SearchRoute) => {
    clear();
    searchFor(to);
  };
  const row = (value: string, count?: number) => (
    <FacetRow
      key={value}
      route={route}
      facet={facet}
      value={value}
      label={label(facet, value)}
      count={count}
      href={(to) => `/${locale}${formatSearch(to)}`}
      onFollow={follow}
    />
  );
  const isLong = counted.length > SHOWN;
  return (
    <section aria-labelledby={`facet-${facet}`}>
      <h3 id={`facet-${facet}`} className="eyebrow">
        {t(facet)}
      </h3>
      {hydrated && (isLong || typed) && (
        <input
          type="search"
          value={typed}
          onChange={(event) => find(event.target.value)}
          aria-label={`${t(facet)}: ${t('find')}`}
          placeholder={t('find')}
          className="field mt-2 w-full px-2 py-1 text-sm"
        />
      )}
      {values.length === 0 && typed && <p className="mt-2 text-muted text-sm">{t('noValue')}</p>}
      <ul className="mt-1">
        {excluded.map((value) => row(value))}
        {(found ?? values.slice(0, SHOWN)).map(({ value, count }) => row(value, count))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary className="link cursor-pointer py-1 text-sm">
            {t('more', { shown: formatNumber(rest.length, locale) })}
          </summary>
          <ul>{rest.map(({ value, count }) => row(value, count))}</ul>
        </details>
      )}
      {isLong && (
        <a
          href={`/${locale}/facets/${facet}${formatSearch({ ...route, page: 1 })}`}
          className="link inline-block py-1 text-sm"
        >
          {t('showAll')}
          <span className="sr-only"> – {t(facet)}</span>
        </a>
      )}
    </section>
  );
}

/** What the answer counts of a facet: chosen values first, then by count and name; years from the newest. */
function useCounted(facet: Facet): FacetValue[] {
  const label = useFacetLabel();
  const { results } = useInstantSearch();
  const { filters, excluded } = useSearchRoute();
  const counts = results?.facets.find(({ name }) => name === facet)?.data ?? {};
  const values = Object.entries(counts as Record<string, number>)
    .map(([value, count]) => ({ value, count }))
    .filter(({ value }) => !excluded[facet]?.includes(value));
  if (facet === 'year') return values.sort((a, b) => Number(b.value) - Number(a.value));
  // Codes come in their own order; the reader's is that of their names.
  const rank = ({ value }: FacetValue) => Number(filters[facet]?.includes(value) ?? false);
  return inKazakhOrder(values, ({ value }) => label(facet, value)).sort(
    (a, b) => rank(b) - rank(a) || b.count - a.count,
  );
}

/** The search inside a facet: what is typed, and what was found for it, if anything is typed. */
function useFind(facet: Facet, findValues: FacetListProps['findValues']) {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<FacetValue[]>();
  const latest = useRef('');
  const find = async (text: string) => {
    setTyped(text);
    latest.current = text;
    const values = text.trim() ? await findValues(facet, text) : undefined;
    // An answer that came late is of what was typed before.
    if (latest.current === text) setFound(values);
  };
  return { typed, found, find, clear: () => void find('') };
}
