import { z } from 'zod';
import type { FacetCounts } from '../facets/facet-counts.ts';
import type { SearchResult } from '../hit.ts';
import type { FacetValue } from '../index/filtered-index.ts';
import { INDEX } from '../index/settings.ts';
import {
  FACETS,
  type Facet,
  MAX_DEPTH,
  MAX_QUERY_LENGTH,
  type SearchRequest,
  type Sort,
} from '../request.ts';
import { SearchUnavailable } from '../unavailable.ts';
import { readWireFilter, WireFilterError, wireFilter } from './wire-filter.ts';

/** What answers a search; the wire format is only a way to put the question. */
export interface Searcher {
  search(request: SearchRequest): Promise<SearchResult>;
  searchFacet(facet: Facet, typed: string, request: SearchRequest): Promise<FacetValue[]>;
}

/** An HTTP answer: status and JSON body. */
export interface WireAnswer {
  status: number;
  body: unknown;
}

/** Most hits of one query, and most queries of one request, that the page asks for, and some more. */
const MAX_LIMIT = 101;
const MAX_QUERIES = 20;

/** The names under which InstantSearch asks for an order. */
const SORT_OF_INDEX: Record<string, Sort> = {
  [INDEX]: 'relevance',
  [`${INDEX}:publishedFrom:desc`]: 'newest',
  [`${INDEX}:publishedFrom:asc`]: 'oldest',
};

const SORT_OF_RULE: Record<string, Sort> = {
  'publishedFrom:desc': 'newest',
  'publishedFrom:asc': 'oldest',
};

/** Sent by every Meilisearch client; our answers have no use for them. */
const IGNORED = {
  attributesToHighlight: z.unknown().optional(),
  attributesToRetrieve: z.unknown().optional(),
  attributesToCrop: z.unknown().optional(),
  cropLength: z.unknown().optional(),
  cropMarker: z.unknown().optional(),
  highlightPreTag: z.unknown().optional(),
  highlightPostTag: z.unknown().optional(),
  matchingStrategy: z.unknown().optional(),
};

const wireQuery = z.strictObject({
  ...IGNORED,
  indexUid: z.string().refine((name) => name in SORT_OF_INDEX, 'is no index of this archive'),
  q: z.string().max(MAX_QUERY_LENGTH).nullish(),
  facets: z.array(z.enum(FACETS)).max(FACETS.length).nullish(),
  filter: wireFilter.nullish(),
  sort: z
    .array(z.string().refine((rule) => rule in SORT_OF_RULE, 'is no order of this archive'))
    .max(1)
    .nullish(),
  limit: z.number().int().min(0).max(MAX_LIMIT).optional(),
  offset: z.number().int().min(0).max(MAX_DEPTH).optional(),
  hitsPerPage: z.number().int().min(0).max(MAX_LIMIT).optional(),
  page: z.number().int().min(0).max(MAX_DEPTH).optional(),
});
type WireQuery = z.infer<typeof wireQuery>;

const multiSearchBody = z.strictObject({ queries: z.array(wireQuery).max(MAX_QUERIES) });

const facetSearchBody = wireQuery.omit({ indexUid: true }).extend({
  facetName: z.enum(FACETS),
  facetQuery: z.string().max(MAX_QUERY_LENGTH).nullish(),
});

/**
 * Answers `POST /multi-search` as Meilisearch would, so that its clients work unchanged. An invalid body
 * gets status 400; an engine that is away an empty answer that says so, which no client waits for.
 */
export async function answerMultiSearch(searcher: Searcher, body: unknown): Promise<WireAnswer> {
  return answer(multiSearchBody, body, async ({ queries }) => ({
    results: await Promise.all(queries.map((query) => answerQuery(searcher, query))),
  }));
}

/** Answers `POST /indexes/:uid/facet-search` likewise. */
export async function answerFacetSearch(
  searcher: Searcher,
  indexUid: string,
  body: unknown,
): Promise<WireAnswer> {
  return answer(facetSearchBody, body, async ({ facetName, facetQuery, ...query }) => {
    const typed = facetQuery ?? '';
    const request = toRequest({ ...query, indexUid: indexUid in SORT_OF_INDEX ? indexUid : INDEX });
    const facetHits = await searcher.searchFacet(facetName, typed, request).catch(emptyIfAway([]));
    return { facetHits, facetQuery: typed, processingTimeMs: 0 };
  });
}

async function answer<T>(
  schema: z.ZodType<T>,
  body: unknown,
  respond: (body: T) => Promise<unknown>,
): Promise<WireAnswer> {
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'is not valid' };
    return refused('bad_request', `${path.join('.') || 'body'}: ${message}`);
  }
  try {
    return { status: 200, body: await respond(parsed.data) };
  } catch (error) {
    if (error instanceof WireFilterError) return refused('invalid_search_filter', error.message);
    throw error;
  }
}

function refused(code: string, message: string): WireAnswer {
  return { status: 400, body: { message, code, type: 'invalid_request', link: '' } };
}

async function answerQuery(searcher: Searcher, query: WireQuery): Promise<unknown> {
  const request = toRequest(query);
  const result = await searcher.search(request).catch(emptyIfAway(undefined));
  const { hits = [], total = 0, facets = {}, timings = {}, ...about } = result ?? {};
  return {
    indexUid: query.indexUid,
    query: request.q,
    hits,
    facetDistribution: sendable(facets),
    facetStats: {},
    processingTimeMs: Math.round(Object.values(timings).reduce((sum, lap) => sum + lap, 0)),
    ...(query.hitsPerPage === undefined
      ? { limit: request.limit, offset: request.offset, estimatedTotalHits: total }
      : {
          hitsPerPage: request.limit,
          page: query.page ?? 1,
          totalPages: request.limit > 0 ? Math.ceil(total / request.limit) : 0,
          totalHits: total,
        }),
    metadata: result ? { ...about, total, timings } : { unavailable: true },
  };
}

/** A value `__proto__` has its articles but no count: React refuses objects with such a key, and so part of the page. */
function sendable(counts: FacetCounts): FacetCounts {
  return Object.fromEntries(
    Object.entries(counts).map(([facet, { ['__proto__']: _, ...values }]) => [facet, values]),
  );
}

function emptyIfAway<T>(empty: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof SearchUnavailable) return empty;
    throw error;
  };
}

function toRequest(query: WireQuery): SearchRequest {
  const limit = query.hitsPerPage ?? query.limit ?? 20;
  const page = Math.max(1, query.page ?? 1);
  const offset = query.hitsPerPage === undefined ? (query.offset ?? 0) : (page - 1) * limit;
  return {
    q: query.q ?? '',
    verbatim: false,
    without: [],
    ...readWireFilter(query.filter ?? []),
    versions: 'folded',
    explain: false,
    sort: SORT_OF_RULE[query.sort?.[0] ?? ''] ?? SORT_OF_INDEX[query.indexUid] ?? 'relevance',
    offset: Math.min(offset, MAX_DEPTH),
    limit,
    facets: query.facets ?? [],
  };
}
