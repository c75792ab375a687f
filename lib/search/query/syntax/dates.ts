import { daysOf, isYear, monthsOf, shiftDay, yearsOf } from '../../../enrich/calendar.ts';
import { HYPHENS } from '../../../kazakh/text/clean.ts';
import type { DateField } from './fields.ts';

/** Days as `YYYY-MM-DD`, both inclusive; one end may be open. */
export interface Days {
  from?: string;
  to?: string;
}

const YEAR_FIRST = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const DAY_FIRST = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/;
const RANGE = /^(.*?)(?:\.{2,3}|…)(.*)$/s;
const hyphen = new RegExp(`[${HYPHENS}]`, 'g');

/**
 * The days that the value of a field means: a year, month or day (`2023`, `2023-03`, `2023-03-15`,
 * `15.03.2023`) or, of `date`, a range of them, either end open (`2023-03..2023-08`, `2023..`). `after` begins
 * with the first day of what is named, `before` ends with the last day before it.
 * @returns nothing for what is no such date, or a range that ends before it begins
 */
export function readDays(field: DateField, value: string): Days | undefined {
  const text = value.replace(hyphen, '-');
  if (field === 'after') return withEnds(readPeriod(text)?.from, undefined);
  if (field === 'before') return withEnds(undefined, dayBefore(readPeriod(text)?.from));
  const [, first, last] = RANGE.exec(text) ?? [];
  if (first === undefined || last === undefined) return readPeriod(text);
  const [from, to] = [readPeriod(first)?.from, readPeriod(last)?.to];
  if ((first && !from) || (last && !to) || (from && to && from > to)) return undefined;
  return withEnds(from, to);
}

function withEnds(from: string | undefined, to: string | undefined): Days | undefined {
  return from || to ? { ...(from && { from }), ...(to && { to }) } : undefined;
}

/** The day before, unless it lies in a year that no date can name. */
function dayBefore(day: string | undefined): string | undefined {
  const before = day && shiftDay(day, -1);
  return before && isYear(Number(before.slice(0, 4))) ? before : undefined;
}

function readPeriod(text: string): { from: string; to: string } | undefined {
  const [, ...yearFirst] = YEAR_FIRST.exec(text) ?? [];
  const [, ...dayFirst] = DAY_FIRST.exec(text) ?? [];
  const [year, month, day] = yearFirst.length > 0 ? yearFirst : dayFirst.reverse();
  if (!isYear(Number(year))) return undefined;
  if (day) return daysOf(Number(year), Number(month), Number(day));
  return month ? monthsOf(Number(year), Number(month)) : yearsOf(Number(year));
}
