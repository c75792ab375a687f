import type { Archive } from '../../archive/archive.ts';
import type { Headline } from '../../archive/headlines.ts';
import { withoutGlide } from '../../kazakh/queries/skeleton.ts';
import { fromWrongLayout } from '../../kazakh/writing/keyboard.ts';
import type { Facet } from '../request.ts';
import { SearchUnavailable } from '../unavailable.ts';
import type { Leading, Narrow } from './narrowed.ts';
import { skeletonWords } from './skeleton-words.ts';
import type { NamedValue, ValueLookup } from './value-lookup.ts';
import type { WordCompletion } from './word-completion.ts';

/** What may be meant by a query that is being typed. */
export interface Suggestions {
  /** Queries whose last word is completed. */
  queries: string[];
  /** Values of facets that the last words name. */
  values: SuggestedValue[];
  headlines: Headline[];
}

export interface SuggestedValue {
  facet: Facet;
  value: string;
  /** How many articles have it. */
  articles: number;
  /** What remains of the query without the words that name the value. */
  rest: string;
}

/** What suggestions are made from. */
export interface SuggestContext {
  archive: Archive;
  completion: WordCompletion;
  values: ValueLookup;
  /** What of the suggestions filters leave, where some are on. */
  narrow?: Narrow;
}

/** Shorter beginnings would mean too much. */
const SHORTEST = 2;
/** Most words of a query that name a value. */
const LONGEST_NAME = 4;
const LIMIT = 4;
/** How many values and headlines are looked at that filters may leave. */
const LOOKED_AT = 24;
const LAST_WORD = /[\p{L}\p{N}\p{M}'’ʼ]+$/u;

/**
 * Suggests what a query that is being typed may become; if nothing begins so, without a last letter that may belong to
 * the next one, or in the other layout of the keyboard.
 */
export async function suggest(typed: string, context: SuggestContext): Promise<Suggestions> {
  const otherLayout = typed.replace(/\S+/gu, (word) => fromWrongLayout(word)[0] ?? word);
  for (const reading of new Set([typed, withoutGlide(typed), otherLayout])) {
    const found = await suggestAsTyped(reading, context);
    if (found.queries.length + found.values.length + found.headlines.length > 0) return found;
  }
  return { queries: [], values: [], headlines: [] };
}

async function suggestAsTyped(
  typed: string,
  { archive, completion, values, narrow }: SuggestContext,
): Promise<Suggestions> {
  const words = skeletonWords(typed);
  if (words.join('').length < SHORTEST) return { queries: [], values: [], headlines: [] };
  const last = LAST_WORD.exec(typed);
  const most = narrow ? LOOKED_AT : LIMIT;
  const found = {
    values: valuesNamed(typed, values, most),
    headlines: await archive.headlines.find(words, most),
  };
  const left = narrow ? await narrow(found).catch(noneIfAway) : found;
  return {
    queries:
      last && last[0].length >= SHORTEST
        ? completion(last[0], LIMIT).map((word) => typed.slice(0, last.index) + word)
        : [],
    values: left.values.slice(0, LIMIT),
    headlines: left.headlines.slice(0, LIMIT),
  };
}

/** Words need no engine, and are suggested without it. */
function noneIfAway(error: unknown): Leading {
  if (error instanceof SearchUnavailable) return { values: [], headlines: [] };
  throw error;
}

/** The values that the most of the last words name. */
function valuesNamed(typed: string, lookup: ValueLookup, limit: number): SuggestedValue[] {
  const starts = [...typed.matchAll(/(?<!\S)\S/gu)].map(({ index }) => index).slice(-LONGEST_NAME);
  for (const start of starts) {
    const named = skeletonWords(typed.slice(start));
    if (named.join('').length < SHORTEST) continue;
    const found = lookup(named, limit);
    if (found.length > 0) return found.map((value) => suggested(value, typed.slice(0, start).trim()));
  }
  return [];
}

function suggested({ facet, value, articles }: NamedValue, rest: string): SuggestedValue {
  return { facet, value, articles, rest };
}
