import { allOf, anyOf, type Condition, has } from '../index/condition.ts';
import { engineWord } from '../index/engine-word.ts';
import { fieldTerm } from '../index/field-terms.ts';
import type { PlannedWord, QueryPlan } from '../query/query-plan.ts';

/** How many articles of each of the two lists (lists.ts) are ranked. */
export const LISTED = 30;

/** How many articles each further search gathers. */
export const GATHERED = 20;

/** How many of the query's rarest coarse keys are asked for, alone and together. */
const RAREST = 4;

const LATIN = /\p{Script=Latin}/u;

/** Meilisearch reads ten words of a query and ignores the rest. */
const MAX_WORDS = 10;
/** In how many of its alternatives, one after the other, each word is asked for. */
const MAX_ALTERNATIVES = 3;

/**
 * The searches that put in front what the engine takes for most relevant: articles with all words that are wanted, then
 * those that lack the most frequent ones. None where the lists of articles with the rarest word are ranked whole.
 *
 * @param frequencies in how many articles keys occur; those that none has are missing
 * @returns queries in the engine's syntax, of whose words an article must have the first
 */
export function relevanceQueries(
  { phrases, wanted }: QueryPlan,
  frequencies: ReadonlyMap<string, number>,
): string[] {
  const [rarest] = wanted;
  if (rarest && !rarest.prefix && articlesWith(rarest, frequencies) <= LISTED) return [];
  const written = wanted.filter(({ prefix }) => !prefix);
  if (written.length === 0 && phrases === '') return [];
  const deepest = Math.max(1, ...written.map(({ alternatives }) => alternatives.length));
  const queries = Array.from({ length: Math.min(deepest, MAX_ALTERNATIVES) }, (_, at) => {
    const keys = written.flatMap(({ alternatives }) => alternatives[at] ?? alternatives[0] ?? []);
    // A blank at the end tells the engine that the last word is whole.
    return [phrases, ...keys.slice(0, MAX_WORDS).map(engineWord), ''].filter(
      (part, index) => part || index > 0,
    );
  });
  return queries.map((parts) => parts.join(' '));
}

/**
 * The searches that gather articles in other languages: in each alphabet the names there of the rarest words that have
 * one, alone and together (docs/decisions/0021). The other searches lead to articles in the query's own language.
 *
 * @param frequencies in how many articles keys occur; those that none has are missing
 * @returns a condition for each search
 */
export function translatedConditions(
  { wanted, phrases }: QueryPlan,
  frequencies: ReadonlyMap<string, number>,
): Condition[] {
  if (phrases !== '' || wanted.length < 2) return [];
  return [true, false].flatMap((isLatin) => {
    const named = wanted.flatMap(({ translations }) => {
      const translation = translations.find(({ keys }) => LATIN.test(keys.join()) === isLatin);
      return translation ? soughtBy(translation.keys, frequencies) : [];
    });
    const once = new Map(named.map((sought) => [sought.condition, sought]));
    const rarest = [...once.values()].filter(({ articles }) => articles > 0).slice(0, RAREST);
    return [...rarest.map(({ condition }) => condition), ...together(rarest)];
  });
}

/**
 * The searches, by coarse keys, that gather what a ranking may put on top beside the articles with the rarest word:
 * of the rarest keys, articles with each that few articles have, and with two and three of the others. None for a query
 * that demands phrases, of which coarse keys cannot tell, or is of one word (docs/decisions/0025).
 *
 * @param frequencies in how many articles coarse keys occur; those that none has are missing
 * @returns a condition for each search
 */
export function candidateConditions(
  { words, phrases }: QueryPlan,
  frequencies: ReadonlyMap<string, number>,
): Condition[] {
  if (phrases !== '' || words.length < 2) return [];
  const rarest = [...new Set(words.flatMap(({ coarse }) => coarse))]
    .map((key) => soughtBy([key], frequencies))
    .sort((a, b) => a.articles - b.articles)
    .filter(({ articles }) => articles > 0)
    .slice(0, RAREST);
  // Which of too many articles would be gathered is chance.
  const alone = rarest.length > 1 ? rarest.filter(isRare) : rarest;
  return [...alone.map(({ condition }) => condition), ...together(rarest)];
}

/**
 * The searches that gather articles which have one of the rarest words in their titles, where more articles have it than
 * are gathered anyway.
 *
 * @param frequencies in how many articles keys occur; those that none has are missing
 * @returns a condition for each search
 */
export function titleConditions(
  { wanted, phrases }: QueryPlan,
  frequencies: ReadonlyMap<string, number>,
): Condition[] {
  if (phrases !== '') return [];
  return wanted
    .filter((word) => !word.prefix)
    .slice(0, RAREST)
    .filter((word) => articlesWith(word, frequencies) > GATHERED)
    .map(({ alternatives }) =>
      anyOf(alternatives.map((keys) => allOf(keys.map((key) => has('fields', fieldTerm('title', key)))))),
    );
}

/** What is asked for, and how many articles have it at most. */
interface Sought {
  condition: Condition;
  articles: number;
}

/** In how many articles a word occurs at most, in whatever language. */
function articlesWith({ alternatives }: PlannedWord, frequencies: ReadonlyMap<string, number>): number {
  return alternatives.reduce((sum, keys) => sum + soughtBy(keys, frequencies).articles, 0);
}

function soughtBy(keys: readonly string[], frequencies: ReadonlyMap<string, number>): Sought {
  const articles = Math.min(...keys.map((key) => frequencies.get(key) ?? 0));
  return { condition: allOf(keys.map((key) => has('terms', key))), articles };
}

/** Whether all articles with it are gathered. */
function isRare({ articles }: Sought): boolean {
  return articles <= GATHERED;
}

/** A condition for each two and each three of what too many articles have. */
function together(sought: readonly Sought[]): Condition[] {
  const frequent = sought.filter((one) => !isRare(one)).map(({ condition }) => condition);
  return [...combinations(frequent, 2), ...combinations(frequent, 3)].map(allOf);
}

/** The ways to choose so many of some things, in their order. */
function combinations<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) =>
    combinations(items.slice(at + 1), size - 1).map((others) => [item, ...others]),
  );
}
