'use client';

import { useLocale, useTranslations } from 'next-intl';

/** Shown in place of a page that failed. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const t = useTranslations('errors');
  const locale = useLocale();
  return (
    <div role="alert" className="mx-auto max-w-6xl px-4 py-16 sm:px-6">
      <h1 className="font-bold font-serif text-3xl">{t('failedTitle')}</h1>
      <p className="mt-4 max-w-prose">{t('failed')}</p>
      <p className="mt-6 flex gap-4">
        <button type="button" onClick={reset} className="button px-4 py-2">
          {t('retry')}
        </button>
        <a href={`/${locale}`} className="link py-2">
          {t('toSearch')}
        </a>
      </p>
    </div>
  );
}
