import { z } from 'zod';
import type { Language } from '../languages/language.ts';
import type { Publication } from './article.ts';

/** Longest text of one article, in UTF-16 units; the longest known legal act has 2.2 million. */
export const MAX_TEXT_LENGTH = 8_000_000;

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Tags of languages, by the codes under which records are found to state them. */
const LANGUAGE_CODES: Record<string, Language> = {
  kk: 'kk',
  kaz: 'kk',
  kz: 'kk',
  ru: 'ru',
  rus: 'ru',
  en: 'en',
  eng: 'en',
};

const name = z.string().trim().max(1000);
/** An empty value says nothing: it counts as left out. */
const optionalName = name.nullish().transform((value) => value || undefined);

/**
 * What a record may state beside its text: the fields of a JSON line, of front matter and of a sidecar.
 * Fields that are not named here are left alone; the capture keeps them.
 */
export const metadata = z.object({
  id: z
    .union([z.string().trim().min(1).max(500), z.number()])
    .nullish()
    .transform((id) => (id == null ? undefined : String(id))),
  title: optionalName,
  url: z
    .union([z.literal(''), z.url({ protocol: /^https?$/, error: 'is not an http(s) address' }).max(2000)])
    .nullish()
    .transform((url) => url || undefined),
  publishedAt: z
    .union([z.string(), z.date().transform((date) => date.toISOString())])
    .nullish()
    .transform((written, context): Publication | undefined => {
      if (!written?.trim()) return undefined;
      const publication = parsePublication(written.trim());
      if (publication) return publication;
      context.addIssue({
        code: 'custom',
        message: `is not a date: "${written.slice(0, 40)}". Use YYYY-MM-DD, YYYY-MM, YYYY, an ISO 8601 time, two days joined by "/", or leave it out`,
      });
      return z.NEVER;
    }),
  lang: z
    .string()
    .max(35)
    .nullish()
    .transform((tag): Language | undefined => {
      const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
      return primary ? (LANGUAGE_CODES[primary] ?? 'other') : undefined;
    }),
  source: optionalName,
  author: optionalName,
  rights: optionalName,
});
export type Metadata = z.output<typeof metadata>;

/** A JSON line: metadata and the text itself. */
export const jsonRecord = metadata.extend({ text: z.string() });

/**
 * Reads a stated date: a day, month, year, ISO 8601 time, or an interval `from/to` of the first three.
 * A month or a year is the interval of its days. The day of a time is the one written, in its own zone.
 */
export function parsePublication(written: string): Publication | undefined {
  const [first, last, ...rest] = written.split('/');
  if (!first || rest.length > 0) return undefined;
  if (last !== undefined) {
    const from = parseDay(first);
    const to = parseDay(last);
    return from && to && from.from <= to.to ? { from: from.from, to: to.to } : undefined;
  }
  const time = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}.*)$/.exec(written);
  if (!time?.[1] || !time[2]) return parseDay(written);
  const day = parseDay(time[1]);
  const instant = new Date(`${time[1]}T${time[2]}${/(Z|[+-]\d{2}:?\d{2})$/i.test(time[2]) ? '' : 'Z'}`);
  return day && !Number.isNaN(instant.getTime()) ? { ...day, time: instant.toISOString() } : undefined;
}

function parseDay(written: string): { from: string; to: string } | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written.trim());
  if (!match?.[1]) return undefined;
  const [, year, month, day] = match;
  if (Number(year) < 1000) return undefined;
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const days = daysIn(Number(year), Number(month));
  if (!days) return undefined;
  if (!day) return { from: `${year}-${month}-01`, to: `${year}-${month}-${days}` };
  return Number(day) >= 1 && Number(day) <= days ? { from: written.trim(), to: written.trim() } : undefined;
}

function daysIn(year: number, month: number): number | undefined {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && !leap ? 28 : MONTH_DAYS[month - 1];
}
