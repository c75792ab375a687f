import type { Meilisearch } from 'meilisearch';
import { fold } from '../kazakh/text/clean.ts';
import { createMatcher } from './display/matcher.ts';
import { present } from './display/present.ts';
import { explain } from './explanation.ts';
import { type FacetCounts, type FacetList, facetCounts, listQuery } from './facets/facet-counts.ts';
import type { SearchResult } from './hit.ts';
import { FilteredIndex } from './index/filtered-index.ts';
import { withNeighbours } from './neighbours/with-neighbours.ts';
import { planSearch, type SearchContext, type SearchPlan } from './plan-search.ts';
import type { PlanOptions } from './query/plan-query.ts';
import type { PlannedWord, QueryPlan } from './query/query-plan.ts';
import type { QueryReader } from './query/query-reader.ts';
import { find } from './ranking/find.ts';
import type { Found } from './ranking/found.ts';
import type { Rarity } from './ranking/ranking.ts';
import type { SearchRequest } from './request.ts';

/**
 * Searches the archive: the one function behind page, route and command.
 * @throws SearchUnavailable where the engine does not answer in time.
 */
export async function search(request: SearchRequest, context: SearchContext): Promise<SearchResult> {
  const { archive, reader } = context;
  const clock = stopwatch();
  const { plan, corrections, isCut, found } = await planAndFind(request, context, clock, {
    completing: true,
  });

  // The engine counts while the hits are read and presented; until it is waited for, its error must not be unhandled.
  const facetsOf = found.strictTotal > 0 || found.total === 0 ? 'strict' : 'broad';
  const counting = countFacets(context.client, request, plan, facetsOf);
  counting.catch(() => {});
  const ids = found.candidates.map(({ id }) => id);
  const listed = await archive.listed(ids);
  const facetsById = await archive.listings.facets(ids);
  const articles = new Map(listed.map((article) => [article.id, article]));
  const versions = await archive.groups.members(listed.map(({ id }) => id));
  clock.lap('fetch');
  const view = {
    plan,
    matcher: createMatcher(plan.words, reader.analyser),
    weights: plan.words.map((word) => weight(word, reader)),
  };
  const hits = found.candidates.flatMap((candidate, index) => {
    const article = articles.get(candidate.id);
    if (!article) return [];
    const place = {
      score: scoreAt(request.offset + index),
      versions: others(versions.get(article.id)),
      facets: facetsById.get(article.id) ?? {},
    };
    return [present(candidate, article, place, view)];
  });
  clock.lap('present');
  const facets = await counting;
  clock.lap('count');
  return {
    ...summary(found, plan),
    atLeast: found.atLeast || isCut,
    corrections,
    facets,
    facetsOf,
    hits,
    ...(request.explain && { explanation: explain(plan, found) }),
    timings: clock.laps,
  };
}

async function countFacets(
  client: Meilisearch,
  request: SearchRequest,
  plan: QueryPlan,
  list: FacetList,
): Promise<FacetCounts> {
  if (!plan.searchable) return {};
  return facetCounts(new FilteredIndex(client, request), request, listQuery(plan, list));
}

/** How many articles a group has beside one of its own. */
function others(group: readonly string[] = []): number {
  return Math.max(0, group.length - 1);
}

/** One line of a run: an article's id, best first. */
export interface Ranked {
  id: string;
  score: number;
}

/** Ranks articles for a query without showing them, each version by itself: for runs over many queries. */
export async function rank(asked: SearchRequest, context: SearchContext): Promise<Ranked[]> {
  const request = { ...asked, versions: 'apart' as const };
  const { found } = await planAndFind(request, context, stopwatch(), { completing: false });
  return found.candidates.map(({ id }, index) => ({ id, score: scoreAt(request.offset + index) }));
}

/** What else was searched; a name that is the word itself, in its own letters, is no news. */
function translated({ words }: QueryPlan): string[] {
  const read = new Set(words.flatMap(({ written, read }) => [fold(written), read]));
  const names = words.flatMap(({ translations }) => translations.map((other) => other.written));
  return [...new Set(names)].filter((name) => !read.has(fold(name)));
}

/** Where no article has a phrase that the query demands, those that have its words are found. */
async function planAndFind(
  request: SearchRequest,
  context: SearchContext,
  clock: ReturnType<typeof stopwatch>,
  options: Pick<PlanOptions, 'completing' | 'loosened'>,
): Promise<SearchPlan & { found: Found }> {
  const planned = await planSearch(request, context, options);
  const plan = await withNeighbours(planned.plan, context.archive.neighbours);
  clock.lap('read');
  const found = await find(
    context.client,
    request,
    plan,
    await rarityOf(plan, context),
    context.archive.listings,
  );
  clock.lap('find');
  if (found.total > 0 || !plan.demandsPhrase) return { ...planned, plan, found };
  return planAndFind(request, context, clock, { ...options, loosened: true });
}

/** How much a passage gains by a word: rare ones say more. */
function weight({ alternatives: [keys = []] }: PlannedWord, { vocabulary }: QueryReader): number {
  return 1 / Math.log(2 + Math.min(...keys.map((key) => vocabulary.frequency(key))));
}

async function rarityOf(plan: QueryPlan, { archive, reader }: SearchContext): Promise<Rarity> {
  const { articles, frequency } = reader.vocabulary;
  const keys = [
    ...plan.wanted.flatMap(({ alternatives }) => alternatives.flat()),
    ...plan.ranked.flatMap((word) => [...word.keys, ...word.alternatives.flatMap((other) => other.keys)]),
  ];
  const known = keys.flatMap((key) => (frequency(key) > 0 ? [[key, frequency(key)] as const] : []));
  const others = keys.filter((key) => frequency(key) === 0);
  const found = others.length > 0 ? await archive.terms.frequencies(others) : [];
  return { articles, frequencies: new Map([...known, ...found]) };
}

/** Scores of different queries do not compare, and articles with every word come first: a hit's place is its score. */
function scoreAt(place: number): number {
  return 1 / (1 + place);
}

function summary(found: Found, plan: QueryPlan) {
  const { total, strictTotal } = found;
  return {
    total,
    strictTotal,
    unknown: plan.unknown,
    translated: translated(plan),
    ...(plan.understood !== undefined && { understood: plan.understood }),
    problems: plan.problems,
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
      laps[stage] = (laps[stage] ?? 0) + now - last;
      last = now;
    },
  };
}
