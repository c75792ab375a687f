import { engineWord } from '../index/engine-word.ts';
import type { QueryPlan } from '../query/query-plan.ts';

/** How many of the query's rarest coarse keys are asked for, alone and in pairs. */
const RAREST = 3;

const LATIN = /\p{Script=Latin}/u;

/** Meilisearch reads ten words of a query and ignores the rest. */
const MAX_WORDS = 10;
/** In how many of its alternatives, one after the other, each word is asked for. */
const MAX_ALTERNATIVES = 3;

/**
 * The searches that put in front what the engine takes for most relevant: articles with all words that are wanted, then
 * those that lack the most frequent ones.
 *
 * @returns queries in the engine's syntax, of whose words an article must have the first
 */
export function relevanceQueries({ phrases, wanted }: QueryPlan): string[] {
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
 * one, alone and in pairs (docs/decisions/0021). The other searches lead to articles in the query's own language.
 *
 * @returns queries in the engine's syntax, of whose words an article must have all
 */
export function translatedQueries({ wanted, phrases }: QueryPlan): string[] {
  if (phrases !== '' || wanted.length < 2) return [];
  return [true, false].flatMap((isLatin) => {
    const named = wanted.flatMap(({ translations }) => {
      const translation = translations.find(({ keys }) => LATIN.test(keys.join()) === isLatin);
      return translation ? translation.keys.map(engineWord).join(' ') : [];
    });
    return aloneAndInPairs([...new Set(named)].slice(0, RAREST));
  });
}

/**
 * The searches, by coarse keys, that gather what a ranking may put on top beside the articles with the rarest word:
 * articles with each of the rarest keys, and with pairs of them. None for a query that demands phrases, of which
 * coarse keys cannot tell, or is of one word. More searches (by title, by all keys at once, by
 * more pairs) brought no better lists (docs/decisions/0014).
 *
 * @param frequencies in how many articles coarse keys occur; those that none has are missing
 * @returns queries in the engine's syntax, of whose words an article must have all
 */
export function candidateQueries(
  { words, phrases }: QueryPlan,
  frequencies: ReadonlyMap<string, number>,
): string[] {
  if (phrases !== '' || words.length < 2) return [];
  const frequency = (key: string) => frequencies.get(key) ?? 0;
  const rarest = [...new Set(words.flatMap(({ coarse }) => coarse))]
    .filter((key) => frequency(key) > 0)
    .sort((a, b) => frequency(a) - frequency(b))
    .slice(0, RAREST);
  return aloneAndInPairs(rarest.map(engineWord));
}

/** A query for each of some words, and one for each two of them. */
function aloneAndInPairs(words: readonly string[]): string[] {
  const pairs = words.flatMap((one, index) => words.slice(index + 1).map((other) => `${one} ${other}`));
  // A blank at the end tells the engine that the last word is whole.
  return [...words, ...pairs].map((query) => `${query} `);
}
