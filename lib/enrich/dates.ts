import { commonYear, daysBetween, daysOf, isYear, monthsOf, unitFrom, yearsOf } from './calendar.ts';
import { createMonthReader, daysAt, type MonthReader, monthsAt, yearBehind } from './date-parts.ts';
import type { DateExpression, DatePrecision, Interval } from './enrichment.ts';
import { Lookahead } from './lookahead.ts';
import type { Reading } from './reading.ts';
import type { EnrichTables } from './tables.ts';
import * as time from './time-words.ts';

/**
 * Finds expressions of time. Relative ones are put on the calendar where all days of `asOf` agree on it;
 * days that no calendar has are no dates.
 */
export type DateFinder = (reading: Reading, asOf?: Interval) => DateExpression[];

/** What an expression says, and how many words it takes. */
interface Found {
  length: number;
  interval?: Interval | undefined;
  precision: DatePrecision;
  relative: boolean;
}

/** A year as written (`2023 жылғы`), so many years from that of publication (`былтыр`), or left out (`5 мамыр`). */
type YearRef = { year: number } | { shift: number } | 'omitted';

interface Place {
  look: Lookahead;
  monthOf: MonthReader;
  asOf: Interval | undefined;
}

/** Makes the finder from the table of months. */
export function createDateFinder(tables: EnrichTables): DateFinder {
  const monthOf = createMonthReader(tables);
  return (reading, asOf) => {
    const expressions: DateExpression[] = [];
    const { text, words } = reading;
    for (let at = 0; at < words.length; ) {
      const found = dateAt({ look: new Lookahead(reading, at), monthOf, asOf });
      const first = words[at];
      const last = words[at + (found?.length ?? 1) - 1];
      at += found?.length ?? 1;
      if (!found || !first || !last) continue;
      const { interval, precision, relative } = found;
      const [start, end] = [first.start, last.end];
      expressions.push({
        start,
        end,
        text: text.slice(start, end),
        ...(interval && { interval }),
        precision,
        relative,
      });
    }
    return expressions;
  };
}

function dateAt(place: Place): Found | undefined {
  return place.look.word(0)?.isWord
    ? (relativeDate(place) ?? months(place) ?? century(place) ?? gluedYear(place))
    : (numericDay(place) ??
        years(place) ??
        withYear(place) ??
        dayAndMonth(place) ??
        century(place) ??
        bareYear(place));
}

/** `2023-05-12`, `12.05.2023`, `12/05/2023`. */
function numericDay({ look }: Place): Found | undefined {
  const [first = '', second = '', third = ''] = [0, 1, 2].map((offset) => look.word(offset)?.norm);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:-\p{L}+)?$/u.exec(first);
  if (dotted) return dayFound(1, dotted[3], dotted[2], dotted[1]);
  if (/^\d{4}$/.test(first) && /^\d{2}$/.test(second) && look.between(1) === '-' && look.between(2) === '-') {
    return dayFound(3, first, second, /^(\d{2})(?!\d)/.exec(third)?.[1]);
  }
  const isSlashed = look.between(1) === '/' && look.between(2) === '/' && /^\d{4}$/.test(third);
  return isSlashed ? dayFound(3, third, second, first) : undefined;
}

function dayFound(length: number, year?: string, month?: string, day?: string): Found | undefined {
  const interval = daysOf(Number(year), Number(month), Number(day));
  return interval && { length, interval, precision: 'day', relative: false };
}

/** `2020-2023 жылдары`, `1990-жылдар`, `90-жылдары`. */
function years({ look }: Place): Found | undefined {
  const first = look.number(0);
  const second = look.word(1);
  if (first === undefined || !second) return undefined;
  const last = look.ranges(1) ? look.number(1) : undefined;
  const noun = look.word(2);
  if (
    isYear(first) &&
    last !== undefined &&
    isYear(last) &&
    noun &&
    look.follows(2) &&
    time.isYearWord(noun)
  ) {
    const interval = yearsOf(first, last);
    return interval && { length: 3, interval, precision: 'year', relative: false };
  }
  if (!look.follows(1) || !time.isYearsWord(second) || first % 10 !== 0 || first === 0) return undefined;
  // `90-жылдар` are those of the twentieth century; `20-жылдар` may be of this one too.
  const decade = isYear(first) ? first : first >= 30 && first < 100 ? 1900 + first : undefined;
  const interval = decade === undefined ? undefined : yearsOf(decade, decade + 9);
  return interval || first < 30 ? { length: 2, interval, precision: 'decade', relative: false } : undefined;
}

