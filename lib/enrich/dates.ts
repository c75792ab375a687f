import type { DateExpression, DatePrecision, Interval } from './enrichment.ts';
import type { EnrichTables } from './tables.ts';

/** What an expression says, before it is put on the calendar. */
type Resolve = (
  groups: Record<string, string | undefined>,
  asOf: Interval | undefined,
) => Resolved | undefined;

interface Resolved {
  interval?: Interval;
  precision: DatePrecision;
  relative: boolean;
}

interface Pattern {
  expression: RegExp;
  resolve: Resolve;
}

/** Finds expressions of time; later patterns only where no earlier one has found something. */
export type DateFinder = (text: string, asOf?: Interval) => DateExpression[];

const YEAR = '(?<year>1[0-9]{3}|20[0-9]{2})';
const GAP = '[ \\u00A0\\u202F]{1,3}';
const DASH = '[ \\u00A0]?[-–—][ \\u00A0]?';
const ENDING = '\\p{L}*';
const ORDINALS = ['бірінші|І|I|1', 'екінші|ІІ|II|2', 'үшінші|ІІІ|III|3', 'төртінші|ІV|IV|4'];
const ROMAN: Record<string, number> = { I: 1, І: 1, V: 5, Х: 10, X: 10 };

/** Words for a time seen from the day of publication: pattern, unit, how many units from it. */
const RELATIVE: [words: string, unit: 'day' | 'week' | 'month' | 'year', shift: number][] = [
  ['бүгін(?:гі|де)?|сегодня|today', 'day', 0],
  ['кеше(?:гі)?|вчера|yesterday', 'day', -1],
  ['ертең(?:гі)?|завтра|tomorrow', 'day', 1],
  ['осы аптада|биылғы аптада', 'week', 0],
  ['өткен аптада|былтырғы аптада|на прошлой неделе|last week', 'week', -1],
  ['келесі аптада|алдағы аптада|next week', 'week', 1],
  ['осы айда|ағымдағы айда', 'month', 0],
  ['өткен айда|өткен айдың|last month', 'month', -1],
  ['келесі айда|алдағы айда|next month', 'month', 1],
  ['биыл(?:ғы)?|осы жылы|ағымдағы жыл(?:ы|дың|ғы)?|this year', 'year', 0],
  ['былтыр(?:ғы)?|өткен жылы|өткен жылдың|в прошлом году|last year', 'year', -1],
  ['келесі жылы|алдағы жылы|келер жылы|next year', 'year', 1],
];

/**
 * Makes the finder from the table of months. Relative expressions are put on the calendar only where
 * `asOf` leaves one possibility; days that no calendar has are no dates.
 */
