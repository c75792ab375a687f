import { useLocale, useTranslations } from 'next-intl';
import { formatSearch } from '@/app/[locale]/search-url.ts';
import { formatInterval } from '@/app/ui/day.ts';
import type { DateExpression } from '@/lib/enrich/enrichment.ts';

/** The dates that the text names, each a link to what was published then. */
export function DateList({ dates }: { dates: DateExpression[] }) {
  const t = useTranslations('article');
  const date = useTranslations('date');
  const locale = useLocale();
  const intervals = new Map(
    dates.flatMap(({ interval }) =>
      interval ? [[`${interval.from}/${interval.to}`, interval] as const] : [],
    ),
  );
  if (intervals.size === 0) return null;
  const inOrder = [...intervals].sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <section aria-labelledby="dates" className="box">
      <h2 id="dates" className="eyebrow">
        {t('dates')}
      </h2>
      <ul className="mt-2 flex flex-wrap gap-2 text-sm">
        {inOrder.map(([key, interval]) => (
          <li key={key}>
            <a href={`/${locale}${formatSearch({ ...interval })}`} className="tag">
              {formatInterval(interval, (name, values) => date(name, values))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
