import { useTranslations } from 'next-intl';
import { CopyButton } from './copy-button.tsx';

/** How the article is cited, ready to be copied. */
export function CiteBox({ citation, address }: { citation: string; address: string }) {
  const t = useTranslations('article');
  const said = { done: t('copied'), failed: t('copyFailed') };
  return (
    <section aria-labelledby="cite" className="box">
      <h2 id="cite" className="eyebrow">
        {t('cite')}
      </h2>
      <p className="mt-2 select-all wrap-anywhere text-sm">{citation}</p>
      <p className="mt-3 flex flex-wrap gap-2 print:hidden">
        <CopyButton text={citation} label={t('copyCitation')} {...said} />
        <CopyButton text={address} label={t('copyLink')} {...said} />
      </p>
    </section>
  );
}
