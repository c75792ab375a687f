import type { Archive } from '../../archive/archive.ts';
import { keepFresh } from '../../archive/keep-fresh.ts';
import { facetPrefix } from '../index/facet-key.ts';
import type { FacetValue } from '../index/filtered-index.ts';
import { FACETS, type Facet } from '../request.ts';

/** All values of each facet that the archive's articles have, with the number of articles. */
export type KnownValues = Record<Facet, readonly FacetValue[]>;

/** Holds the values in memory, as fresh as the archive's. */
export function keepKnownValues(archive: Archive): () => Promise<KnownValues> {
  return keepFresh(archive, async () => {
    const read = async (facet: Facet) => {
      const values = await archive.terms.marked(facetPrefix(facet));
      return values.map(([value, count]) => ({ value, count }));
    };
    const values = await Promise.all(FACETS.map(async (facet) => [facet, await read(facet)] as const));
    return Object.fromEntries(values) as Record<Facet, FacetValue[]>;
  });
}
