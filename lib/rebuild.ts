import type { Meilisearch } from 'meilisearch';
import type { Archive } from './archive/archive.ts';
import { type StoredArticle, statedOnly, withInferred } from './archive/stored-article.ts';
import type { IndexCounts } from './archive/terms.ts';
import type { Enricher } from './enrich/enricher.ts';
import { filesFingerprint } from './fingerprint.ts';
import { enrichmentInput } from './ingest/article.ts';
import type { MultilingualAnalyser } from './languages/multilingual-analyser.ts';
import { toDocument } from './search/index/document.ts';
import { grouped } from './search/index/grouped.ts';
import { countIn } from './search/index/index-writer.ts';
import {
  addDocuments,
  countDocuments,
  createIndex,
  swapIndexes,
  updateGroups,
} from './search/index/search-index.ts';
import { INDEX, NEXT_INDEX } from './search/index/settings.ts';
import { headlineOf } from './search/suggest/headline.ts';

const BATCH = 500;

/** Rules and tables that turn an article into what the index holds of it: a change makes the index stale. */
const DERIVED_BY = [
  'data/enrich',
  'data/kazakh',
  'lib/enrich',
  'lib/kazakh',
  'lib/languages',
  'lib/search/index/bag.ts',
  'lib/search/index/document.ts',
  'lib/search/index/engine-word.ts',
  'lib/search/index/facet-key.ts',
  'lib/search/index/field-terms.ts',
  'lib/search/index/letter-groups.ts',
  'lib/search/index/name-keys.ts',
  'lib/search/index/ranking-keys.ts',
  'lib/search/index/settings.ts',
  'lib/search/similar/grouping.ts',
  'lib/search/similar/near-duplicates.ts',
  'lib/search/similar/sketch.ts',
  'lib/search/suggest/headline.ts',
  'lib/search/suggest/skeleton-words.ts',
  'node_modules/@orama/stemmers/package.json',
];

/** What a rebuild needs. */
export interface RebuildContext {
  client: Meilisearch;
  archive: Archive;
  analyser: MultilingualAnalyser;
  enricher: Enricher;
  onIndexed: (articles: number) => void;
}

/**
 * Sees to it that the index holds what the archive thinks it holds, derived by the present rules; builds
 * it anew from the archive where it does not (the first start, changed rules or tables, a lost or foreign
 * index). The old index serves until the new one is complete.
 */
export async function ensureIndex(context: RebuildContext): Promise<void> {
  const { client, archive } = context;
  const fingerprint = filesFingerprint(DERIVED_BY);
  const stale = (await archive.state('index')) !== fingerprint;
  const { indexed } = await archive.counts();
  if (!stale && (await countDocuments(client, INDEX)) === indexed) return;

  const counts: IndexCounts = { terms: new Map(), forms: new Map() };
  await createIndex(client, NEXT_INDEX);
  await archive.groups.clear();
  for await (const articles of batches(archive)) {
    if (stale) await enrichAnew(articles, context);
    const derived = articles.map((article) => toDocument(article, context.analyser));
    for (const one of derived) countIn(counts, one, 1);
    const { documents, others } = await grouped(derived, archive.groups);
    await archive.listings.set(
      derived.map(({ listing }) => listing),
      fingerprint,
    );
    await addDocuments(client, NEXT_INDEX, documents);
    await updateGroups(client, NEXT_INDEX, others);
    await archive.headlines.set(articles.map(headlineOf));
    context.onIndexed(articles.length);
  }
  await swapIndexes(client);
  await archive.markRebuilt(counts, fingerprint);
}

async function* batches(archive: Archive): AsyncGenerator<StoredArticle[]> {
  for (let after = ''; ; ) {
    const ids = await archive.ids('all', after, BATCH);
    const last = ids.at(-1);
    if (last === undefined) return;
    after = last;
    yield await archive.articles(ids);
  }
}

/** The rules have changed: what they read out of the text is derived again, and the archive keeps that. */
async function enrichAnew(articles: StoredArticle[], { archive, enricher }: RebuildContext): Promise<void> {
  for (const stored of articles) {
    const stated = statedOnly(stored.article);
    stored.enrichment = enricher.enrich(enrichmentInput(stated));
    stored.article = withInferred(stated, stored.enrichment.inferred);
  }
  await archive.replaceEnrichments(articles);
}