/** `2023 жылғы 3-4 қазанда`, `2023 жылы`. */
function withYear(place: Place): Found | undefined {
  const year = place.look.number(0);
  const noun = place.look.word(1);
  const isNamed = noun && place.look.follows(1) && time.isYearWord(noun);
  return year !== undefined && isYear(year) && isNamed ? tail(place, 2, { year }) : undefined;
}

/** `2023ж.` */
function gluedYear(place: Place): Found | undefined {
  const year = Number(/^(\d{4})(?:ж|г)$/.exec(place.look.word(0)?.norm ?? '')?.[1] ?? 0);
  return isYear(year) ? tail(place, 1, { year }) : undefined;
}

/** `in 2023`: the preposition stays outside. */
function bareYear({ look }: Place): Found | undefined {
  const year = look.number(0);
  const before = look.word(-1);
  const isAnnounced = before && look.follows(0) && time.announcesYear(before);
  if (year === undefined || year < 1900 || !isYear(year) || !isAnnounced) return undefined;
  return { length: 1, interval: yearsOf(year), precision: 'year', relative: false };
}

/** `5 мамыр`, `3-4 қазан 2023 жылы`, `12 октября 2023 года`, `12 October 2023`. */
function dayAndMonth(place: Place): Found | undefined {
  const { look, monthOf } = place;
  const days = daysAt(look, 0);
  const month = days && look.follows(days.length) ? monthOf(look.word(days.length)) : undefined;
  if (!days || month === undefined) return undefined;
  const year = yearBehind(look, days.length + 1);
  const length = days.length + 1 + (year?.length ?? 0);
  return inYear(place, year ?? 'omitted', length, 'day', (number) =>
    daysOf(number, month, days.first, days.last),
  );
}

/** `қазан айында`, `март-август 2023 года`, `October 12, 2023`; a month alone is too often another word. */
function months(place: Place): Found | undefined {
  const { look, monthOf } = place;
  const part = monthsAt(look, 0, monthOf);
  if (!part) return undefined;
  const day = look.follows(part.length) ? look.number(part.length) : undefined;
  const dayYear = look.number(part.length + 1);
  if (day !== undefined && day <= 31 && dayYear !== undefined && isYear(dayYear)) {
    const interval = daysOf(dayYear, part.first, day);
    const isJoined = /^,?[ \u00A0]$/.test(look.between(part.length + 1));
    return interval && isJoined
      ? { length: part.length + 2, interval, precision: 'day', relative: false }
      : undefined;
  }
  const year = yearBehind(look, part.length);
  if (!year && !part.noun) return undefined;
  const length = part.length + (year?.length ?? 0);
  return inYear(place, year ?? 'omitted', length, 'month', (number) =>
    monthsOf(number, part.first, part.last),
  );
}

/** `кеше`, `өткен аптада`, `былтыр`, `ағымдағы жылдың маусым айында`. */
function relativeDate(place: Place): Found | undefined {
  const { look, asOf } = place;
  const first = look.word(0);
  const second = look.word(1);
  if (!first) return undefined;
  const phrase = second && look.follows(1) ? time.relativePhrase(first, second) : undefined;
  const relative = phrase ?? time.relativeWord(first);
  if (!relative) return undefined;
  const length = phrase ? 2 : 1;
  const { unit, shift } = relative;
  if (unit === 'year') return tail(place, length, { shift });
  const interval = asOf && unitFrom(unit, shift, asOf);
  return { length, interval, precision: unit === 'week' ? 'day' : unit, relative: true };
}

