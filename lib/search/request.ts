import { z } from 'zod';

/** Facets in the order in which pages show them; also the parameter names of a search URL. */
export const FACETS = ['country', 'topic', 'person', 'organisation', 'place', 'source', 'year'] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** Longest query that is read, in UTF-16 units; longer ones are refused at the border. */
export const MAX_QUERY_LENGTH = 512;
/** Deepest hit that can be asked for: `offset + limit`. */
export const MAX_DEPTH = 100_000;

/** Most written forms that are switched off. */
export const MAX_WITHOUT = 20;
/** Longest of them, in UTF-16 units. */
export const MAX_FORM_LENGTH = 64;

/** A folded word: nothing invisible is in it. */
export const writtenForm = z
  .string()
  .max(MAX_FORM_LENGTH)
  .regex(/^\P{C}+$/u, 'is no written form');
/** Longest name of a group: that of an article's id. */
const MAX_GROUP_LENGTH = 512;
/** Names are stated by records: any text without signs that end or hide it. */
export const groupName = z
  .string()
  .max(MAX_GROUP_LENGTH)
  .regex(/^\P{Cc}+$/u, 'names no group');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Use YYYY-MM-DD.');
/** Most values of one facet that a search may name, chosen or left out, and how long each may be. */
export const MAX_VALUES = 50;
export const MAX_VALUE_LENGTH = 200;

const values = z.array(z.string().min(1).max(MAX_VALUE_LENGTH)).max(MAX_VALUES);

/** What every outlet (page, route, command) asks of `search()`. */
export const searchRequest = z.object({
  q: z.string().max(MAX_QUERY_LENGTH).default(''),
  /** The query to the letter: no word is corrected. */
  verbatim: z.boolean().default(false),
  /** Values of one facet are joined by OR, facets by AND. */
  filters: z.partialRecord(z.enum(FACETS), values).default({}),
  /** Articles with one of these values are left out. */
  excluded: z.partialRecord(z.enum(FACETS), values).default({}),
  /** Articles whose interval of publication overlaps `[from, to]`; either end may be open. */
  from: day.optional(),
  to: day.optional(),
  /** Only the versions of one article, by the name of their group. */
  group: groupName.optional(),
  /** Whether versions of one article are listed as one, the best of them. */
  versions: z.enum(['folded', 'apart']).default('folded'),
  sort: z.enum(SORTS).default('relevance'),
  offset: z.number().int().min(0).max(MAX_DEPTH).default(0),
  limit: z.number().int().min(0).max(1000).default(20),
  /** Written forms that do not count: of a word that has one of them an article must have another one. */
  without: z.array(writtenForm).max(MAX_WITHOUT).default([]),
  /** Whether the answer tells how it came about. */
  explain: z.boolean().default(false),
  /** Facets whose values are counted, each as if none of its own were chosen: what choosing a value would give. */
  facets: z.array(z.enum(FACETS)).default([]),
});

export type SearchRequest = z.infer<typeof searchRequest>;

export function areFolded({ group, versions }: SearchRequest): boolean {
  return group === undefined && versions === 'folded';
}
