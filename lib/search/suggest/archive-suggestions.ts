import type { Archive } from '../../archive/archive.ts';
import type { Labels } from '../../enrich/labels.ts';
import type { Analyser } from '../../kazakh/analysis/analyser.ts';
import { FORM } from '../../kazakh/analysis/filing-keys.ts';
import { namesOf } from '../facets/facet-names.ts';
import type { KnownValues } from '../facets/known-values.ts';
import { FACETS } from '../request.ts';
import type { SuggestContext } from './suggest.ts';
import { createValueLookup } from './value-lookup.ts';
import { createWordCompletion } from './word-completion.ts';

/** So many of the most frequent words, and of the most frequent values, are held in memory. */
const MOST = 50_000;

/** A year is typed as fast as chosen. */
const SUGGESTED = FACETS.filter((facet) => facet !== 'year');

/** Reads from the archive what suggestions are made of. */
export async function loadSuggestions(
  archive: Archive,
  known: KnownValues,
  analyser: Analyser,
  labels: Labels,
): Promise<SuggestContext> {
  const forms = await archive.terms.marked(FORM, MOST);
  const values = SUGGESTED.flatMap((facet) =>
    known[facet].map(({ value, count }) => ({ facet, value, articles: count })),
  )
    .sort((a, b) => b.articles - a.articles)
    .slice(0, MOST)
    .map((value) => ({ ...value, names: namesOf(value.facet, value.value, labels) }));
  return {
    archive,
    completion: createWordCompletion(forms, analyser),
    values: createValueLookup(values),
  };
}