/** `XX ғасыр`, `21-ғасырда`. */
function century({ look }: Place): Found | undefined {
  const first = look.word(0);
  const noun = look.word(1);
  if (!first || !noun || !look.follows(1) || !time.isCenturyWord(noun)) return undefined;
  const number = first.isWord ? time.romanNumber(first) : look.number(0);
  if (!number || number > 21) return undefined;
  const interval = yearsOf(number * 100 - 99, number * 100);
  return { length: 2, interval, precision: 'century', relative: false };
}

/** A year with what follows it: days and month, months, so many months, quarter, half, season; or alone. */
function tail(place: Place, from: number, year: YearRef): Found | undefined {
  const { look } = place;
  const part = look.word(from) && look.follows(from) ? partOfYear(place, from, year) : undefined;
  return part ?? inYear(place, year, from, 'year', (number) => yearsOf(number));
}

function partOfYear(place: Place, from: number, year: YearRef): Found | undefined {
  const { look, monthOf } = place;
  const days = daysAt(look, from);
  const month = days && look.follows(from + days.length) ? monthOf(look.word(from + days.length)) : undefined;
  if (days && month !== undefined) {
    const length = from + days.length + 1;
    return inYear(place, year, length, 'day', (number) => daysOf(number, month, days.first, days.last));
  }
  const part = monthsAt(look, from, monthOf);
  if (part) {
    const length = from + part.length;
    return inYear(place, year, length, 'month', (number) => monthsOf(number, part.first, part.last));
  }
  const word = look.word(from);
  const season = word && time.seasonOf(word);
  if (season) return inYear(place, year, from + 1, 'season', (number) => monthsOf(number, ...season));
  return countedPart(
    place,
    word?.norm === 'алғашқы' && !look.word(from + 1)?.capital ? from + 1 : from,
    year,
  );
}

/** `7 айында`, `бірінші тоқсанда`, `алғашқы жартыжылдықта`. */
function countedPart(place: Place, from: number, year: YearRef): Found | undefined {
  const counted = place.look.word(from);
  const noun = place.look.word(from + 1);
  if (!counted || !noun || !place.look.follows(from + 1)) return undefined;
  const count = time.countOf(counted);
  if (count && time.isMonthWord(noun)) {
    return inYear(place, year, from + 2, 'month', (number) => monthsOf(number, 1, count));
  }
  const ordinal = time.ordinalOf(counted);
  if (ordinal && time.isQuarterWord(noun)) {
    return inYear(place, year, from + 2, 'quarter', (number) =>
      monthsOf(number, ordinal * 3 - 2, ordinal * 3),
    );
  }
  if (ordinal && time.isHalfWord(noun)) {
    return inYear(place, year, from + 2, 'month', (number) => monthsOf(number, ordinal * 6 - 5, ordinal * 6));
  }
  return undefined;
}

/** An expression in the year; nothing where the year has no such days. */
function inYear(
  { asOf }: Place,
  ref: YearRef,
  length: number,
  precision: DatePrecision,
  days: (year: number) => Interval | undefined,
): Found | undefined {
  if (ref !== 'omitted' && 'year' in ref) {
    const interval = days(ref.year);
    return interval && { length, interval, precision, relative: false };
  }
  // Where the year is open, a leap year tells whether there are such days at all.
  if (!days(2000)) return undefined;
  const base = asOf && commonYear(asOf);
  if (!asOf || base === undefined) return { length, precision, relative: true };
  const interval =
    ref === 'omitted' ? nearest(asOf.from, [base - 1, base, base + 1], days) : days(base + ref.shift);
  return { length, interval, precision, relative: true };
}

/** Of the years those days that lie nearest to the day: in January `28 желтоқсан` is last year's. */
function nearest(
  day: string,
  years: number[],
  days: (year: number) => Interval | undefined,
): Interval | undefined {
  const distance = ({ from }: Interval) => Math.abs(daysBetween(day, from));
  return years
    .flatMap((year) => days(year) ?? [])
    .reduce((best, next) => (distance(next) < distance(best) ? next : best));
}
