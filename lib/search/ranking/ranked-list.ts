import { type Bag, openBag } from '../index/bag.ts';
import {
  type Answer,
  count,
  type FilteredIndex,
  type FoundDocument,
  facetsOf,
  NAMED,
  type Query,
} from '../index/filtered-index.ts';
import type { PlannedWord, QueryPlan } from '../query/query-plan.ts';
import { areFolded, MAX_DEPTH, type SearchRequest } from '../request.ts';
import { candidateQueries, relevanceQueries, translatedQueries } from './candidates.ts';
import type { Found } from './found.ts';
import { broadly, strictly } from './lists.ts';
import { type Rarity, type Score, scores, withPhrase } from './ranking.ts';

/** How many articles of each list, and of each further search, are ranked. */
const RANKED = 30;
const RANKED_OF_SEARCH = 20;

/** What the engine gathered for a query; the two lists come from the newest, as deep as the page lies, and counted. */
interface Gathered {
  /** Articles with every word. */
  strict: Answer;
  /** Articles with the rarest word that lack another. */
  broad: Answer;
  /** What may belong to the top of either. */
  candidates: Answer[];
  /** Articles that have a phrase which the query prefers. */
  preferred: Answer[];
}

type Shown = FoundDocument & { bag: Bag };

/** A place in the list. */
type Placed = Pick<RankedDocument, 'key' | 'group' | 'strict'>;

/** A candidate with what its rank depends on. */
interface RankedDocument extends Shown {
  strict: boolean;
  score: Score;
}

/**
 * A page by relevance, in two requests: one gathers candidates, the other fetches what the ranking counts of
 * them; a page deep in the list takes a third. Articles with every word come first. What lies deeper than is ranked
 * follows from the newest, behind the ranked articles of its kind.
 * @throws SearchUnavailable
 */
export async function rankedList(
  index: FilteredIndex,
  request: SearchRequest,
  plan: QueryPlan,
  rarity: Rarity,
): Promise<Found> {
  const { offset, limit } = request;
  const gathered = await gather(index, request, plan, rarity);
  const { strict, broad } = gathered;
  const strictTotal = count(strict);
  const ranked = await rank(index, gathered, plan, rarity);
  const list = inOrder(ranked, gathered);
  const page = (areFolded(request) ? folded(list) : list).slice(offset, offset + limit);
  const ofKey = new Map<string, Shown & { score?: Score }>(
    ranked.map((document) => [document.key, document]),
  );
  // Only what lies deeper than is ranked has to be fetched yet.
  const deeper = page.map(({ key }) => key).filter((key) => !ofKey.has(key));
  for (const { bag, ...document } of await index.documents(deeper)) {
    ofKey.set(document.key, { ...document, bag: openBag(bag) });
  }
  const [rarest] = plan.wanted;
  const added = ranked.filter(({ bag, strict }) => !strict && rarest && !isIn(bag, rarest));
  const total = strictTotal + count(broad) + added.length;
  return {
    candidates: page.flatMap(({ key, strict }) => {
      const document = ofKey.get(key);
      if (!document) return [];
      const lacking = strict ? [] : lackedBy(document.bag, plan);
      const { id, score } = document;
      return [{ id, strict, lacking, facets: facetsOf(document), ...(score && { score }) }];
    }),
    total,
    atLeast: total >= MAX_DEPTH,
    strictTotal,
    ranked: ranked.length,
  };
}

const NOTHING: Answer = { hits: [], estimatedTotalHits: 0, processingTimeMs: 0, query: '' };

