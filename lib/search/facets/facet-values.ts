import { inKazakhOrder } from '../../kazakh/text/alphabetical-order.ts';
import { tokenise } from '../../kazakh/text/tokenise.ts';
import { type FacetValue, FilteredIndex } from '../index/filtered-index.ts';
import { planSearch, type SearchContext } from '../plan-search.ts';
import type { QueryReader } from '../query/query-reader.ts';
import { FACETS, type Facet, type SearchRequest } from '../request.ts';
import { countValues } from './all-values.ts';
import { type FacetList, listOf, listQuery } from './facet-counts.ts';
import type { KnownValues } from './known-values.ts';
import { FITS, nameFinder } from './value-names.ts';
import type { ValueOrder } from './value-order.ts';

/** Which values of a facet are wanted. */
export interface ValuesRequest {
  facet: Facet;
  /** Only values with a name that begins, or has a word that begins, so, in any script or form; all if empty. */
  typed: string;
  /** By count what fits as written comes before what only sounds alike; the alphabet is the Kazakh one. */
  order: ValueOrder;
  offset: number;
  limit: number;
}

/** A page of the values of a facet, and of how many; `facetsOf` as in a search's result. */
export interface ValuesPage {
  values: FacetValue[];
  total: number;
  facetsOf: FacetList;
}

/** What values are looked up by beside the request. */
export interface ValuesContext extends SearchContext {
  known: KnownValues;
  /** What a value is called, in every language of the site; the first is that of the alphabetical order. */
  namesOf: (facet: Facet, value: string) => readonly string[];
}

/**
 * Values of a facet among the articles of a search, as if none of its own were chosen, however many there are.
 * @throws SearchUnavailable
 */
export async function facetValues(
  { facet, typed, order, offset, limit }: ValuesRequest,
  request: SearchRequest,
  context: ValuesContext,
): Promise<ValuesPage> {
  const { known, namesOf, reader } = context;
  const fitting = (beginning: string) => {
    const find = nameFinder(beginning);
    return new Map(
      known[facet].flatMap(({ value }) => {
        const fit = find(namesOf(facet, value));
        return fit ? [[value, FITS.indexOf(fit)] as const] : [];
      }),
    );
  };
  const asTyped = fitting(typed);
  const lemma = asTyped.size > 0 ? '' : lemmas(typed, reader);
  const fits = lemma ? fitting(lemma) : asTyped;
  const { counts, facetsOf } = await count(facet, [...fits.keys()], request, context);
  const alphabetical = inKazakhOrder(counts, ({ value }) => namesOf(facet, value)[0] ?? value);
  const fitness = ({ value }: FacetValue) => fits.get(value) ?? FITS.length;
  const ordered =
    order === 'alphabet'
      ? alphabetical
      : alphabetical.toSorted((a, b) => fitness(a) - fitness(b) || b.count - a.count);
  return { values: ordered.slice(offset, offset + limit), total: counts.length, facetsOf };
}

/** What is typed without its endings: the name itself may have been typed in an inflected form. */
function lemmas(typed: string, reader: QueryReader): string {
  const analyser = reader.analyser.forQuery(typed);
  return tokenise(typed)
    .flatMap((token) => analyser.keysOf(token).flatMap(([main]) => main ?? []))
    .join(' ');
}

async function count(
  facet: Facet,
  wanted: string[],
  request: SearchRequest,
  { known, ...context }: ValuesContext,
): Promise<{ counts: readonly FacetValue[]; facetsOf: FacetList }> {
  if (isOfAllArticles(request, facet)) {
    const isWanted = new Set(wanted);
    return { counts: known[facet].filter(({ value }) => isWanted.has(value)), facetsOf: 'strict' };
  }
  const { plan } = await planSearch(request, context, { completing: true });
  if (!plan.searchable) return { counts: [], facetsOf: 'strict' };
  const index = new FilteredIndex(context.client, request);
  const facetsOf = await listOf(index, plan);
  const query = listQuery(plan, facetsOf);
  return { counts: await countValues({ index, facet, query }, wanted), facetsOf };
}

/** Whether nothing narrows the search but values of the facet itself. */
function isOfAllArticles({ q, filters, excluded, from, to, group }: SearchRequest, facet: Facet): boolean {
  const isNarrowed = FACETS.some(
    (other) => excluded[other]?.length || (other !== facet && filters[other]?.length),
  );
  return !q.trim() && !isNarrowed && !from && !to && !group;
}
