import type { Headline } from '../../archive/headlines.ts';
import { has } from '../index/condition.ts';
import { documentKey } from '../index/document.ts';
import { count, type FilteredIndex } from '../index/filtered-index.ts';
import type { SuggestedValue } from './suggest.ts';

/** Suggestions that lead to articles. */
export interface Leading {
  values: SuggestedValue[];
  headlines: Headline[];
}

/** Leaves of suggestions those that lead to articles under the filters that are on, in their order. */
export type Narrow = (found: Leading) => Promise<Leading>;

/**
 * Leaves those that lead to articles of the index, in one request. A value counts as if it alone were chosen of its
 * facet: chosen beside others of the facet it brings no fewer articles.
 * @throws SearchUnavailable
 */
export async function narrowedTo(index: FilteredIndex, { values, headlines }: Leading): Promise<Leading> {
  if (values.length + headlines.length === 0) return { values, headlines };
  const [ofHeadlines, ...ofValues] = await index.search([
    {
      condition: has(
        'key',
        headlines.map(({ id }) => documentKey(id)),
      ),
      limit: headlines.length,
    },
    ...values.map(({ facet, value }) => ({
      choosing: { facet, values: [value] },
      page: 1,
      hitsPerPage: 0,
    })),
  ]);
  const keys = new Set(ofHeadlines?.hits.map(({ key }) => key));
  return {
    values: values
      .map((value, at) => ({ ...value, articles: ofValues[at] ? count(ofValues[at]) : 0 }))
      .filter(({ articles }) => articles > 0),
    headlines: headlines.filter(({ id }) => keys.has(documentKey(id))),
  };
}
