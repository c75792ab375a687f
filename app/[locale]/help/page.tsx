import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { formatSearch } from '@/app/[locale]/search-url.ts';
import { pageLocale } from '@/app/i18n/page-locale.ts';
import { alternates } from '@/app/ui/alternates.ts';
import { SearchBand } from '@/app/ui/search-band.tsx';
import { EXAMPLES } from './examples.ts';

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'help' });
  return { title: t('title'), description: t('intro'), alternates: alternates(locale, '/help') };
}

/** The query language by examples, each of which can be tried. */
export default async function HelpPage({ params }: PageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'help' });
  return (
    <>
      <SearchBand />
      <div className="mx-auto max-w-6xl px-4 pt-8 pb-16 sm:px-6">
        <h1 className="font-bold font-serif text-3xl">{t('title')}</h1>
        <p className="mt-4 max-w-prose">{t('intro')}</p>
        {EXAMPLES.map(({ group, rows }) => (
          <section key={group} aria-labelledby={group} className="mt-10 max-w-4xl">
            <h2 id={group} className="box font-bold font-serif text-xl">
              {t(`groups.${group}`)}
            </h2>
            <dl>
              {rows.map(({ name, queries }) => (
                <div
                  key={name}
                  className="grid gap-x-8 gap-y-1 border-line border-b py-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
                >
                  <dt className="flex flex-wrap content-start gap-x-5">
                    {queries[locale].map((query) => (
                      <a
                        key={query}
                        href={`/${locale}${formatSearch({ q: query })}`}
                        className="link wrap-anywhere py-0.5 font-mono"
                      >
                        {query}
                      </a>
                    ))}
                  </dt>
                  <dd className="py-0.5">{t(`rows.${name}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p className="mt-10 max-w-prose">{t('capitals')}</p>
        <p className="mt-4 max-w-prose">{t('mistakes')}</p>
      </div>
    </>
  );
}
