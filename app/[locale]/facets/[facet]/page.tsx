import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { formatSearch, pageParams, parseSearch, type SearchRoute } from '@/app/[locale]/search-url.ts';
import { pageLocale } from '@/app/i18n/page-locale.ts';
import type { Locale } from '@/app/i18n/routing.ts';
import { pageOf } from '@/app/page-of.ts';
import { labelsOf } from '@/app/ui/labels-of.ts';
import { NotFoundText } from '@/app/ui/not-found-text.tsx';
import { SearchBand } from '@/app/ui/search-band.tsx';
import { muragat } from '@/lib/muragat.ts';
import type { ValuesPage } from '@/lib/search/facets/facet-values.ts';
import { type Facet, searchRequest } from '@/lib/search/request.ts';
import { SearchUnavailable } from '@/lib/search/unavailable.ts';
import { ValueList } from './value-list.tsx';
import { parseValues, VALUES_PER_PAGE, type ValuesRoute } from './values-url.ts';

interface PageProps {
  params: Promise<{ locale: string; facet: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const facet = await facetOf(params);
  if (!facet) return {};
  const t = await getTranslations({ locale });
  return {
    title: t('values.title', { facet: t(`facets.${facet}`) }),
    robots: { index: false, follow: true },
  };
}

/** All values of a facet among the articles of a search, each with links that filter by it; needs no scripts. */
export default async function FacetPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params);
  const facet = await facetOf(params);
  if (!facet) return <NotFoundText />;
  const given = pageParams(await searchParams);
  const search = parseSearch(given);
  const wanted = parseValues(given);
  const [listed, labels, t] = await Promise.all([
    valuesOf(facet, search, wanted, locale),
    labelsOf(locale),
    getTranslations({ locale }),
  ]);
  return (
    <>
      <SearchBand q={search.q} />
      <div className="mx-auto max-w-6xl px-4 pt-6 pb-16 sm:px-6">
        <p>
          <a href={`/${locale}${formatSearch(search)}`} className="link">
            ← {t('values.back')}
          </a>
        </p>
        <h1 className="mt-4 font-bold font-serif text-3xl">
          {t('values.title', { facet: t(`facets.${facet}`) })}
        </h1>
        {listed === undefined ? (
          <div role="alert" className="notice mt-6 max-w-2xl">
            <h2 className="font-semibold font-serif text-xl">{t('results.awayTitle')}</h2>
            <p className="mt-2">{t('results.away')}</p>
          </div>
        ) : (
          <ValueList facet={facet} search={search} wanted={wanted} listed={listed} labels={labels} />
        )}
      </div>
    </>
  );
}

async function facetOf(params: Promise<{ locale: string; facet: string }>): Promise<Facet | undefined> {
  const { locale, facet } = await params;
  const page = pageOf(`/${locale}/facets/${facet}`);
  return page.kind === 'facet' ? page.facet : undefined;
}

/** The values, or nothing where search is away. */
async function valuesOf(
  facet: Facet,
  search: SearchRoute,
  { order, find, page }: ValuesRoute,
  locale: Locale,
): Promise<ValuesPage | undefined> {
  const offset = (page - 1) * VALUES_PER_PAGE;
  const wanted = { facet, typed: find, order, offset, limit: VALUES_PER_PAGE };
  const { q, filters, excluded, from, to, without } = search;
  try {
    const archive = await muragat();
    const request = searchRequest.parse({ q, filters, excluded, from, to, without });
    return await archive.facetValues(wanted, request, locale);
  } catch (error) {
    if (error instanceof SearchUnavailable) return undefined;
    throw error;
  }
}
