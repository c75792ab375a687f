import { useLocale, useTranslations } from 'next-intl';
import { SearchBand } from './search-band.tsx';

/** Answers an address that leads nowhere. */
export function NotFoundText() {
  const t = useTranslations('errors');
  const locale = useLocale();
  return (
    <>
      <SearchBand />
      <div className="mx-auto max-w-6xl px-4 py-16 sm:px-6">
        <h1 className="font-bold font-serif text-3xl">{t('notFoundTitle')}</h1>
        <p className="mt-4 max-w-prose">{t('notFound')}</p>
        <p className="mt-6">
          <a href={`/${locale}`} className="link">
            {t('toSearch')}
          </a>
        </p>
      </div>
    </>
  );
}
