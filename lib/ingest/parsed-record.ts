import type { z } from 'zod';
import { languageOf } from '../languages/detect.ts';
import type { Article, Provenance } from './article.ts';
import { type Capture, sha256 } from './capture.ts';
import { MAX_TEXT_LENGTH, type Metadata } from './metadata.ts';

/** A record that could be read. */
export interface ParsedRecord {
  capture: Capture;
  /** Only what is stated, and the language where that had to be inferred. */
  article: Article;
  /** Whether the id was made from the text: such an article is followed by its file when the text changes. */
  idFromText: boolean;
  /** Absolute path of a file that holds this record alone. */
  file?: string;
}

/** A record that could not be taken, and why; the place is the file and, where it has several, the line. */
export interface Rejection {
  place: string;
  reason: string;
  /** What was given, as far as it was read. */
  bytes?: Uint8Array;
}

export type ReadOutcome = { record: ParsedRecord } | { rejected: Rejection };

const STATED = { how: 'stated' } as const satisfies Provenance;

/** Joins a text and its metadata to a record, or says why it cannot be one. */
export function parsedRecord(source: Capture, text: string, stated: Metadata, file?: string): ReadOutcome {
  const reject = (reason: string): ReadOutcome => ({
    rejected: { place: source.origin, reason, bytes: source.bytes },
  });
  if (!text.trim()) return reject('the text is empty');
  if (text.includes('\0')) return reject('the text holds a NUL character: it is no plain text');
  if (text.length > MAX_TEXT_LENGTH) return reject(`the text is longer than ${MAX_TEXT_LENGTH} characters`);

  const say = <T>(value: T | undefined) => (value === undefined ? undefined : { value, ...STATED });
  const id = stated.id ?? (stated.url ? sha256(withoutFragment(stated.url)).slice(0, 16) : undefined);
  return {
    record: {
      capture: source,
      idFromText: id === undefined,
      ...(file !== undefined && { file }),
      article: dropUndefined({
        id: id ?? sha256(text).slice(0, 16),
        lang: say(stated.lang) ?? {
          value: languageOf(text),
          how: 'inferred',
          rule: 'letters and function words',
          evidence: [],
        },
        title: say(stated.title),
        text,
        url: say(stated.url),
        source: say(stated.source),
        author: say(stated.author),
        rights: say(stated.rights),
        published: say(stated.publishedAt),
      }),
    },
  };
}

/** Turns what the schema found wrong into one sentence: `"publishedAt" is not a date: …`. */
export function schemaProblem(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `"${path.join('.') || 'record'}" ${message}`).join('; ');
}

function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

function dropUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}
