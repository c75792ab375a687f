import { useLocale, useTranslations } from 'next-intl';
import { LanguageSwitch } from './language-switch.tsx';

/** Name of the archive and choice of language, on every page. */
export function SiteHeader() {
  const t = useTranslations('site');
  const locale = useLocale();
  return (
    <header className="site-header bg-surface">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 pt-4 pb-1 sm:px-6">
        <a href={`/${locale}`} aria-label={t('home')} className="brand">
          <span lang="kk" className="font-bold font-serif text-2xl tracking-tight">
            {t('name')}
          </span>
          <span className="hidden text-muted text-sm sm:inline">{t('tagline')}</span>
        </a>
        <LanguageSwitch />
      </div>
    </header>
  );
}
