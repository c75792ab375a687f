import { isYear } from './calendar.ts';
import type { Lookahead } from './lookahead.ts';
import type { Word } from './reading.ts';
import type { EnrichTables } from './tables.ts';
import { isMonthWord, isYearWord } from './time-words.ts';

/** The number of the month that a word names. */
export type MonthReader = (word: Word | undefined) => number | undefined;

/** A part of a date, and how many words it takes. */
interface Part {
  first: number;
  last: number;
  length: number;
}

/** Makes the reader from the table of months; English ones need their capital (`may`, `march`). */
export function createMonthReader({ months }: EnrichTables): MonthReader {
  const byForm = new Map(months.map(({ form, month }) => [form, month]));
  return (word) => {
    if (!word?.isWord || (/^[a-z]/.test(word.norm) && !word.capital)) return undefined;
    const form = word.forms.find((candidate) => byForm.has(candidate));
    return form === undefined ? undefined : byForm.get(form);
  };
}

/** `12`, `3-4`. */
export function daysAt(look: Lookahead, from: number): Part | undefined {
  const first = look.number(from);
  if (first === undefined || first < 1 || first > 31) return undefined;
  const last = look.ranges(from + 1) ? look.number(from + 1) : undefined;
  if (last !== undefined && last <= 31) return { first, last, length: 2 };
  return { first, last: first, length: 1 };
}

/** `қазан`, `наурыз-тамыз айлары аралығында`, `марта по август`; `noun` tells whether `ай` stands there. */
export function monthsAt(
  look: Lookahead,
  from: number,
  monthOf: MonthReader,
): (Part & { noun: boolean }) | undefined {
  const first = monthOf(look.word(from));
  if (first === undefined) return undefined;
  const joint = look.word(from + 1)?.norm === 'по' ? 2 : 1;
  const upper = joint === 2 || look.ranges(from + 1) ? monthOf(look.word(from + joint)) : undefined;
  const last = upper !== undefined && upper > first ? upper : first;
  let length = last > first ? joint + 1 : 1;
  const noun = look.word(from + length);
  const hasNoun = noun !== undefined && look.follows(from + length) && isMonthWord(noun);
  if (hasNoun) length++;
  if (hasNoun && look.word(from + length)?.norm === 'аралығында' && look.follows(from + length)) length++;
  return { first, last, length, noun: hasNoun };
}

/** A year behind a month: `2023`, `2023 жылы`, `2023 года`. */
export function yearBehind(look: Lookahead, from: number): { year: number; length: number } | undefined {
  const year = look.follows(from) ? look.number(from) : undefined;
  if (year === undefined || !isYear(year)) return undefined;
  const noun = look.word(from + 1);
  return { year, length: noun && look.follows(from + 1) && isYearWord(noun) ? 2 : 1 };
}
