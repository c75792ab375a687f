import type { SearchResult } from '@/lib/search/hit.ts';

/** What our answer says beyond Meilisearch's wire format. */
export type SearchMetadata = Partial<Omit<SearchResult, 'hits' | 'facets'>> & {
  /** The engine is away; the answer is empty for that reason. */
  unavailable?: boolean;
};

/** Reads it from the results as the adapter hands them on. */
export function metadataOf(results: object | null | undefined): SearchMetadata {
  const { _meilisearch: carried } = (results ?? {}) as { _meilisearch?: { metadata?: SearchMetadata } };
  return carried?.metadata ?? {};
}
