'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/app/ui/number.ts';
import type { SearchMetadata } from './search-metadata.ts';

interface ResultCountProps {
  metadata: SearchMetadata;
  withQuery: boolean;
}

/** How many articles there are: with every word of the query, and with some. */
export function ResultCount({ metadata, withQuery }: ResultCountProps) {
  const t = useTranslations('results');
  const locale = useLocale();
  const { total = 0, strictTotal = 0, atLeast = false, reading } = metadata;
  const written = (value: number, open: boolean) =>
    t('number', { n: formatNumber(value, locale), atLeast: open ? 'yes' : 'no' });
  const shown = written(total, atLeast);
  const strict = written(strictTotal, atLeast && strictTotal === total);
  const broad = written(total - strictTotal, atLeast);

  const sentence = () => {
    if (total === 0) return t('none');
    if (!withQuery) return t('all', { count: total, shown });
    if ((reading?.words.length ?? 1) < 2) return t('found', { count: total, shown });
    if (strictTotal === 0) return t('someOnly', { count: total, shown });
    if (strictTotal === total) return t('every', { count: strictTotal, strict });
    return t('everyAndSome', { count: strictTotal, strict, broad });
  };
  return (
    <p role="status" className="text-muted">
      {sentence()}
    </p>
  );
}
