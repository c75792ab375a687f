import type { Interval } from './enrichment.ts';

const DAY = 86_400_000;
/** Years that articles speak of; others are numbers. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/** Spans of the calendar that can be counted from a day. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'year';

export function isYear(number: number): boolean {
  return number >= FIRST_YEAR && number <= LAST_YEAR;
}

/** Days of a month, both inclusive; `undefined` for days that the month does not have. */
export function daysOf(year: number, month: number, first: number, last = first): Interval | undefined {
  const from = isoDay(year, month, first);
  const to = isoDay(year, month, last);
  return from && to && from <= to ? { from, to } : undefined;
}

/** Whole months, both inclusive; `undefined` where there are no such months. */
export function monthsOf(year: number, first: number, last = first): Interval | undefined {
  if (first < 1 || last > 12 || first > last) return undefined;
  return { from: iso(Date.UTC(year, first - 1, 1)), to: iso(Date.UTC(year, last, 0)) };
}

/** Whole years, both inclusive. */
export function yearsOf(first: number, last = first): Interval | undefined {
  if (first > last || first < 1 || last > 9999) return undefined;
  return { from: `${String(first).padStart(4, '0')}-01-01`, to: `${String(last).padStart(4, '0')}-12-31` };
}

/** The day so many days later. */
export function shiftDay(day: string, by: number): string {
  return iso(Date.parse(day) + by * DAY);
}

/** How many days lie between two days. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** The year of all days of an interval, if they have one. */
export function commonYear({ from, to }: Interval): number | undefined {
  return from.slice(0, 4) === to.slice(0, 4) ? Number(from.slice(0, 4)) : undefined;
}

/** The unit that lies `shift` units from each day of `asOf`, where it is the same for all of them. */
export function unitFrom(unit: CalendarUnit, shift: number, asOf: Interval): Interval | undefined {
  const first = unitAround(unit, shift, asOf.from);
  const last = unitAround(unit, shift, asOf.to);
  return first && first.from === last?.from ? first : undefined;
}

function unitAround(unit: CalendarUnit, shift: number, day: string): Interval | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (unit === 'year') return yearsOf(year + shift);
  if (unit === 'month') {
    const first = new Date(Date.UTC(year, month - 1 + shift, 1));
    return monthsOf(first.getUTCFullYear(), first.getUTCMonth() + 1);
  }
  if (unit === 'day') return { from: shiftDay(day, shift), to: shiftDay(day, shift) };
  const sinceMonday = (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7;
  const monday = shiftDay(day, 7 * shift - sinceMonday);
  return { from: monday, to: shiftDay(monday, 6) };
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? iso(date.getTime()) : undefined;
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
