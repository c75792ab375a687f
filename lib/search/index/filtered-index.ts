import type { Meilisearch, MultiSearchQuery, SearchResponse } from 'meilisearch';
import { areFolded, FACETS, type Facet, type SearchRequest } from '../request.ts';
import { ask } from './client.ts';
import { type Condition, EVERY, has } from './condition.ts';
import type { SearchDocument } from './document.ts';
import { engineFilter } from './filter.ts';
import { INDEX } from './settings.ts';

/** What a list shows of an article without asking the archive. */
export type FoundDocument = Pick<SearchDocument, 'key' | 'id' | 'group' | Facet>;
/** Which documents a query found. */
export type Answer<Found = Named> = SearchResponse<Found>;
/** What every search retrieves. */
export type Named = Pick<SearchDocument, 'key' | 'group'>;
/** A search among the articles that a request's filters leave. */
export interface Query extends Omit<MultiSearchQuery, 'indexUid' | 'filter'> {
  /** What articles have to fulfil beside the filters. */
  condition?: Condition;
  /** What is chosen of a facet, in place of what the request says. */
  choosing?: { facet: Facet; values: string[] };
}

/** A value of a facet, and how many articles have it. */
export interface FacetValue {
  value: string;
  count: number;
}

/** The fields of `FoundDocument`. */
export const LISTED = ['key', 'id', 'group', ...FACETS];
/** The fields of `Named`. */
export const NAMED = ['key', 'group'];

/** The articles that a request's filters leave. */
export class FilteredIndex {
  readonly #client: Meilisearch;
  readonly #request: SearchRequest;

  constructor(client: Meilisearch, request: SearchRequest) {
    this.#client = client;
    this.#request = request;
  }

  /** Asks all queries, each of which retrieves `Found`, in one request. @throws SearchUnavailable */
  async search<Found extends object = Named>(queries: readonly Query[]): Promise<Answer<Found>[]> {
    const { results } = await ask(() =>
      this.#client.multiSearch<{ queries: MultiSearchQuery[] }, Found>({
        queries: queries.map(({ condition = EVERY, choosing, ...query }) => ({
          indexUid: INDEX,
          ...(areFolded(this.#request) && { distinct: 'group' }),
          filter: [...this.#filter(choosing), ...(condition === EVERY ? [] : [condition])],
          ...query,
        })),
      }),
    );
    return results;
  }

  /**
   * The values of a facet, as if none of its own were chosen, that begin as given, most frequent first; no more
   * than `MAX_FACET_VALUES`. Case and the signs over Latin letters do not count.
   * @throws SearchUnavailable
   */
  async facetValues(
    facet: Facet,
    { q, matchingStrategy }: Pick<Query, 'q' | 'matchingStrategy'>,
    prefix = '',
  ): Promise<FacetValue[]> {
    const { facetHits } = await ask(() =>
      this.#client.index(INDEX).searchForFacetValues({
        facetName: facet,
        filter: this.#filter({ facet, values: [] }),
        exhaustiveFacetCount: true,
        ...(q !== undefined && { q }),
        ...(matchingStrategy && { matchingStrategy }),
        ...(prefix && { facetQuery: prefix }),
      }),
    );
    return facetHits;
  }

  /**
   * Documents by their keys, with what the ranking counts, in no order. It is a search, as the engine's key for
   * searches opens nothing else.
   * @throws SearchUnavailable
   */
  async documents(keys: readonly string[]): Promise<(FoundDocument & Pick<SearchDocument, 'bag'>)[]> {
    if (keys.length === 0) return [];
    const { hits } = await ask(() =>
      this.#client.index<SearchDocument>(INDEX).search('', {
        filter: has('key', keys),
        attributesToRetrieve: [...LISTED, 'bag'],
        limit: keys.length,
      }),
    );
    return hits;
  }

  #filter(choosing: Query['choosing']): (string | string[])[] {
    const { filters } = this.#request;
    return engineFilter(
      choosing
        ? { ...this.#request, filters: { ...filters, [choosing.facet]: choosing.values } }
        : this.#request,
    );
  }
}

/** How many articles an answer stands for. */
export function count(answer: Pick<Answer, 'totalHits' | 'estimatedTotalHits'>): number {
  return answer.totalHits ?? answer.estimatedTotalHits ?? 0;
}

export function facetsOf(document: Partial<Pick<FoundDocument, Facet>>): Partial<Record<Facet, string[]>> {
  return Object.fromEntries(FACETS.map((facet) => [facet, document[facet] ?? []]));
}