async function gather(
  index: FilteredIndex,
  { offset, limit }: SearchRequest,
  plan: QueryPlan,
  { frequencies }: Rarity,
): Promise<Gathered> {
  const newest = {
    q: plan.phrases,
    matchingStrategy: 'all' as const,
    sort: ['publishedFrom:desc'],
    attributesToRetrieve: NAMED,
    // Asked by pages the engine counts versions of one article as one in the whole list.
    page: 1,
    hitsPerPage: Math.max(RANKED, offset + limit),
  };
  const candidate = {
    // An article may lack words, unless there is but one.
    condition: plan.wanted.length > 1 ? plan.demanded : strictly(plan),
    attributesToRetrieve: NAMED,
  };
  const hasBroad = plan.wanted.length > 1;
  const relevant = relevanceQueries(plan).map((q) => ({
    ...candidate,
    q,
    matchingStrategy: 'last' as const,
    limit: RANKED,
  }));
  const preferred = plan.preferred.map((phrase) => ({
    ...candidate,
    q: `${plan.phrases} ${phrase}`,
    matchingStrategy: 'all' as const,
    limit: RANKED,
  }));
  const more = candidateQueries(plan, frequencies).map((q) => ({
    ...candidate,
    q,
    matchingStrategy: 'all' as const,
    attributesToSearchOn: ['coarseKeys'],
    limit: RANKED_OF_SEARCH,
  }));
  const translated = translatedQueries(plan).map((q) => ({
    ...candidate,
    q,
    matchingStrategy: 'all' as const,
    limit: RANKED_OF_SEARCH,
  }));
  const queries: Query[] = [
    { ...newest, condition: strictly(plan) },
    { ...newest, condition: broadly(plan), hitsPerPage: hasBroad ? newest.hitsPerPage : 0 },
    ...relevant,
    ...preferred,
    ...more,
    ...translated,
  ];
  const [strict = NOTHING, broad = NOTHING, ...others] = await index.search(queries);
  return {
    strict,
    broad,
    candidates: others,
    preferred: others.slice(relevant.length, relevant.length + preferred.length),
  };
}

/** The candidates that a list may show, best first. */
async function rank(
  index: FilteredIndex,
  { strict, broad, candidates, preferred }: Gathered,
  plan: QueryPlan,
  rarity: Rarity,
): Promise<RankedDocument[]> {
  // Of a longer list the newest are no better candidates than others.
  const short = [strict, broad].filter((list) => count(list) <= RANKED);
  const keys = [...keysOf([...candidates, ...short])];
  const documents = await index.documents(keys);
  const opened = documents
    .map(({ bag, ...document }) => ({ ...document, bag: openBag(bag) }))
    // What shares but beginnings of words with the query is not worth showing.
    .filter(({ bag }) => plan.words.some((word) => isIn(bag, word)));
  const points = scores(
    opened.map(({ bag }) => bag),
    plan.ranked,
    rarity,
  );
  const preferredKeys = keysOf(preferred);
  const places = new Map(keys.map((key, place) => [key, place]));
  const place = ({ key }: Pick<FoundDocument, 'key'>) => places.get(key) ?? keys.length;
  return opened
    .flatMap((document, at) => {
      const score = points[at];
      if (!score) return [];
      return {
        ...document,
        strict: plan.wanted.every((word) => isIn(document.bag, word)),
        score: preferredKeys.has(document.key) ? withPhrase(score) : score,
      };
    })
    .sort((a, b) => b.score.total - a.score.total || place(a) - place(b));
}

/** The whole list as far as it is known: of each kind the ranked ones first. */
function inOrder(ranked: RankedDocument[], { strict, broad }: Gathered): Placed[] {
  const isRanked = new Set(ranked.map(({ key }) => key));
  const others = ({ hits }: Answer, strict: boolean) =>
    hits.filter(({ key }) => !isRanked.has(key)).map((hit) => ({ ...hit, strict }));
  return [
    ...ranked.filter((document) => document.strict),
    ...others(strict, true),
    ...ranked.filter((document) => !document.strict),
    ...others(broad, false),
  ];
}

/** Of each group its first version. */
function folded(list: readonly Placed[]): Placed[] {
  const shown = new Set<string>();
  return list.filter(({ key, group = key }) => !shown.has(group) && shown.add(group));
}

/** The words that an article lacks, by their index among all words of the plan. */
function lackedBy(bag: Bag, { words, wanted }: QueryPlan): number[] {
  return words.flatMap((word, index) => (wanted.includes(word) && !isIn(bag, word) ? index : []));
}

function isIn(bag: Bag, { alternatives }: PlannedWord): boolean {
  return alternatives.some((keys) => keys.every((key) => bag.has(key)));
}

function keysOf(answers: readonly Pick<Answer, 'hits'>[]): Set<string> {
  return new Set(answers.flatMap(({ hits }) => hits.map(({ key }) => key)));
}
