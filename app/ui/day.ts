import type { Interval } from '@/lib/enrich/enrichment.ts';

/** Looks up a message under `date`. */
export type DateMessages = (key: string, values?: Record<string, string>) => string;

/**
 * Writes a day, `YYYY-MM-DD`. The months stand in the messages: browsers do not all know the Kazakh ones,
 * and the server must write what the browser would.
 */
export function formatDay(day: string, t: DateMessages): string {
  const [year = '', month, number] = day.split('-').map((part) => String(Number(part)));
  return t('day', { year, month: t(`months.${month}`), day: number ?? '' });
}

/** Writes an interval: a day, a whole month, a whole year, or from one day to another. */
export function formatInterval({ from, to }: Interval, t: DateMessages): string {
  if (from === to) return formatDay(from, t);
  const [year = '', month = ''] = from.split('-');
  if (from === `${year}-01-01` && to === `${year}-12-31`) return t('year', { year: String(Number(year)) });
  if (from === `${year}-${month}-01` && to === lastDay(year, month)) {
    return t('month', { year: String(Number(year)), month: t(`monthsAlone.${Number(month)}`) });
  }
  if (to.startsWith(year)) return formatWithinYear(from, to, t);
  return t('interval', { from: formatDay(from, t), to: formatDay(to, t) });
}

function formatWithinYear(from: string, to: string, t: DateMessages): string {
  const [year = '', fromMonth = '', fromDay = ''] = from.split('-');
  const [, toMonth = '', toDay = ''] = to.split('-');
  const wholeMonths = fromDay === '01' && to === lastDay(year, toMonth);
  const pattern = fromMonth === toMonth ? 'daysOfMonth' : wholeMonths ? 'monthsOfYear' : 'daysOfYear';
  const names = pattern === 'monthsOfYear' ? 'monthsAlone' : 'months';
  return t(pattern, {
    year: String(Number(year)),
    fromDay: String(Number(fromDay)),
    fromMonth: t(`${names}.${Number(fromMonth)}`),
    toDay: String(Number(toDay)),
    toMonth: t(`${names}.${Number(toMonth)}`),
  });
}

function lastDay(year: string, month: string): string {
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
