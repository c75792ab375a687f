import type { Meilisearch } from 'meilisearch';
import type { Listings } from '../../archive/listings.ts';
import { type Answer, count, FilteredIndex } from '../index/filtered-index.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import { MAX_DEPTH, type SearchRequest, type Sort } from '../request.ts';
import type { Found } from './found.ts';
import { broadly, strictly } from './lists.ts';
import { rankedList } from './ranked-list.ts';
import type { Rarity } from './ranking.ts';

const NOTHING: Found = { candidates: [], total: 0, atLeast: false, strictTotal: 0, ranked: 0 };

/**
 * Finds a page of articles, those with every word of the query first: by relevance ranked by us, by date and
 * for a query without words in the engine's order.
 * @throws SearchUnavailable
 */
export async function find(
  client: Meilisearch,
  request: SearchRequest,
  plan: QueryPlan,
  rarity: Rarity,
  listings: Listings,
): Promise<Found> {
  if (!plan.searchable) return NOTHING;
  const index = new FilteredIndex(client, request);
  return request.sort === 'relevance' && plan.words.length > 0
    ? rankedList(index, request, plan, rarity, listings)
    : engineList(index, request, plan);
}

/** By date only articles with every word are listed, as long as there is one. */
async function engineList(index: FilteredIndex, request: SearchRequest, plan: QueryPlan): Promise<Found> {
  const { offset, limit } = request;
  const sort = engineSort(request.sort, plan);
  const matchingStrategy = 'all' as const;
  const list = {
    q: plan.phrases,
    matchingStrategy,
    sort,
    ...pageAt(offset, limit),
  };
  const [strict] = await index.search([{ ...list, condition: strictly(plan) }]);
  if (!strict) return NOTHING;
  if (count(strict) > 0 || plan.wanted.length <= 1) return foundBy(strict, count(strict), request);
  const [broad] = await index.search([{ ...list, condition: broadly(plan) }]);
  return broad ? foundBy(broad, 0, request) : NOTHING;
}

/**
 * The engine's page that holds some places of a list: asked by pages it counts the whole list, versions of one article
 * as one. Places that no page begins with are on a longer one from the beginning.
 */
function pageAt(offset: number, limit: number): { page: number; hitsPerPage: number } {
  const isWhole = limit > 0 && offset % limit === 0;
  return isWhole
    ? { page: offset / limit + 1, hitsPerPage: limit }
    : { page: 1, hitsPerPage: offset + limit };
}

function foundBy(
  answer: Answer,
  strictTotal: number,
  { offset, limit }: Pick<SearchRequest, 'offset' | 'limit'>,
): Found {
  const total = count(answer);
  const before = pageAt(offset, limit).page === 1 ? offset : 0;
  const hits = answer.hits.slice(before, before + limit);
  return {
    candidates: hits.map((hit) => ({
      id: hit.id,
      ...(hit.group && { group: hit.group }),
      strict: strictTotal > 0,
      lacking: [],
    })),
    total,
    atLeast: total >= MAX_DEPTH,
    strictTotal,
    ranked: 0,
  };
}

/** A query of no words has no relevance: its articles are listed from the newest. */
function engineSort(sort: Sort, plan: QueryPlan): string[] {
  if (sort === 'oldest') return ['publishedFrom:asc'];
  return sort === 'newest' || plan.words.length === 0 ? ['publishedFrom:desc'] : [];
}
