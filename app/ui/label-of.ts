import type { Facet } from '@/lib/search/request.ts';

/** Names of the values that are codes, in the language of the page. */
export type FacetLabels = Partial<Record<Facet, Record<string, string>>>;

/** The name of a facet's value; a value without one, whatever an address may hold, is its own name. */
export function labelOf(labels: FacetLabels, facet: Facet, value: string): string {
  const named = labels[facet] ?? {};
  return Object.hasOwn(named, value) ? (named[value] ?? value) : value;
}