export function createDateFinder({ months }: EnrichTables): DateFinder {
  const stems = months.map(({ stem }) => stem).sort((a, b) => b.length - a.length);
  const monthOf = (word: string | undefined) =>
    months.find(({ stem }) => word?.toLowerCase().startsWith(stem))?.month;
  const patterns = patternsOf(stems.join('|'), monthOf);

  return (text, asOf) => {
    const found: DateExpression[] = [];
    const taken = new Uint8Array(text.length);
    for (const { expression, resolve } of patterns) {
      for (const match of text.matchAll(expression)) {
        const start = match.index;
        const end = start + match[0].length;
        if (taken.subarray(start, end).includes(1)) continue;
        const resolved = resolve(match.groups ?? {}, asOf);
        if (!resolved) continue;
        taken.fill(1, start, end);
        found.push({ start, end, text: match[0], ...resolved });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

function patternsOf(month: string, monthOf: (word: string | undefined) => number | undefined): Pattern[] {
  const pattern = (source: string, resolve: Resolve): Pattern => ({
    expression: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'),
    resolve,
  });
  const MONTH = `(?<month>(?:${month})${ENDING})`;
  const OF_YEAR = `${YEAR}${GAP}(?:жыл(?:ғы|дың|ы)|ж\\.?|г\\.?|года)`;
  const DAYS = `(?<day>\\d{1,2})(?:${DASH}(?<lastDay>\\d{1,2}))?`;

  return [
    pattern('(?<year>\\d{4})-(?<monthNumber>\\d{2})-(?<day>\\d{2})', ({ year, monthNumber, day: first }) =>
      day(year, Number(monthNumber), first),
    ),
    pattern(
      '(?<day>\\d{1,2})\\.(?<monthNumber>\\d{2})\\.(?<year>\\d{4})',
      ({ year, monthNumber, day: first }) => day(year, Number(monthNumber), first),
    ),
    pattern(`${OF_YEAR}${GAP}${DAYS}${GAP}${MONTH}`, ({ year, day: first, lastDay, month: name }) =>
      day(year, monthOf(name), first, lastDay),
    ),
    pattern(`${DAYS}${GAP}${MONTH}${GAP}${YEAR}(?:${GAP}(?:года|жыл${ENDING}))?`, (groups) =>
      day(groups.year, monthOf(groups.month), groups.day, groups.lastDay),
    ),
    pattern(`${MONTH}${GAP}(?<day>\\d{1,2}),${GAP}${YEAR}`, ({ year, day: first, month: name }) =>
      day(year, monthOf(name), first),
    ),
    pattern(
      `${OF_YEAR}${GAP}${MONTH}(?:${DASH}(?<lastMonth>(?:${month})${ENDING}))?(?:${GAP}ай${ENDING})?`,
      ({ year, month: first, lastMonth }) => wholeMonths(year, monthOf(first), monthOf(lastMonth ?? first)),
    ),
    pattern(`${MONTH}${GAP}${YEAR}(?:${GAP}года)?`, ({ year, month: name }) =>
      wholeMonths(year, monthOf(name), monthOf(name)),
    ),
    pattern(
      `${OF_YEAR}${GAP}(?:алғашқы${GAP})?(?<count>\\d{1,2})${GAP}ай(?:ы|да|дың)${ENDING}`,
      ({ year, count }) => wholeMonths(year, 1, Number(count)),
    ),
    ...ORDINALS.map((ordinal, index) =>
      pattern(`${OF_YEAR}${GAP}(?:${ordinal})[- ]?тоқсан${ENDING}`, ({ year }) => months3(year, index)),
    ),
    pattern(`${OF_YEAR}${GAP}(?:бірінші|І|I|1)[- ]?жартыжылдық?${ENDING}`, ({ year }) =>
      wholeMonths(year, 1, 6),
    ),
    pattern(`${OF_YEAR}${GAP}(?:екінші|ІІ|II|2)[- ]?жартыжылдық?${ENDING}`, ({ year }) =>
      wholeMonths(year, 7, 12),
    ),
    pattern(`${YEAR}${DASH}(?<lastYear>\\d{4})${GAP}жыл${ENDING}`, ({ year, lastYear }) =>
      years(Number(year), Number(lastYear)),
    ),
    pattern(`(?<decade>1[0-9]|20)?(?<tens>\\d)0${DASH}?${GAP}?(?:жылдар|-жылдар|ж\\.ж\\.)${ENDING}`, decade),
    pattern('(?<century>[IVXІХ]{1,5})[ \\u00A0]?ғасыр\\p{L}*', century),
    pattern(`${YEAR}${GAP}(?:жыл${ENDING}|год(?:у|а)?)`, ({ year }) => years(Number(year), Number(year))),
    pattern(
      `(?:ағымдағы${GAP}жылдың|осы${GAP}жылғы|осы${GAP}жылдың|биылғы)${GAP}(?:${DAYS}${GAP})?${MONTH}(?:${GAP}ай${ENDING})?`,
      (groups, asOf) => inYearOf(asOf, 0, monthOf(groups.month), groups),
    ),
    pattern(
      `(?:былтырғы|былтыр|өткен${GAP}жылғы|өткен${GAP}жылдың)${GAP}(?:${DAYS}${GAP})?${MONTH}(?:${GAP}ай${ENDING})?`,
      (groups, asOf) => inYearOf(asOf, -1, monthOf(groups.month), groups),
    ),
    pattern(`${DAYS}${GAP}${MONTH}`, (groups, asOf) => inYearOf(asOf, 0, monthOf(groups.month), groups)),
    pattern(`${MONTH}${GAP}ай(?:ы|да)${ENDING}`, (groups, asOf) =>
      inYearOf(asOf, 0, monthOf(groups.month), groups),
    ),
    ...RELATIVE.map(([words, unit, shift]) =>
      pattern(words.replaceAll(' ', GAP), (_, asOf) => relative(unit, shift, asOf)),
    ),
  ];
}

function day(
  year: string | undefined,
  month: number | undefined,
  first = '',
  last = first,
): Resolved | undefined {
  const from = month && isoDay(Number(year), month, Number(first));
  const to = month && isoDay(Number(year), month, Number(last));
  return from && to && from <= to ? { interval: { from, to }, precision: 'day', relative: false } : undefined;
}

function wholeMonths(
  year: string | number | undefined,
  first: number | undefined,
  last: number | undefined,
): Resolved | undefined {
  if (!first || !last || first > last || last > 12) return undefined;
  return { interval: monthsOf(Number(year), first, last), precision: 'month', relative: false };
}

function months3(year: string | undefined, quarter: number): Resolved {
  const first = quarter * 3 + 1;
  return { interval: monthsOf(Number(year), first, first + 2), precision: 'quarter', relative: false };
}

function years(first: number, last: number): Resolved | undefined {
  if (last < first || last > 2100) return undefined;
  return { interval: { from: `${first}-01-01`, to: `${last}-12-31` }, precision: 'year', relative: false };
}

function decade({ decade: century = '19', tens }: Record<string, string | undefined>): Resolved {
  const first = Number(`${century}${tens}0`);
  return {
    interval: { from: `${first}-01-01`, to: `${first + 9}-12-31` },
    precision: 'decade',
    relative: false,
  };
}

function century({ century: roman = '' }: Record<string, string | undefined>): Resolved | undefined {
  const values = [...roman].map((letter) => ROMAN[letter] ?? 0);
  const number = values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
  if (number < 1 || number > 21) return undefined;
  const from = String((number - 1) * 100 + 1).padStart(4, '0');
  const to = String(number * 100).padStart(4, '0');
  return { interval: { from: `${from}-01-01`, to: `${to}-12-31` }, precision: 'century', relative: false };
}

/** A month, or days of it, in the year of `asOf` or so many years from it, where that is one year. */
function inYearOf(
  asOf: Interval | undefined,
  shift: number,
  month: number | undefined,
  { day: first, lastDay }: Record<string, string | undefined>,
): Resolved | undefined {
  if (!month || (first !== undefined && !isoDay(2000, month, Number(first)))) return undefined;
  const precision = first === undefined ? 'month' : 'day';
  const year = asOf && yearOf(asOf);
  if (year === undefined) return { precision, relative: true };
  const resolved =
    first === undefined
      ? wholeMonths(year + shift, month, month)
      : day(String(year + shift), month, first, lastDay);
  return resolved && { ...resolved, relative: true };
}

function relative(
  unit: 'day' | 'week' | 'month' | 'year',
  shift: number,
  asOf: Interval | undefined,
): Resolved {
  const precision = unit === 'week' ? 'day' : unit;
  const interval = asOf && shifted(unit, shift, asOf);
  return { ...(interval && { interval }), precision, relative: true };
}

/** The unit that lies so many units from `asOf`, where all days of `asOf` agree on it. */
function shifted(
  unit: 'day' | 'week' | 'month' | 'year',
  shift: number,
  asOf: Interval,
): Interval | undefined {
  const [first, last] = [asOf.from, asOf.to].map((iso) => unitAround(unit, shift, iso));
  return first && last && first.from === last.from ? first : undefined;
}

function unitAround(unit: 'day' | 'week' | 'month' | 'year', shift: number, iso: string): Interval {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
  if (unit === 'year') return { from: `${year + shift}-01-01`, to: `${year + shift}-12-31` };
  if (unit === 'month') {
    const first = new Date(Date.UTC(year, month - 1 + shift, 1));
    return monthsOf(first.getUTCFullYear(), first.getUTCMonth() + 1, first.getUTCMonth() + 1);
  }
  const weekday = (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7;
  const start = unit === 'week' ? date - weekday + 7 * shift : date + shift;
  const from = new Date(Date.UTC(year, month - 1, start));
  const to = new Date(Date.UTC(year, month - 1, start + (unit === 'week' ? 6 : 0)));
  return { from: isoOf(from), to: isoOf(to) };
}

function yearOf({ from, to }: Interval): number | undefined {
  return from.slice(0, 4) === to.slice(0, 4) ? Number(from.slice(0, 4)) : undefined;
}

function monthsOf(year: number, first: number, last: number): Interval {
  return {
    from: isoOf(new Date(Date.UTC(year, first - 1, 1))),
    to: isoOf(new Date(Date.UTC(year, last, 0))),
  };
}

function isoDay(year: number, month: number, date: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, date));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === date ? isoOf(time) : undefined;
}

function isoOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
