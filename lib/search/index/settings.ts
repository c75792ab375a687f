import type { Settings } from 'meilisearch';
import { FACETS, MAX_DEPTH } from '../request.ts';

export const INDEX = 'articles';
/** Where an index is built anew beside the one in use, before they are swapped. */
export const NEXT_INDEX = 'articles-next';

/** Most values of a facet that are counted: more than there are countries. */
export const MAX_FACET_VALUES = 300;

/**
 * How Meilisearch is used. It holds no words of the text but keys: the analyser has reduced every word to
 * what it is searched by, so the engine's own tolerance would only bring wrong words together.
 */
export const SETTINGS = {
  searchableAttributes: ['titleKeys', 'textKeys'],
  filterableAttributes: [
    {
      attributePatterns: ['key', 'group', ...FACETS, 'publishedFrom', 'publishedTo'],
      features: { facetSearch: true, filter: { equality: true, comparison: true } },
    },
    {
      attributePatterns: ['terms', 'fields'],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  sortableAttributes: ['publishedFrom'],
  displayedAttributes: ['key', 'id', 'group'],

  // `sort` first: a list by date is ordered by date throughout, not within buckets of relevance.
  rankingRules: ['sort', 'words', 'proximity', 'attribute', 'publishedFrom:desc'],

  // A key is found exactly or as the beginning of a longer one; misspelling is the query reader's business.
  typoTolerance: { enabled: false },
  prefixSearch: 'indexingTime',
  proximityPrecision: 'byWord',

  faceting: { maxValuesPerFacet: MAX_FACET_VALUES, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: MAX_DEPTH },
} satisfies Settings;
