import type { Archive } from '../../archive/archive.ts';
import type { Listing } from '../../archive/listings.ts';
import type { StoredArticle } from '../../archive/stored-article.ts';
import type { Article } from '../../ingest/article.ts';
import { openBag } from '../index/bag.ts';
import { has, not } from '../index/condition.ts';
import { documentKey } from '../index/document.ts';
import { engineWord } from '../index/engine-word.ts';
import { FilteredIndex } from '../index/filtered-index.ts';
import type { SearchContext } from '../plan-search.ts';
import { type Facet, searchRequest } from '../request.ts';
import { type Term, tellingTerms, termsOf } from './telling-terms.ts';

/** An article that is like another, and why. */
export interface SimilarArticle {
  article: Article;
  /** Words that both have, as the article asked about writes them; those that tell most first. */
  terms: string[];
  /** People, bodies and places that both name. */
  entities: string[];
  /** Higher is more alike; comparable among the articles of one answer only. */
  score: number;
}

/** How many terms articles are compared by, how many of them are asked for alone, how many in pairs (docs/decisions/0023). */
const COMPARED = 16;
const ALONE = 6;
const PAIRED = 3;
/** Articles gathered by each question. */
const GATHERED = 20;
/** Terms that say why. */
const NAMED_TERMS = 6;
/** An article must share so many terms, or as many entities. */
const FEWEST = 2;
/** What an entity in common adds, as a share of what the terms say. */
const ENTITY = 0.1;
const ENTITIES: readonly Facet[] = ['person', 'organisation', 'place'];

/**
 * Articles like one: the engine gathers those that have some of its most telling terms, which are then weighed by
 * these and by the entities in common. Bounded, whatever its length. Versions of it are left out.
 *
 * @returns best first; `undefined` where the archive has no article of this id
 * @throws SearchUnavailable
 */
export async function similar(
  id: string,
  limit: number,
  { client, archive, reader }: SearchContext,
): Promise<SimilarArticle[] | undefined> {
  const [stored, versions] = await Promise.all([archive.article(id), versionsOf(id, archive)]);
  if (!stored) return undefined;
  const all = termsOf(stored, reader.analyser);
  const frequencies = await archive.terms.frequencies(all.map(({ key }) => key));
  const terms = tellingTerms(all, { articles: reader.vocabulary.articles, frequencies }, COMPARED);

  const index = new FilteredIndex(client, searchRequest.parse({}));
  const own = [id, ...versions.map((version) => version.id)].map(documentKey);
  const found = await gather(index, terms, own);
  const [bags, facets] = await Promise.all([archive.listings.bags(found), archive.listings.facets(found)]);
  const best = found
    .flatMap((id) => {
      const bag = bags.get(id);
      return bag ? compared({ id, bag, facets: facets.get(id) ?? {} }, stored, terms) : [];
    })
    .filter(({ common, entities }) => common.length >= FEWEST || entities.length >= FEWEST)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
  const articles = new Map((await archive.listed(best.map((one) => one.id))).map((one) => [one.id, one]));
  return best.flatMap(({ id, common, entities, score }) => {
    const article = articles.get(id);
    // What belongs to a name in common is told by the name.
    const inNames = new Set(entities.flatMap((name) => reader.analyser.keysIn('kk', name).flat()));
    const named = common
      .filter(({ key }) => !inNames.has(key))
      .slice(0, NAMED_TERMS)
      .map(({ written }) => written);
    return article ? [{ article, terms: named, entities, score }] : [];
  });
}

/** Ids of articles with telling terms alone and in pairs, each once, and none of those left out. */
async function gather(index: FilteredIndex, terms: readonly Term[], leftOut: readonly string[]) {
  const keys = terms.map(({ key }) => engineWord(key));
  const paired = keys.slice(0, PAIRED);
  const questions = [
    ...keys.slice(0, ALONE).map((key) => [key]),
    ...paired.flatMap((one, at) => paired.slice(at + 1).map((other) => [one, other])),
  ];
  const answers = await index.search(
    questions.map((words) => ({
      // A blank at the end tells the engine that the last word is whole.
      q: `${words.join(' ')} `,
      matchingStrategy: 'all' as const,
      condition: not(has('key', leftOut)),
      limit: GATHERED,
    })),
  );
  // Of each group the version that came first.
  const groups = new Map<string, string>();
  for (const { id, group = id } of answers.flatMap(({ hits }) => hits)) {
    if (!groups.has(group)) groups.set(group, id);
  }
  return [...groups.values()];
}

function compared({ id, bag: packed, facets }: Listing, stored: StoredArticle, terms: readonly Term[]) {
  const bag = openBag(packed);
  const common = terms.filter(({ key }) => bag.has(key));
  const own = new Set(stored.enrichment.mentions.map(({ canonical }) => canonical));
  const entities = ENTITIES.flatMap((facet) => facets[facet] ?? []).filter((name) => own.has(name));
  const weight = common.reduce((sum, term) => {
    const { title, text } = bag.count(term.key);
    return sum + term.weight * ((title + text) / (title + text + 1));
  }, 0);
  return { id, common, entities, score: weight * (1 + ENTITY * entities.length) };
}

/** The other versions of an article, the earliest first; needs no engine. */
export async function versionsOf(id: string, archive: Archive): Promise<Article[]> {
  const members = (await archive.groups.members([id])).get(id) ?? [];
  const versions = await archive.listed(members.filter((member) => member !== id));
  return versions.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}

/** Articles whose day is unknown come last. */
function dayOf({ published }: Article): string {
  return published?.value.from ?? '9999';
}
