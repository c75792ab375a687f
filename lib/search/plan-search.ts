import type { Meilisearch } from 'meilisearch';
import type { Archive } from '../archive/archive.ts';
import { FilteredIndex } from './index/filtered-index.ts';
import type { PlanOptions } from './query/plan-query.ts';
import type { QueryPlan } from './query/query-plan.ts';
import type { QueryReader } from './query/query-reader.ts';
import { readQuery } from './query/read-query.ts';
import { verified } from './ranking/verified.ts';
import type { SearchRequest } from './request.ts';
import type { QueryCorrection } from './spelling/query-correction.ts';
import type { Speller } from './spelling/speller.ts';

/** What a search needs beside the request. */
export interface SearchContext {
  client: Meilisearch;
  archive: Archive;
  reader: QueryReader;
  speller: () => Promise<Speller>;
}

/** What is searched for. */
export interface SearchPlan {
  plan: QueryPlan;
  corrections: QueryCorrection[];
  /** Whether only a part of the articles was looked at that may be meant. */
  isCut: boolean;
}

/**
 * Plans a search, and looks at articles where the engine alone cannot tell which are meant.
 * @throws SearchUnavailable
 */
export async function planSearch(
  request: SearchRequest,
  { client, archive, reader, speller }: SearchContext,
  options: Omit<PlanOptions, 'without'>,
): Promise<SearchPlan> {
  const { plan, corrections } = await readQuery(request, reader, speller, options);
  if (!plan.unseen || !plan.searchable) return { plan, corrections, isCut: false };
  const index = new FilteredIndex(client, request);
  return { corrections, ...(await verified(index, plan, plan.unseen, archive, reader.analyser)) };
}
