import { useTranslations } from 'next-intl';
import type { Hit } from '@/lib/search/hit.ts';
import { formatInterval } from './day.ts';

/** When an article appeared: a day or an interval, with a badge where it was only inferred. */
export function PublishedOn({ published }: { published: Hit['published'] }) {
  const t = useTranslations('hit');
  const date = useTranslations('date');
  if (!published) return <span>{t('noDate')}</span>;
  const { from, to, how } = published;
  return (
    <span>
      <time dateTime={from === to ? from : undefined}>
        {formatInterval({ from, to }, (key, values) => date(key, values))}
      </time>
      {how === 'inferred' && (
        <>
          {' '}
          <span className="badge" title={t('inferredDate')}>
            {t('inferred')}
          </span>
        </>
      )}
    </span>
  );
}
