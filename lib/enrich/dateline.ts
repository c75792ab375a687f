import type { DateExpression, Inferred, Interval } from './enrichment.ts';

/** A dateline stands within so many characters of the beginning. */
const REACH = 60;
/** What may stand before the day: a place in capitals. */
const PLACE = /^\s*(?:\p{Lu}[\p{Lu} -]{2,30}[.,]?\s*)?$/u;
const END_OF_DATE = /^(?:[ \u00A0](?:күні|ж\.|г\.|года))?\s?(?:[.–—-]|\n|$)/u;

/**
 * The day that a text states for itself: in its dateline (`АСТАНА. 2023 жылғы 12 қазан.`), or in a first or
 * last line that says nothing else.
 */
export function datelineOf(text: string, dates: readonly DateExpression[]): Inferred<Interval> | undefined {
  const date = [dates[0], dates.at(-1)].find((each) => each && (opens(text, each) || closes(text, each)));
  if (!date?.interval) return undefined;
  const { interval, start, end } = date;
  return { value: interval, rule: 'dateline', evidence: [{ start, end }] };
}

function opens(text: string, date: DateExpression): boolean {
  if (!isOneDay(date) || date.start > REACH) return false;
  return PLACE.test(text.slice(0, date.start)) && END_OF_DATE.test(text.slice(date.end, date.end + 10));
}

function closes(text: string, date: DateExpression): boolean {
  if (!isOneDay(date) || text.length - date.end > REACH) return false;
  const line = text.lastIndexOf('\n', date.start - 1) + 1;
  return (
    line > 0 && text.slice(line, date.start).trim() === '' && /^[\s.жг]{0,5}$/u.test(text.slice(date.end))
  );
}

function isOneDay({ interval, relative, precision }: DateExpression): boolean {
  return !relative && precision === 'day' && interval !== undefined && interval.from === interval.to;
}
