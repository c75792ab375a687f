import type { Meilisearch } from 'meilisearch';
import type { Archive } from '../archive/archive.ts';
import type { Analyser } from '../kazakh/analyser.ts';
import { type Found, find } from './find.ts';
import type { SearchResult } from './hit.ts';
import type { KnownKeys } from './known-keys.ts';
import { createMatcher } from './matcher.ts';
import { present } from './present.ts';
import { planQuery, type QueryPlan } from './query-plan.ts';
import type { SearchRequest } from './request.ts';

/** What a search needs beside the request. */
export interface SearchContext {
  client: Meilisearch;
  archive: Archive;
  analyser: Analyser;
  known: KnownKeys;
}

/**
 * Searches the archive: the one function behind page, route and command.
 * @throws SearchUnavailable where the engine does not answer in time.
 */
export async function search(request: SearchRequest, context: SearchContext): Promise<SearchResult> {
  const { archive, analyser, known } = context;
  const clock = stopwatch();
  const plan = planQuery(request.q, analyser, known, { completing: true });
  clock.lap('read');
  const found = await find(context.client, request, plan);
  clock.lap('find');

  const listed = await archive.listed(found.candidates.map(({ id }) => id));
  const articles = new Map(listed.map((article) => [article.id, article]));
  clock.lap('fetch');
  const view = {
    plan,
    matcher: createMatcher(plan.words, analyser),
    weights: plan.words.map(
      ({ keys }) => 1 / Math.log(2 + Math.min(...keys.map((key) => known.frequency(key)))),
    ),
  };
  const hits = found.candidates.flatMap((candidate, index) => {
    const article = articles.get(candidate.id);
    return article ? [present(candidate, article, scoreAt(request.offset + index), view)] : [];
  });
  clock.lap('present');
  return { ...summary(found, plan), hits, timings: clock.laps };
}

/** One line of a run: an article's id, best first. */
export interface Ranked {
  id: string;
  score: number;
}

/** Ranks articles for a query without showing them: for runs over many queries. */
export async function rank(request: SearchRequest, context: SearchContext): Promise<Ranked[]> {
  const plan = planQuery(request.q, context.analyser, context.known, { completing: false });
  const { candidates } = await find(context.client, request, plan);
  return candidates.map(({ id }, index) => ({ id, score: scoreAt(request.offset + index) }));
}

/** The engine ranks by buckets and has no score that compares across queries: a hit's place is its score. */
function scoreAt(place: number): number {
  return 1 / (1 + place);
}

function summary(found: Found, plan: QueryPlan): Omit<SearchResult, 'hits' | 'timings'> {
  const { total, atLeast, strictTotal, facets } = found;
  return {
    total,
    atLeast,
    strictTotal,
    facets,
    unknown: plan.unknown,
    ...(plan.reading && { reading: plan.reading }),
  };
}

function stopwatch() {
  const laps: Record<string, number> = {};
  let last = performance.now();
  return {
    laps,
    lap(stage: string): void {
      const now = performance.now();
      laps[stage] = now - last;
      last = now;
    },
  };
}
