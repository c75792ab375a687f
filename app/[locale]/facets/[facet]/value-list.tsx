import { useLocale, useTranslations } from 'next-intl';
import { FacetRow } from '@/app/[locale]/facet-row.tsx';
import { formatSearch, type SearchRoute } from '@/app/[locale]/search-url.ts';
import { HiddenFields } from '@/app/ui/hidden-fields.tsx';
import { type FacetLabels, labelOf } from '@/app/ui/label-of.ts';
import { formatNumber } from '@/app/ui/number.ts';
import type { ValuesPage } from '@/lib/search/facets/facet-values.ts';
import { VALUE_ORDERS } from '@/lib/search/facets/value-order.ts';
import type { Facet } from '@/lib/search/request.ts';
import { VALUES_PER_PAGE, type ValuesRoute, valuesParams } from './values-url.ts';

interface ValueListProps {
  facet: Facet;
  search: SearchRoute;
  wanted: ValuesRoute;
  listed: ValuesPage;
  labels: FacetLabels;
}

/** A page of values: a form that searches them, their order, the values, links to the pages beside. */
export function ValueList({ facet, search, wanted, listed, labels }: ValueListProps) {
  const t = useTranslations();
  const locale = useLocale();
  const to = (route: ValuesRoute) => `?${new URLSearchParams(valuesParams(search, route))}`;
  return (
    <>
      <search className="mt-4 block">
        <form className="flex max-w-xl gap-2">
          <HiddenFields fields={valuesParams(search, { ...wanted, find: '', page: 1 })} />
          <input
            type="search"
            name="find"
            defaultValue={wanted.find}
            aria-label={t('values.find')}
            placeholder={t('values.find')}
            className="field min-w-0 flex-1 px-3 py-2"
          />
          <button type="submit" className="button-quiet px-4 py-2">
            {t('values.submit')}
          </button>
        </form>
      </search>
      <div className="mt-4 flex flex-wrap items-baseline gap-x-6 border-line border-b pb-2">
        <p role="status" className="text-muted">
          {t('values.count', { count: listed.total, shown: formatNumber(listed.total, locale) })}
        </p>
        <nav aria-label={t('values.order')} className="flex flex-wrap gap-x-4 text-sm">
          {VALUE_ORDERS.map((order) => (
            <a
              key={order}
              href={to({ ...wanted, order, page: 1 })}
              aria-current={order === wanted.order ? 'true' : undefined}
              className="tab"
            >
              {t(order === 'count' ? 'values.byCount' : 'values.byAlphabet')}
            </a>
          ))}
        </nav>
      </div>
      {listed.facetsOf === 'broad' && <p className="mt-3 text-muted text-sm">{t('facets.ofBroad')}</p>}
      {listed.total === 0 && <p className="mt-4">{t('facets.noValue')}</p>}
      <ul className="mt-3 gap-x-10 sm:columns-2 lg:columns-3">
        {listed.values.map(({ value, count }) => (
          <FacetRow
            key={value}
            route={search}
            facet={facet}
            value={value}
            label={labelOf(labels, facet, value)}
            count={count}
            href={(route) => `/${locale}${formatSearch(route)}`}
          />
        ))}
      </ul>
      <nav aria-label={t('values.pages')} className="mt-6 flex gap-2">
        {wanted.page > 1 && (
          <a rel="prev" href={to({ ...wanted, page: wanted.page - 1 })} className="page-link">
            {t('values.previous')}
          </a>
        )}
        {wanted.page * VALUES_PER_PAGE < listed.total && (
          <a rel="next" href={to({ ...wanted, page: wanted.page + 1 })} className="page-link">
            {t('values.next')}
          </a>
        )}
      </nav>
    </>
  );
}
