import { createHash } from 'node:crypto';
import type { StoredArticle } from '../archive/stored-article.ts';
import type { Publication } from '../ingest/article.ts';
import type { Analyser } from '../kazakh/analyser.ts';
import { tokenise } from '../kazakh/tokenise.ts';
import { engineWord } from './engine-word.ts';
import type { Facet } from './request.ts';

/** What Meilisearch holds of an article: keys to find it by and facets; derived, and never shown. */
export interface SearchDocument extends Record<Facet, string[]> {
  /** Primary key: Meilisearch allows fewer characters in it than an id may have. */
  key: string;
  id: string;
  titleKeys: string;
  textKeys: string;
  /** Seconds since 1970 of the first and last second in which it may have been published. */
  publishedFrom?: number;
  publishedTo?: number;
}

/** Meilisearch indexes 65,536 word positions of a field and silently drops the rest. */
const MAX_POSITIONS = 60_000;
/** Of a longer text, how many positions keep their order; the rest is indexed as a set of keys. */
const ORDERED_POSITIONS = 40_000;

/** Derives the document, and the set of all its keys. */
export function toDocument(
  { article, enrichment }: StoredArticle,
  analyser: Analyser,
): { document: SearchDocument; keys: Set<string> } {
  const keys = new Set<string>();
  const named = (...types: string[]) =>
    unique(enrichment.mentions.filter(({ type }) => types.includes(type)).map(({ canonical }) => canonical));
  const subjects = enrichment.countries.filter(({ role }) => role === 'subject');
  return {
    keys,
    document: {
      key: documentKey(article.id),
      id: article.id,
      titleKeys: packKeys(article.title?.value ?? '', analyser, keys),
      textKeys: packKeys(article.text, analyser, keys),
      ...publishedSeconds(article.published?.value),
      country: (subjects.length > 0 ? subjects : enrichment.countries).map(({ code }) => code),
      topic: enrichment.topics.map(({ code }) => code),
      person: named('PERSON'),
      organisation: named('ORGANISATION'),
      place: named('CITY', 'PLACE', 'FACILITY'),
      source: article.source ? [article.source.value] : [],
      year: years(article.published?.value),
    },
  };
}

/** Meilisearch's primary key of an article. */
export function documentKey(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 32);
}

/**
 * Writes the keys of a text one after the other, the main key of each position in its place so that
 * phrases and nearness hold, and the rival keys of ambiguous words, which have no place, at the end.
 */
function packKeys(text: string, analyser: Analyser, all: Set<string>): string {
  const ordered: string[] = [];
  const rivals = new Set<string>();
  for (const token of tokenise(text)) {
    for (const [main, ...others] of analyser.keysOf(token)) {
      if (main === undefined) continue;
      ordered.push(main);
      all.add(main);
      for (const key of others) {
        rivals.add(key);
        all.add(key);
      }
    }
  }
  const kept = ordered.length + rivals.size > MAX_POSITIONS ? ordered.slice(0, ORDERED_POSITIONS) : ordered;
  const placed = new Set(kept);
  const rest = unique([...ordered.slice(kept.length), ...rivals]).filter((key) => !placed.has(key));
  return [...kept, ...rest.slice(0, MAX_POSITIONS - kept.length)].map(engineWord).join(' ');
}

const DAY = 86_400;

/**
 * Days are those of the place of publication, counted as if it lay at longitude zero; a stated time only
 * orders the articles of its day.
 */
function publishedSeconds(published?: Publication): Pick<SearchDocument, 'publishedFrom' | 'publishedTo'> {
  if (!published) return {};
  const firstDay = Date.parse(published.from) / 1000;
  const time = published.time === undefined ? firstDay : Math.floor(Date.parse(published.time) / 1000);
  return {
    publishedFrom: Math.min(Math.max(time, firstDay), firstDay + DAY - 1),
    publishedTo: Date.parse(published.to) / 1000 + DAY - 1,
  };
}

function years(published?: Publication): string[] {
  if (!published) return [];
  const first = Number(published.from.slice(0, 4));
  const last = Number(published.to.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, offset) => String(first + offset));
}

function unique<T>(values: Iterable<T>): T[] {
  return [...new Set(values)];
}
