import type { Listings } from '../../archive/listings.ts';
import { type Bag, openBag } from '../index/bag.ts';
import { allOf } from '../index/condition.ts';
import {
  type Answer,
  count,
  type FilteredIndex,
  type FoundDocument,
  type Query,
} from '../index/filtered-index.ts';
import type { PlannedWord, QueryPlan } from '../query/query-plan.ts';
import { areFolded, MAX_DEPTH, type SearchRequest } from '../request.ts';
import {
  candidateConditions,
  GATHERED,
  LISTED,
  relevanceQueries,
  titleConditions,
  translatedConditions,
} from './candidates.ts';
import type { Found } from './found.ts';
import { broadly, strictly } from './lists.ts';
import { type Rarity, type Score, scores, withPhrase } from './ranking.ts';

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

/** A place in the list. */
type Placed = FoundDocument & Pick<RankedDocument, 'strict'>;

/** A candidate with what its rank depends on. */
interface RankedDocument extends FoundDocument {
  bag: Bag;
  strict: boolean;
  score: Score;
}

/**
 * A page by relevance, in one request: it gathers candidates; what the ranking counts of them, the archive knows.
 * Articles with every word come first. What lies deeper than is ranked follows from the newest, behind the ranked
 * articles of its kind.
 * @throws SearchUnavailable
 */
export async function rankedList(
  index: FilteredIndex,
  request: SearchRequest,
  plan: QueryPlan,
  rarity: Rarity,
  listings: Listings,
): Promise<Found> {
  const { offset, limit } = request;
  const gathered = await gather(index, request, plan, rarity);
  const { strict, broad } = gathered;
  const strictTotal = count(strict);
  const ranked = await rank(gathered, plan, rarity, listings);
  const list = inOrder(ranked, gathered);
  const page = (areFolded(request) ? folded(list) : list).slice(offset, offset + limit);
  const known = new Map<string, { bag: Bag; score?: Score }>(
    ranked.map((document) => [document.id, document]),
  );
  // Only what lies deeper than is ranked has to be read yet.
  const deeper = page.map(({ id }) => id).filter((id) => !known.has(id));
  for (const [id, bag] of await listings.bags(deeper)) known.set(id, { bag: openBag(bag) });
  const [rarest] = plan.wanted;
  const added = ranked.filter(({ bag, strict }) => !strict && rarest && !isIn(bag, rarest));
  const total = strictTotal + count(broad) + added.length;
  return {
    candidates: page.flatMap(({ id, group, strict }) => {
      const document = known.get(id);
      if (!document) return [];
      const { bag, score } = document;
      const lacking = strict ? [] : lackedBy(bag, plan);
      return [{ id, ...(group && { group }), strict, lacking, ...(score && { score }) }];
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
    // Asked by pages the engine counts versions of one article as one in the whole list.
    page: 1,
    hitsPerPage: Math.max(LISTED, offset + limit),
  };
  const candidate = {
    // An article may lack words, unless there is but one.
    condition: plan.wanted.length > 1 ? plan.demanded : strictly(plan),
  };
  const hasBroad = plan.wanted.length > 1;
  const relevant = relevanceQueries(plan, frequencies).map((q) => ({
    ...candidate,
    q,
    matchingStrategy: 'last' as const,
    limit: LISTED,
  }));
  const preferred = plan.preferred.map((phrase) => ({
    ...candidate,
    q: `${plan.phrases} ${phrase}`,
    matchingStrategy: 'all' as const,
    limit: LISTED,
  }));
  const further = [candidateConditions, titleConditions, translatedConditions].flatMap((conditions) =>
    conditions(plan, frequencies),
  );
  const more = further.map((condition) => ({
    condition: allOf([candidate.condition, condition]),
    limit: GATHERED,
  }));
  const queries: Query[] = [
    { ...newest, condition: strictly(plan) },
    { ...newest, condition: broadly(plan), hitsPerPage: hasBroad ? newest.hitsPerPage : 0 },
    ...relevant,
    ...preferred,
    ...more,
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
  { strict, broad, candidates, preferred }: Gathered,
  plan: QueryPlan,
  rarity: Rarity,
  listings: Listings,
): Promise<RankedDocument[]> {
  // Of a longer list the newest are no better candidates than others.
  const short = [strict, broad].filter((list) => count(list) <= LISTED);
  const found = documentsOf([...candidates, ...short]);
  const bags = await listings.bags(found.map(({ id }) => id));
  const opened = found
    .flatMap((document) => {
      const bag = bags.get(document.id);
      return bag ? { ...document, bag: openBag(bag) } : [];
    })
    // What shares but beginnings of words with the query is not worth showing.
    .filter(({ bag }) => plan.words.some((word) => isIn(bag, word)));
  const points = scores(
    opened.map(({ bag }) => bag),
    plan.ranked,
    rarity,
  );
  const arePreferred = new Set(documentsOf(preferred).map(({ id }) => id));
  // Among equals the engine's order stays.
  return opened
    .flatMap((document, at) => {
      const score = points[at];
      if (!score) return [];
      return {
        ...document,
        strict: plan.wanted.every((word) => isIn(document.bag, word)),
        score: arePreferred.has(document.id) ? withPhrase(score) : score,
      };
    })
    .sort((a, b) => b.score.total - a.score.total);
}

/** The whole list as far as it is known: of each kind the ranked ones first. */
function inOrder(ranked: RankedDocument[], { strict, broad }: Gathered): Placed[] {
  const isRanked = new Set(ranked.map(({ id }) => id));
  const others = ({ hits }: Answer, strict: boolean) =>
    hits.filter(({ id }) => !isRanked.has(id)).map((hit) => ({ ...hit, strict }));
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

/** What some answers found, each document once. */
function documentsOf(answers: readonly Answer[]): FoundDocument[] {
  return [...new Map(answers.flatMap(({ hits }) => hits.map((hit) => [hit.id, hit] as const))).values()];
}
