import type { Meilisearch, MultiSearchQuery, SearchResponse } from 'meilisearch';
import { areFolded, type Facet, type SearchRequest } from '../request.ts';
import { ask } from './client.ts';
import { type Condition, EVERY } from './condition.ts';
import type { SearchDocument } from './document.ts';
import { engineFilter } from './filter.ts';
import { INDEX } from './settings.ts';

/** What every search retrieves. */
export type FoundDocument = Pick<SearchDocument, 'key' | 'id' | 'group'>;
/** Which documents a query found. */
export type Answer = SearchResponse<FoundDocument>;
/** A search among the articles that a request's filters leave. */
export interface Query extends Omit<MultiSearchQuery, 'indexUid' | 'filter' | 'attributesToRetrieve'> {
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

/** The articles that a request's filters leave. */
export class FilteredIndex {
  readonly #client: Meilisearch;
  readonly #request: SearchRequest;

  constructor(client: Meilisearch, request: SearchRequest) {
    this.#client = client;
    this.#request = request;
  }

  /** Asks all queries in one request. @throws SearchUnavailable */
  async search(queries: readonly Query[]): Promise<Answer[]> {
    const { results } = await ask(() =>
      this.#client.multiSearch<{ queries: MultiSearchQuery[] }, FoundDocument>({
        queries: queries.map(({ condition = EVERY, choosing, ...query }) => ({
          indexUid: INDEX,
          attributesToRetrieve: ['key', 'id', 'group'],
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
