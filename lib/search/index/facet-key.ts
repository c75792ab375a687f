import type { Facet } from '../request.ts';

/** Begins the term under which the archive counts the articles that have a value of a facet. */
export const FACET = '#';

/** The term of a value. */
export function facetKey(facet: Facet, value: string): string {
  return `${FACET}${facet}:${value}`;
}

/** What comes before the value in the terms of a facet. */
export function facetPrefix(facet: Facet): string {
  return facetKey(facet, '');
}
