import type { CalendarUnit } from './calendar.ts';
import { integerOf, spelledNumber } from './numerals.ts';
import type { Word } from './reading.ts';

/** Words for a time seen from the day of publication: how many units it lies from it. */
interface Relative {
  unit: CalendarUnit;
  shift: number;
}

const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  бүгін: 0,
  бүгінгі: 0,
  кеше: -1,
  кешегі: -1,
  ертең: 1,
  ертеңгі: 1,
  сегодня: 0,
  вчера: -1,
  завтра: 1,
  today: 0,
  yesterday: -1,
  tomorrow: 1,
};

const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  биыл: 0,
  биылғы: 0,
  былтыр: -1,
  былтырғы: -1,
};

/** Adjectives before week, month or year: `өткен аптада`, `ағымдағы жылдың`. */
const SHIFTS: Readonly<Record<string, number>> = {
  осы: 0,
  ағымдағы: 0,
  биылғы: 0,
  өткен: -1,
  былтырғы: -1,
  келесі: 1,
  келер: 1,
  алдағы: 1,
  этот: 0,
  нынешний: 0,
  текущий: 0,
  прошлый: -1,
  прошедший: -1,
  следующий: 1,
  будущий: 1,
  this: 0,
  last: -1,
  next: 1,
};

const UNITS: Readonly<Record<string, CalendarUnit>> = {
  апта: 'week',
  ай: 'month',
  неделя: 'week',
  месяц: 'month',
  week: 'week',
  month: 'month',
  year: 'year',
};

/** First and last month; which winter of a year is meant stays open. */
const SEASONS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  көктем: [3, 5],
  жаз: [6, 8],
  күз: [9, 11],
  қыс: [1, 12],
  весна: [3, 5],
  лето: [6, 8],
  осень: [9, 11],
  зима: [1, 12],
};

/** Prepositions before the bare number of a year. */
const ENGLISH_PREPOSITIONS = ['in', 'since', 'during', 'by', 'until', 'of'];

const ORDINALS: Readonly<Record<string, number>> = {
  бірінші: 1,
  екінші: 2,
  үшінші: 3,
  төртінші: 4,
  алғашқы: 1,
  первый: 1,
  второй: 2,
  третий: 3,
  четвертый: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};

const ROMAN: Readonly<Record<string, number>> = { i: 1, і: 1, v: 5, x: 10, х: 10 };

/** `жыл` in the forms that follow the number of a year; not `жылы` (warm) or `жылдам` (fast) alone. */
const YEAR =
  /^(?:жыл(?:ы|ға|да|дан|дың|ды|ғы|дағы|мен|ына|ының|ында|ынан|ындағы|дар\p{L}{0,8})?|ж|год(?:а|у|ом|е|ы|ов|ах)?|г|гг)$/u;
const YEARS = /^(?:жылдар\p{L}{0,8}|годы|годов|годах|годам)$/u;
const MONTHS =
  /^(?:ай(?:ы|лар|лары|ында|ының|ынан|ына|ындағы|ларында|ларының|да|дың|ға|дан)?|айлар\p{L}{0,8}|месяц\p{L}{0,3})$/u;
const QUARTER = /^(?:тоқсан\p{L}{0,8}|квартал\p{L}{0,3}|quarter)$/u;
const HALF = /^(?:жартыжылды[қғ]\p{L}{0,6}|жартысы\p{L}{0,6}|полугоди\p{L}{1,3}|half)$/u;
const CENTURY = /^(?:ғасыр\p{L}{0,8}|век\p{L}{0,3})$/u;

export const isYearWord = ({ norm }: Word): boolean => YEAR.test(norm);
export const isYearsWord = ({ norm }: Word): boolean => YEARS.test(norm);
export const isMonthWord = ({ norm }: Word): boolean => MONTHS.test(norm);
export const isQuarterWord = ({ norm }: Word): boolean => QUARTER.test(norm);
export const isHalfWord = ({ norm }: Word): boolean => HALF.test(norm);
export const isCenturyWord = ({ norm }: Word): boolean => CENTURY.test(norm);
export const announcesYear = ({ norm }: Word): boolean => ENGLISH_PREPOSITIONS.includes(norm);
export const seasonOf = ({ forms }: Word): readonly [first: number, last: number] | undefined =>
  firstOf(SEASONS, forms);

/** A word that alone says a day or a year: `кеше`, `былтыр`. */
export function relativeWord({ norm }: Word): Relative | undefined {
  const days = own(RELATIVE_DAYS, norm);
  if (days !== undefined) return { unit: 'day', shift: days };
  const years = own(RELATIVE_YEARS, norm);
  return years === undefined ? undefined : { unit: 'year', shift: years };
}

/** Two words: `өткен аптада`, `осы жылғы`. */
export function relativePhrase(adjective: Word, noun: Word): Relative | undefined {
  const shift = firstOf(SHIFTS, adjective.forms);
  if (shift === undefined) return undefined;
  const unit = isYearWord(noun) && noun.norm.length > 2 ? 'year' : firstOf(UNITS, noun.forms);
  return unit && { unit, shift };
}

/** The number of an ordinal: `бірінші`, `II`, `3`, `1-ші`. */
export function ordinalOf(word: Word): number | undefined {
  return firstOf(ORDINALS, word.forms) ?? integerOf(word) ?? romanNumber(word);
}

/** A count in digits or in a word. */
export function countOf(word: Word): number | undefined {
  return integerOf(word) ?? spelledNumber(word);
}

export function romanNumber({ norm }: Word): number | undefined {
  const values = [...norm].map((letter) => own(ROMAN, letter) ?? 0);
  if (values.length > 6 || values.includes(0)) return undefined;
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function firstOf<T>(table: Readonly<Record<string, T>>, forms: readonly string[]): T | undefined {
  const form = forms.find((candidate) => Object.hasOwn(table, candidate));
  return form === undefined ? undefined : table[form];
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
