import type { Meilisearch, MultiSearchQuery, SearchResponse } from 'meilisearch';
import { ask } from './client.ts';
import type { SearchDocument } from './document.ts';
import { engineFilter } from './filter.ts';
import type { QueryPlan } from './query-plan.ts';
import { FACETS, type Facet, MAX_DEPTH, type SearchRequest, type Sort } from './request.ts';
import { INDEX } from './settings.ts';

/** An article as the engine found it. */
export interface Candidate {
  id: string;
  facets: Partial<Record<Facet, string[]>>;
  /** Whether it has every word of the query. */
  strict: boolean;
}

/** What the engine answered. */
export interface Found {
  candidates: Candidate[];
  total: number;
  atLeast: boolean;
  strictTotal: number;
  facets: Partial<Record<Facet, Record<string, number>>>;
}

type FoundDocument = Pick<SearchDocument, 'id' | Facet>;
type Answer = SearchResponse<FoundDocument>;

const NOTHING: Found = { candidates: [], total: 0, atLeast: false, strictTotal: 0, facets: {} };

/**
 * Asks the engine for a page of candidates. One request holds two searches: for articles with every word
 * of the query (`all`: counts and facets), and for those with at least its rarest words (`last`, which
 * leaves out the last word first: the list, in which articles with every word lead).
 * By date only articles with every word are listed, as long as there is one.
 * @throws SearchUnavailable
 */
export async function find(client: Meilisearch, request: SearchRequest, plan: QueryPlan): Promise<Found> {
  if (!plan.searchable) return NOTHING;
  const { offset, limit, facets } = request;
  const common: MultiSearchQuery = {
    indexUid: INDEX,
    q: plan.engineQuery,
    filter: engineFilter(request),
    sort: engineSort(request.sort, plan),
    attributesToRetrieve: ['id', ...FACETS],
  };
  const strict: MultiSearchQuery = { ...common, matchingStrategy: 'all', offset, limit, facets };
  if (plan.words.length <= 1) {
    const [answer] = await multiSearch(client, [strict]);
    return answer ? found(answer, answer, offset) : NOTHING;
  }

  const broad: MultiSearchQuery = { ...common, q: plan.broadQuery, matchingStrategy: 'last' };
  const byDate = request.sort !== 'relevance';
  const [all, some, counted] = await multiSearch(client, [
    { ...strict, limit: byDate ? limit : 0 },
    { ...broad, offset, limit },
    // Asked by pages the engine counts all; else it counts as far as it had to look.
    { ...broad, page: 1, hitsPerPage: 0 },
  ]);
  if (!all || !some || !counted) return NOTHING;
  if (byDate && count(all) > 0) return found(all, all, offset);
  const total = { ...some, estimatedTotalHits: counted.totalHits ?? count(some) };
  if (count(all) > 0 || facets.length === 0) return found(total, all, offset);
  const [withFacets] = await multiSearch(client, [{ ...broad, limit: 0, facets }]);
  return found(total, { ...all, facetDistribution: withFacets?.facetDistribution ?? {} }, offset);
}

async function multiSearch(client: Meilisearch, queries: MultiSearchQuery[]): Promise<Answer[]> {
  const { results } = await ask(() =>
    client.multiSearch<{ queries: MultiSearchQuery[] }, FoundDocument>({ queries }),
  );
  return results;
}

function found(list: Answer, strict: Answer, offset: number): Found {
  const strictTotal = count(strict);
  const total = Math.max(count(list), strictTotal);
  return {
    candidates: list.hits.map(({ id, ...facets }, index) => ({
      id,
      facets,
      strict: offset + index < strictTotal,
    })),
    total,
    atLeast: total >= MAX_DEPTH,
    strictTotal,
    facets: strict.facetDistribution ?? {},
  };
}

function count(answer: Answer): number {
  return answer.estimatedTotalHits ?? 0;
}

/** A query of no words has no relevance: its articles are listed from the newest. */
function engineSort(sort: Sort, plan: QueryPlan): string[] {
  if (sort === 'oldest') return ['publishedFrom:asc'];
  return sort === 'newest' || plan.words.length === 0 ? ['publishedFrom:desc'] : [];
}
