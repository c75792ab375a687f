import type { Facet } from '../request.ts';
import { PrefixIndex } from './prefix-index.ts';
import { skeletonWords } from './skeleton-words.ts';

/** A value of a facet, what it is called in the languages of the site, and how many articles have it. */
export interface NamedValue {
  facet: Facet;
  value: string;
  names: readonly string[];
  articles: number;
}

/** Values with a name in which some word begins as typed, those of most articles first. */
export type ValueLookup = (typed: readonly string[], limit: number) => NamedValue[];

/** Names of one value may begin alike. */
const NAMES_A_VALUE = 3;

/** @returns a lookup that takes words as `skeletonWords` makes them, the last of them begun. */
export function createValueLookup(values: readonly NamedValue[]): ValueLookup {
  const index = new PrefixIndex(
    values.flatMap((item) => {
      const texts = item.names
        .map(skeletonWords)
        .flatMap((words) => words.map((_, at) => words.slice(at).join(' ')));
      return [...new Set(texts)].map((text) => ({ text, weight: item.articles, item }));
    }),
  );
  return (typed, limit) => [...new Set(index.find(typed.join(' '), limit * NAMES_A_VALUE))].slice(0, limit);
}
