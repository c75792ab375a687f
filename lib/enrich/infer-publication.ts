import type { Analyser } from '../kazakh/analysis/analyser.ts';
import { daysBetween, shiftDay } from './calendar.ts';
import { datelineOf } from './dateline.ts';
import type { DateExpression, Inferred, Interval } from './enrichment.ts';
import type { Reading, Word } from './reading.ts';
import type { EnrichTables } from './tables.ts';

/** Widest interval that says anything, in days. */
const MAX_WIDTH = 366;
/** An event is announced by a word so near behind its date: `3-4 қазанда Астанада өтетін форум`. */
const REACH = 6;
/** So near to a period stands what calls it completed: `7 айының қорытындысы`, `по итогам семи месяцев`. */
const CUE_REACH = 2;
/** Probability from which an ambiguous predicate may be past: `құрады` is past and present. */
const MAYBE_PAST = 0.1;

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
 * before the first day for which it announces something; without both nothing is inferred.
 */
export function createPublicationReader({ timeCues }: EnrichTables, analyser: Analyser): PublicationReader {
  const isAnnouncing = cueTest(timeCues.filter(({ kind }) => kind === 'announced').map(({ cue }) => cue));
  const isCompleting = cueTest(timeCues.filter(({ kind }) => kind === 'completed').map(({ cue }) => cue));
  const isPast = ({ text }: Word) =>
    analyser
      .analyse(text)
      .some(({ features, score }) => score >= MAYBE_PAST && features.includes('Tense=Past'));

  return (reading, dates) => {
    const dated = datelineOf(reading.text, dates);
    if (dated) return dated;
    let after: Bound | undefined;
    let before: Bound | undefined;
    let sentence = 0;
    let first = 0;
    let next = 0;
    for (const date of dates) {
      if (date.relative || !date.interval) continue;
      while ((reading.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= date.start) sentence++;
      while ((reading.words[first]?.start ?? Number.POSITIVE_INFINITY) < date.start) first++;
      while ((reading.words[next]?.start ?? Number.POSITIVE_INFINITY) < date.end) next++;
      const last = reading.sentences[sentence]?.last ?? next;
      const behind = reading.words.slice(next, Math.min(last, next + REACH));
      const predicate = reading.words.slice(Math.max(next, last - 2), last);
      if (behind.some(isAnnouncing) || predicate.some(isAnnouncing)) {
        const { from } = date.interval;
        if (date.precision === 'day' && (!before || from < before.day)) before = { day: from, date };
        continue;
      }
      const around = reading.words.slice(Math.max(0, first - CUE_REACH), next + CUE_REACH);
      const isCompleted = around.some(isCompleting);
      if (!isCompleted && !predicate.some(isPast)) continue;
      const day = firstDay(date.interval, date.precision, isCompleted);
      if (day !== undefined && (!after || day > after.day)) after = { day, date };
    }
    return between(after, before);
  };
}

/** The first day on which an event of the interval can be reported; of years and more nothing is known. */
function firstDay(
  { from, to }: Interval,
  precision: DateExpression['precision'],
  isCompleted: boolean,
): string | undefined {
  if (isCompleted && (precision === 'month' || precision === 'quarter')) return shiftDay(to, 1);
  return precision === 'day' || precision === 'month' || precision === 'quarter' ? from : undefined;
}

function between(after: Bound | undefined, before: Bound | undefined): Inferred<Interval> | undefined {
  if (!after || !before) return undefined;
  const value = { from: after.day, to: shiftDay(before.day, -1) };
  const width = daysBetween(value.from, value.to);
  if (width < 0 || width > MAX_WIDTH) return undefined;
  return {
    value,
    rule: 'after the latest period reported as past, before the first event announced',
    evidence: [after.date, before.date].map(({ start, end }) => ({ start, end })),
  };
}

/** Whether a word is a cue; an asterisk in the table stands for any letters. */
function cueTest(cues: readonly string[]): (word: Word | undefined) => boolean {
  const whole = new Set(cues.filter((cue) => !cue.includes('*')));
  const beginnings = cues.filter((cue) => cue.endsWith('*')).map((cue) => cue.slice(0, -1));
  const ends = cues.filter((cue) => cue.startsWith('*')).map((cue) => cue.slice(1));
  return (word) =>
    word !== undefined &&
    (whole.has(word.norm) ||
      beginnings.some((beginning) => word.norm.startsWith(beginning)) ||
      ends.some((end) => word.norm.length > end.length + 1 && word.norm.endsWith(end)));
}
