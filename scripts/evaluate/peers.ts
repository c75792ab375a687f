import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { Muragat } from '../../lib/muragat.ts';
import { indexClient } from '../../lib/search/index/client.ts';
import { searchRequest } from '../../lib/search/request.ts';
import type { TemporaryArchive } from '../temporary-archive.ts';
import type { CollectedDocument } from './collections.ts';
import { type Indexing, prefixIndexing, surfaceIndexing } from './keys.ts';

/** A way to search a collection: the ids of the best documents, best first. */
export interface Peer {
  search(query: string, limit: number): Promise<string[]>;
  close?(): void;
}

/** Ours, as a page asks it: with presented hits. */
export async function muragat(archive: TemporaryArchive): Promise<Peer> {
  await archive.fill();
  const opened = await Muragat.open(archive.config, () => archive.engine.address);
  return {
    async search(q, limit) {
      const { hits } = await opened.search(searchRequest.parse({ q, limit }));
      return hits.map(({ id }) => id);
    },
    close: () => opened.close(),
  };
}

/** Meilisearch as it comes, over the text as it is written. */
export async function plainMeilisearch(
  archive: TemporaryArchive,
  documents: CollectedDocument[],
): Promise<Peer> {
  const index = indexClient(archive.engine.address).index<{ key: number; text: string }>('plain');
  const wait = { timeout: 10 * 60_000, interval: 50 };
  const rows = documents.map(({ text }, key) => ({ key, text }));
  await index.addDocuments(rows, { primaryKey: 'key' }).waitTask(wait);
  return {
    async search(query, limit) {
      const { hits } = await index.search(query, { limit, attributesToRetrieve: ['key'] });
      return hits.map(({ key }) => documents[key]?.id ?? '');
    },
  };
}

/** SQLite's full-text search by BM25, the query's words joined by OR, over what a method makes of the words. */
async function sqlite(
  archive: TemporaryArchive,
  documents: CollectedDocument[],
  name: string,
  indexing: Indexing,
): Promise<Peer> {
  const db = createClient({ url: `file:${join(archive.folder, `${name}.db`)}` });
  await db.execute(
    `CREATE VIRTUAL TABLE passage USING fts5(words, tokenize = "unicode61 remove_diacritics 0")`,
  );
  await db.batch(
    documents.map(({ text }, key) => ({
      sql: 'INSERT INTO passage (rowid, words) VALUES (?, ?)',
      args: [key, indexing(text).join(' ')],
    })),
  );
  return {
    async search(query, limit) {
      const words = indexing(query).map((word) => `"${word.replaceAll('"', '')}"`);
      if (words.length === 0) return [];
      const { rows } = await db.execute({
        sql: 'SELECT rowid AS key FROM passage WHERE passage MATCH ? ORDER BY bm25(passage) LIMIT ?',
        args: [words.join(' OR '), limit],
      });
      return rows.map(({ key }) => documents[Number(key)]?.id ?? '');
    },
    close: () => db.close(),
  };
}

export function sqliteWords(archive: TemporaryArchive, documents: CollectedDocument[]): Promise<Peer> {
  return sqlite(archive, documents, 'words', surfaceIndexing);
}

export function sqlitePrefixes(archive: TemporaryArchive, documents: CollectedDocument[]): Promise<Peer> {
  return sqlite(archive, documents, 'prefixes', prefixIndexing);
}
