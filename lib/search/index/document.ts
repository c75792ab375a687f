import { createHash } from 'node:crypto';
import type { Listing } from '../../archive/listings.ts';
import type { StoredArticle } from '../../archive/stored-article.ts';
import type { Publication } from '../../ingest/article.ts';
import type { MultilingualAnalyser } from '../../languages/multilingual-analyser.ts';
import { FACETS, type Facet } from '../request.ts';
import { type AnalysedText, type Sketch, sketchOf } from '../similar/sketch.ts';
import { packBag } from './bag.ts';
import { engineWord } from './engine-word.ts';
import { facetKey } from './facet-key.ts';
import { fieldTerms } from './field-terms.ts';
import { letterGroups } from './letter-groups.ts';
import { nameKeys } from './name-keys.ts';
import { type RankingKeys, rankingKeys } from './ranking-keys.ts';

/** What Meilisearch holds of an article: keys to find it by and facets; derived, and never shown. */
export interface SearchDocument extends Record<Facet, string[]> {
  /** Primary key: Meilisearch allows fewer characters in it than an id may have. */
  key: string;
  id: string;
  titleKeys: string;
  textKeys: string;
  /** Every key once, of all kinds: what filters ask for. */
  terms: string[];
  /** Words of its fields (field-terms.ts), for filters too. */
  fields: string[];
  /** What it is one of several versions of; absent for an article that stands alone. */
  group?: string;
  /** Seconds since 1970 of the first and last second in which it may have been published. */
  publishedFrom?: number;
  publishedTo?: number;
}

/** Meilisearch indexes 65,536 word positions of a field and silently drops the rest. */
const MAX_POSITIONS = 60_000;
/** Of a longer text, how many positions keep their order; the rest is indexed as a set of keys. */
const ORDERED_POSITIONS = 40_000;
/** How many positions of a text are its beginning: a sentence or three. */
const LEAD_POSITIONS = 40;

/**
 * Derives the document, what lists need beside it, the set of all its keys, those of the ranking and of its facets included, the set of its
 * precise keys with the written forms that they have in it (`IndexCounts.forms`), and the sketch by which its other
 * versions are known.
 */
export function toDocument(
  stored: Pick<StoredArticle, 'article' | 'enrichment'>,
  analyser: MultilingualAnalyser,
): { document: SearchDocument; listing: Listing; keys: Set<string>; forms: Set<string>; sketch: Sketch } {
  const { article, enrichment } = stored;
  const named = (...types: string[]) =>
    unique(enrichment.mentions.filter(({ type }) => types.includes(type)).map(({ canonical }) => canonical));
  const subjects = enrichment.countries.filter(({ role }) => role === 'subject');
  const analysed = (text: string) => ({ text, lines: [...analyser.lines(text)] });
  const [analysedTitle, analysedText] = [analysed(article.title?.value ?? ''), analysed(article.text)];
  const title = [...positionsOf(analysedTitle)];
  const text = [...positionsOf(analysedText)];
  // An inferred title is a part of the text: it is not counted again.
  const countedTitle = article.title?.how === 'inferred' ? [] : title;
  const terms = new Set(allKeys([...title, ...text]));
  const letters = countLetters([...countedTitle, ...text]);
  const fields = fieldTerms(stored, analyser);
  const names = nameKeys(fields);
  const published = publishedSeconds(article.published?.value);
  const facets: Record<Facet, string[]> = {
    country: (subjects.length > 0 ? subjects : enrichment.countries).map(({ code }) => code),
    topic: enrichment.topics.map(({ code }) => code),
    person: named('PERSON'),
    organisation: named('ORGANISATION'),
    place: named('CITY', 'PLACE', 'FACILITY'),
    source: article.source ? [article.source.value] : [],
    year: years(article.published?.value),
  };
  const keys = new Set([
    ...terms,
    ...letters.keys(),
    ...names,
    ...FACETS.flatMap((facet) => facets[facet].map((value) => facetKey(facet, value))),
  ]);
  return {
    keys,
    forms: formsOf([...title, ...text]),
    sketch: sketchOf(analysedTitle, analysedText),
    listing: {
      id: article.id,
      facets,
      bag: packBag({
        title: allKeys(countedTitle),
        text: [...allKeys(text), ...names],
        lead: allKeys(text.slice(0, LEAD_POSITIONS)),
        letters,
        length: text.filter(({ others }) => others.length > 0).length,
        ...(published.publishedFrom !== undefined && { day: Math.floor(published.publishedFrom / DAY) }),
      }),
    },
    document: {
      key: documentKey(article.id),
      id: article.id,
      titleKeys: packKeys(title),
      textKeys: packKeys(text),
      terms: [...terms],
      fields,
      ...published,
      ...facets,
    },
  };
}

/** Meilisearch's primary key of an article. */
export function documentKey(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 32);
}

function* positionsOf({ lines }: AnalysedText): Generator<RankingKeys> {
  for (const { words } of lines) {
    for (const { token, keys } of words) yield* rankingKeys(token, keys);
  }
}

/**
 * Writes the keys of a text one after the other, the main key of each position in its place so that
 * phrases and nearness hold, and the rival keys of ambiguous words, which have no place, at the end.
 */
function packKeys(positions: readonly RankingKeys[]): string {
  const ordered = positions.flatMap(({ precise: [main] }) => main ?? []);
  const rivals = new Set(positions.flatMap(({ precise: [, ...others] }) => others));
  const kept = ordered.length + rivals.size > MAX_POSITIONS ? ordered.slice(0, ORDERED_POSITIONS) : ordered;
  const placed = new Set(kept);
  const rest = unique([...ordered.slice(kept.length), ...rivals]).filter((key) => !placed.has(key));
  return [...kept, ...rest.slice(0, MAX_POSITIONS - kept.length)].map(engineWord).join(' ');
}

function* allKeys(positions: readonly RankingKeys[]): Generator<string> {
  for (const { precise, others } of positions) {
    yield* precise;
    yield* others;
  }
}

function formsOf(positions: readonly RankingKeys[]): Set<string> {
  const inflected = positions.filter(({ others }) => others.length > 0);
  return new Set(inflected.flatMap(({ precise, form }) => precise.map((key) => `${key}\n${form}`)));
}

/** How often each group of letters stands in the words. */
function countLetters(positions: readonly RankingKeys[]): Map<string, number> {
  const forms = new Map<string, number>();
  for (const { form, others } of positions) {
    if (others.length > 0) forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const groups = new Map<string, number>();
  for (const [form, count] of forms) {
    for (const group of letterGroups(form)) groups.set(group, (groups.get(group) ?? 0) + count);
  }
  return groups;
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
