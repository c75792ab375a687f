'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type Locale, routing } from '../i18n/routing.ts';

/** Each language by its own name. */
const NAMES: Record<Locale, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** Links to the same page, with the same search, in the other languages. */
export function LanguageSwitch() {
  const t = useTranslations('language');
  const current = useLocale();
  const path = usePathname().replace(/^\/[^/]*/, '');
  const search = useSearchParams().toString();
  return (
    <nav aria-label={t('label')} className="-mx-2 flex text-sm">
      {routing.locales.map((locale) => (
        <a
          key={locale}
          href={`/${locale}${path}${search && `?${search}`}`}
          lang={locale}
          hrefLang={locale}
          aria-current={locale === current ? 'true' : undefined}
          className="tab px-2 py-1"
        >
          {NAMES[locale]}
        </a>
      ))}
    </nav>
  );
}
