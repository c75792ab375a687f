import type { Analyser } from '../kazakh/analyser.ts';
import type { DateExpression, Inferred, Interval } from './enrichment.ts';
import type { Reading, Word } from './reading.ts';
import type { EnrichTables } from './tables.ts';

/** Widest interval that says anything, in days. */
const MAX_WIDTH = 366;
const DAY = 86_400_000;
/** An event is announced by a word so near behind its date: `3-4 қазанда Астанада өтетін форум`. */
const REACH = 6;
/** A dateline stands within so many characters of the beginning. */
const DATELINE_REACH = 60;
/** Behind a month from which something began: `наурыз айынан бастап`. */
const SINCE = /^[^.!?\n]{0,15}(?:бастап|бері|начиная|since)/iu;

interface Bound {
  day: string;
  date: DateExpression;
}

/** Reads out of a text when it must have been published. */
export type PublicationReader = (
  reading: Reading,
  dates: readonly DateExpression[],
) => Inferred<Interval> | undefined;

/**
 * A dateline states the day. Else the day lies after the latest period that the text reports as past, and
 * before the first event that it announces; without both nothing is inferred.
 */
export function createPublicationReader({ futureCues }: EnrichTables, analyser: Analyser): PublicationReader {
  const future = new RegExp(`^(?:${futureCues.join('|')})$`, 'u');
  const isFuture = (word: Word) => future.test(word.norm);
  const isPast = (word: Word | undefined) =>
    word !== undefined &&
    analyser.analyse(word.text).some(({ features, score }) => score > 0.2 && features.includes('Tense=Past'));

  return (reading, dates) => {
    const dated = datelineOf(reading.text, dates);
    if (dated) return dated;
    let after: Bound | undefined;
    let before: Bound | undefined;
    let at = 0;
    for (const date of dates) {
      while ((reading.sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= date.start) at++;
      const sentence = reading.sentences[at];
      if (!sentence || date.relative || !date.interval) continue;
      const words = reading.words.slice(sentence.first, sentence.last);
      const behind = words.filter(({ start }) => start >= date.end);
      if (behind.slice(0, REACH).some(isFuture)) {
        if (date.precision === 'day' && (!before || date.interval.from < before.day)) {
          before = { day: date.interval.from, date };
        }
      } else if (words.slice(-2).some(isPast)) {
        const day = firstDayAfter(date, reading.text);
        if (day !== undefined && (!after || day > after.day)) after = { day, date };
      }
    }
    if (!after || !before) return undefined;
    const interval = { from: after.day, to: shiftDay(before.day, -1) };
    const width = (Date.parse(interval.to) - Date.parse(interval.from)) / DAY;
    if (width < 0 || width > MAX_WIDTH) return undefined;
    return {
      value: interval,
      rule: 'after the latest period reported as past, before the first event announced',
      evidence: [after.date, before.date].map(({ start, end }) => ({ start, end })),
    };
  };
}

/** From when on the expression can be spoken of as past; nothing for a year, which may still run. */
function firstDayAfter({ interval, precision, end }: DateExpression, text: string): string | undefined {
  if (!interval) return undefined;
  if (precision === 'day' || SINCE.test(text.slice(end, end + 30))) return interval.from;
  return precision === 'month' || precision === 'quarter' ? shiftDay(interval.to, 1) : undefined;
}

/** `АСТАНА. 2023 жылғы 12 қазан.` or the like, in capitals before or a dash behind. */
function datelineOf(text: string, dates: readonly DateExpression[]): Inferred<Interval> | undefined {
  const [date] = dates;
  if (!date?.interval || date.relative || date.precision !== 'day' || date.start > DATELINE_REACH)
    return undefined;
  const isLine =
    /^\s*(?:\p{Lu}{3,}[\p{Lu}\s-]{0,30}[.,]?\s*)?$/u.test(text.slice(0, date.start)) &&
    /^\s*(?:[.–—-]|\n)/u.test(text.slice(date.end, date.end + 5)) &&
    date.interval.from === date.interval.to;
  if (!isLine) return undefined;
  return { value: date.interval, rule: 'dateline', evidence: [{ start: date.start, end: date.end }] };
}

function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
}
