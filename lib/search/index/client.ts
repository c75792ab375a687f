import { Meilisearch, MeilisearchApiError, MeilisearchError } from 'meilisearch';
import { SearchUnavailable } from '../unavailable.ts';

/** Where Meilisearch is, and the keys to open it with. */
export interface Address {
  host: string;
  apiKey?: string;
  /** Opens no more than searches; they prefer it. */
  searchKey?: string;
}

/** Longest wait for an answer to a search, in ms: a page must not hang on an engine that is away. */
export const SEARCH_TIMEOUT = 1_000;

/** Longest wait for a request that hands over a batch of documents, in ms. */
const WRITE_TIMEOUT = 60_000;

/** A client for searching: gives up soon. */
export function searchClient({ host, apiKey, searchKey }: Address): Meilisearch {
  return client(host, searchKey ?? apiKey, SEARCH_TIMEOUT);
}

/** A client for filling the index: patient. */
export function indexClient({ host, apiKey }: Address): Meilisearch {
  return client(host, apiKey, WRITE_TIMEOUT);
}

/**
 * Meilisearch writes a compressed answer in several pieces, and the last one waits 40 ms for a delayed
 * acknowledgement; uncompressed answers do not.
 */
function client(host: string, apiKey: string | undefined, timeout: number): Meilisearch {
  return new Meilisearch({
    host,
    ...(apiKey !== undefined && { apiKey }),
    timeout,
    requestInit: { headers: { 'accept-encoding': 'identity' } },
  });
}

/**
 * Runs a search against the engine.
 * @throws SearchUnavailable where the engine is away, too slow, refuses the key or has no index yet.
 */
export async function ask<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (isAway(error)) throw new SearchUnavailable(error);
    throw error;
  }
}

/** The last is of an index that an earlier version built: `npm start` and an ingest build it anew. */
const AWAY_CODES = new Set([
  'index_not_found',
  'invalid_api_key',
  'missing_authorization_header',
  'invalid_search_attributes_to_search_on',
]);

function isAway(error: unknown): boolean {
  if (error instanceof MeilisearchApiError) {
    return error.response.status >= 500 || AWAY_CODES.has(error.cause?.code ?? '');
  }
  return error instanceof MeilisearchError;
}
