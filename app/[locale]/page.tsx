import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageLocale } from '../i18n/page-locale.ts';
import { alternates } from '../ui/alternates.ts';
import { labelsOf } from '../ui/labels-of.ts';
import { formsOf } from './forms-of.ts';
import { initialResults } from './initial-results.ts';
import { Search } from './search.tsx';
import { FORMS_SHOWN, formatSearch, pageParams, parseSearch } from './search-url.ts';

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const route = parseSearch(pageParams(await searchParams));
  const t = await getTranslations({ locale });
  const search = formatSearch(route);
  return {
    // The layout's pattern of titles holds for the pages below this one only.
    title: `${route.q ? t('search.titleWithQuery', { q: route.q }) : t('search.title')} · ${t('site.name')}`,
    alternates: alternates(locale, search),
    // Lists of results are endless; only the articles and the start page are for search engines.
    robots: search ? { index: false, follow: true } : undefined,
  };
}

/** The search page. */
export default async function SearchPage({ params: place, searchParams }: PageProps) {
  const locale = await pageLocale(place);
  const params = pageParams(await searchParams);
  const route = parseSearch(params);
  const [results, labels, forms] = await Promise.all([
    initialResults(route),
    labelsOf(locale),
    params.has(FORMS_SHOWN) ? formsOf(route) : undefined,
  ]);
  return (
    <Search
      path={`/${locale}`}
      search={formatSearch(route)}
      initialResults={results}
      labels={labels}
      forms={forms}
    />
  );
}
