import type { Meilisearch } from 'meilisearch';
import type { Archive } from './archive/archive.ts';
import { type StoredArticle, statedOnly, withInferred } from './archive/stored-article.ts';
import type { Enricher } from './enrich/enricher.ts';
import { filesFingerprint } from './fingerprint.ts';
import { enrichmentInput } from './ingest/article.ts';
import type { Analyser } from './kazakh/analyser.ts';
import { toDocument } from './search/document.ts';
import { count } from './search/index-writer.ts';
import { addDocuments, countDocuments, createIndex, swapIndexes } from './search/search-index.ts';
import { INDEX, NEXT_INDEX } from './search/settings.ts';

const BATCH = 500;

/** Rules and tables that turn an article into what the index holds of it: a change makes the index stale. */
const DERIVED_BY = [
  'data/enrich',
  'data/kazakh',
  'lib/enrich',
  'lib/kazakh',
  'lib/search/document.ts',
  'lib/search/engine-word.ts',
  'lib/search/settings.ts',
];

/** What a rebuild needs. */
export interface RebuildContext {
  client: Meilisearch;
  archive: Archive;
  analyser: Analyser;
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

  const terms = new Map<string, number>();
  await createIndex(client, NEXT_INDEX);
  for await (const articles of batches(archive)) {
    if (stale) await enrichAnew(articles, context);
    const documents = articles.map((article) => {
      const { document, keys } = toDocument(article, context.analyser);
      count(terms, keys, 1);
      return document;
    });
    await addDocuments(client, NEXT_INDEX, documents);
    context.onIndexed(articles.length);
  }
  await swapIndexes(client);
  await archive.markRebuilt(terms, fingerprint);
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
