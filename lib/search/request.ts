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

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Use YYYY-MM-DD.');
const values = z.array(z.string().min(1).max(200)).max(50);

/** What every outlet (page, route, command) asks of `search()`. */
export const searchRequest = z.object({
  q: z.string().max(MAX_QUERY_LENGTH).default(''),
  /** Values of one facet are joined by OR, facets by AND. */
  filters: z.partialRecord(z.enum(FACETS), values).default({}),
  /** Articles whose interval of publication overlaps `[from, to]`; either end may be open. */
  from: day.optional(),
  to: day.optional(),
  sort: z.enum(SORTS).default('relevance'),
  offset: z.number().int().min(0).max(MAX_DEPTH).default(0),
  limit: z.number().int().min(0).max(1000).default(20),
  /** Facets whose values are counted. */
  facets: z.array(z.enum(FACETS)).default([]),
});

export type SearchRequest = z.infer<typeof searchRequest>;
