'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefinementList } from 'react-instantsearch';
import { useFacetLabel } from '@/app/ui/facet-labels.tsx';
import { useHydrated } from '@/app/ui/hydrated.ts';
import { compareKazakh } from '@/app/ui/kazakh-order.ts';
import { LiveLink } from '@/app/ui/live-link.tsx';
import { formatNumber } from '@/app/ui/number.ts';
import type { Facet } from '@/lib/search/request.ts';
import { formatSearch, toggleFilter } from './search-url.ts';
import { useSearchRoute } from './use-search-route.ts';

/** Values shown at once, and those behind "more"; the rest is found by typing. */
const SHOWN = 8;
const LISTED = 40;

interface FacetValue {
  count: number;
  isRefined: boolean;
}

type Item = ReturnType<typeof useRefinementList>['items'][number];

/** The values of a facet, each a link that filters by it. */
export function FacetList({ facet }: { facet: Facet }) {
  const t = useTranslations('facets');
  const locale = useLocale();
  const label = useFacetLabel();
  const route = useSearchRoute();
  const { items, refine, hasExhaustiveItems, searchForItems } = useRefinementList({
    attribute: facet,
    operator: 'or',
    limit: LISTED,
    sortBy: facet === 'year' ? newestFirst : mostFrequentFirst,
    escapeFacetValues: false,
  });
  const [typed, setTyped] = useState('');
  const searchable = useHydrated() && (!hasExhaustiveItems || typed !== '');
  if (items.length === 0 && !typed) return null;

  const find = (text: string) => {
    setTyped(text);
    searchForItems(text);
  };
  const follow = (value: string) => {
    setTyped('');
    refine(value);
  };
  // Codes come in their own order; the reader's is that of their names.
  const named = (item: Item) => label(facet, item.label);
  const ordered =
    facet === 'year'
      ? items
      : [...items].sort((a, b) => mostFrequentFirst(a, b) || compareKazakh(named(a), named(b)));
  const rest = ordered.slice(SHOWN);
  const row = (item: Item) => (
    <FacetRow
      key={item.value}
      facet={facet}
      item={item}
      href={`/${locale}${formatSearch(toggleFilter(route, facet, item.label))}`}
      onFollow={() => follow(item.value)}
    />
  );
  return (
    <section aria-labelledby={`facet-${facet}`}>
      <h3 id={`facet-${facet}`} className="eyebrow">
        {t(facet)}
      </h3>
      {searchable && (
        <input
          type="search"
          value={typed}
          onChange={(event) => find(event.target.value)}
          aria-label={`${t(facet)}: ${t('find')}`}
          placeholder={t('find')}
          className="field mt-2 w-full px-2 py-1 text-sm"
        />
      )}
      {items.length === 0 && <p className="mt-2 text-muted text-sm">{t('noValue')}</p>}
      <ul className="mt-1">{ordered.slice(0, SHOWN).map(row)}</ul>
      {rest.length > 0 && (
        <details>
          <summary className="link cursor-pointer py-1 text-sm">
            {t('more', { shown: formatNumber(rest.length, locale) })}
          </summary>
          <ul>{rest.map(row)}</ul>
        </details>
      )}
    </section>
  );
}

interface FacetRowProps {
  facet: Facet;
  item: Item;
  href: string;
  onFollow: () => void;
}

function FacetRow({ facet, item, href, onFollow }: FacetRowProps) {
  const locale = useLocale();
  const label = useFacetLabel();
  return (
    <li>
      <LiveLink
        href={href}
        onFollow={onFollow}
        aria-current={item.isRefined ? 'true' : undefined}
        className="facet-row"
      >
        <span className="min-w-0 wrap-anywhere">{label(facet, item.label)}</span>{' '}
        <span className="ml-auto text-muted tabular-nums">{formatNumber(item.count, locale)}</span>
      </LiveLink>
    </li>
  );
}

function mostFrequentFirst(a: FacetValue, b: FacetValue): number {
  return Number(b.isRefined) - Number(a.isRefined) || b.count - a.count;
}

function newestFirst(a: { name: string }, b: { name: string }): number {
  return Number(b.name) - Number(a.name);
}
