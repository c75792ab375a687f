import { instantMeiliSearch } from '@meilisearch/instant-meilisearch';
import { metadataOf } from './search-metadata.ts';

/** Puts a question in Meilisearch's wire format to a path such as `/multi-search`. */
export type Post = (path: string, body: unknown) => Promise<unknown>;

type Ask = (requests: unknown) => Promise<{ results: object[] }>;

interface WireQuery {
  indexUid: string;
  q?: string;
  attributesToHighlight?: string[];
  hitsPerPage?: number;
  page?: number;
}

/**
 * A client for InstantSearch, one a request on the server and one a tab in the browser: it keeps every
 * answer. It never rejects: what fails becomes an empty answer with the mark `unavailable`, because a page
 * that waits for results would wait for ever.
 */
export function createSearchClient(post: Post) {
  const { searchClient } = instantMeiliSearch('http://archive.invalid', '', {
    finitePagination: true,
    httpClient: async (input, init) => {
      const { pathname } = new URL(String(input));
      const body = JSON.parse(String(init?.body ?? '{}')) as { queries?: WireQuery[] };
      if (body.queries?.every(isPlaceholder)) return emptyAnswer(body.queries, {});
      try {
        return await post(pathname, body);
      } catch {
        if (!body.queries) return { facetHits: [], processingTimeMs: 0 };
        return emptyAnswer(body.queries, { unavailable: true });
      }
    },
  });
  // The type of `search` is a union over the clients of many versions, which nothing but a cast can call.
  const ask = searchClient.search as Ask;
  const search: Ask = async (requests) => {
    const answer = await ask(requests);
    // An outage must not be remembered.
    if (answer.results.some((result) => metadataOf(result).unavailable)) searchClient.clearCache();
    return answer;
  };
  return { ...searchClient, search } as typeof searchClient;
}

/** The adapter first asks for the facets of everything, which it only needs for facets without hits. */
function isPlaceholder(query: WireQuery): boolean {
  return query.attributesToHighlight === undefined;
}

function emptyAnswer(queries: WireQuery[], metadata: object) {
  return {
    results: queries.map(({ indexUid, q = '', hitsPerPage = 0, page = 1 }) => ({
      indexUid,
      query: q,
      hits: [],
      facetDistribution: {},
      processingTimeMs: 0,
      hitsPerPage,
      page,
      totalPages: 0,
      totalHits: 0,
      metadata,
    })),
  };
}
