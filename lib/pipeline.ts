import { join } from 'node:path';
import type { Meilisearch } from 'meilisearch';
import { Archive, type KnownArticle, type NewVersion } from './archive/archive.ts';
import { type StoredArticle, withInferred } from './archive/stored-article.ts';
import { withLock } from './engine/lock.ts';
import type { Enricher } from './enrich/enricher.ts';
import { type Article, enrichmentInput } from './ingest/article.ts';
import { sha256 } from './ingest/capture.ts';
import type { ParsedRecord, Rejection } from './ingest/parsed-record.ts';
import { readPaths } from './ingest/read.ts';
import type { MultilingualAnalyser } from './languages/multilingual-analyser.ts';
import { ensureIndex } from './rebuild.ts';
import { type Address, indexClient } from './search/index/client.ts';
import { IndexWriter } from './search/index/index-writer.ts';
import { refreshNeighbours } from './search/neighbours/archive-neighbours.ts';
import { loadEnricher, loadMultilingualAnalyser } from './tables.ts';

/** How far an ingest has come. */
export interface IngestProgress {
  /** Records read so far. */
  read: number;
  /** Articles handed to the index so far, and how many of the records read need that. */
  indexed: number;
  toIndex: number;
}

/** What an ingest did. */
export interface IngestSummary {
  new: number;
  changed: number;
  unchanged: number;
  rejected: { place: string; reason: string }[];
}

export interface IngestOptions {
  /** Folder of the archive. */
  home: string;
  /** The engine to fill. */
  address: Address;
  progress?: (progress: IngestProgress) => void;
}

/** Records that are looked up, stored and indexed together. */
const BATCH = 500;

/**
 * Takes the records of files and folders into the archive and makes them searchable: captured → parsed →
 * enriched → stored → indexed. One run at a time writes to an archive; another waits for it. Doing it again changes nothing. A record that is refused is quarantined
 * with its reason, and the next one is read. Returns when all can be searched.
 * @throws Error where the archive cannot be written or the engine fails; what was accepted until then is
 *   kept, and the next ingest indexes it.
 */
export async function ingest(
  paths: string[],
  { home, address, progress }: IngestOptions,
): Promise<IngestSummary> {
  const archive = await Archive.open(home);
  try {
    return await withLock(join(home, 'ingest.lock'), () =>
      new Ingest(archive, indexClient(address), progress).run(paths),
    );
  } finally {
    archive.close();
  }
}

/** One run of the pipeline. */
class Ingest {
  readonly #archive: Archive;
  readonly #client: Meilisearch;
  readonly #analyser: MultilingualAnalyser = loadMultilingualAnalyser();
  readonly #enricher: Enricher = loadEnricher();
  readonly #writer: IndexWriter;
  readonly #summary: IngestSummary = { new: 0, changed: 0, unchanged: 0, rejected: [] };
  readonly #progress: IngestProgress = { read: 0, indexed: 0, toIndex: 0 };
  readonly #report: () => void;
  /** Fingerprint of each id met in this run: a second record under the same id is no second version. */
  readonly #met = new Map<string, string>();

  constructor(archive: Archive, client: Meilisearch, report: IngestOptions['progress']) {
    this.#archive = archive;
    this.#client = client;
    this.#report = () => report?.({ ...this.#progress });
    this.#writer = new IndexWriter(client, archive, this.#analyser, (articles) => {
      this.#progress.indexed += articles;
      this.#report();
    });
  }

  async run(paths: string[]): Promise<IngestSummary> {
    await this.#prepare();
    let records: ParsedRecord[] = [];
    let rejected: Rejection[] = [];
    for await (const outcome of readPaths(paths)) {
      this.#progress.read++;
      if ('record' in outcome) records.push(outcome.record);
      else rejected.push(outcome.rejected);
      if (records.length + rejected.length >= BATCH) {
        await this.#take(records, rejected);
        [records, rejected] = [[], []];
      }
    }
    await this.#take(records, rejected);
    await this.#writer.flush();
    await refreshNeighbours(this.#archive, this.#analyser);
    return this.#summary;
  }

  /** Brings the index to where the archive is: an earlier run may have been cut short. */
  async #prepare(): Promise<void> {
    await ensureIndex({
      client: this.#client,
      archive: this.#archive,
      analyser: this.#analyser,
      enricher: this.#enricher,
      onIndexed: (articles) => {
        this.#progress.indexed += articles;
        this.#progress.toIndex += articles;
        this.#report();
      },
    });
    for (let after = ''; ; ) {
      const ids = await this.#archive.ids('to-index', after, BATCH);
      const last = ids.at(-1);
      if (last === undefined) break;
      after = last;
      await this.#index(await this.#archive.articles(ids));
    }
    await this.#writer.flush();
  }

  async #take(records: ParsedRecord[], rejected: Rejection[]): Promise<void> {
    const known = await this.#known(records);
    const added: { version: NewVersion; stored: StoredArticle }[] = [];
    for (const record of records) {
      const before = known.get(record);
      const article = before ? { ...record.article, id: before.id } : record.article;
      const fingerprint = sha256(JSON.stringify(article));
      const met = this.#met.get(article.id);
      if (met !== undefined && met !== fingerprint) {
        rejected.push({
          place: record.capture.origin,
          reason: `another record of this run has the id "${article.id}" with other content: give each its own`,
          bytes: record.capture.bytes,
        });
        continue;
      }
      this.#met.set(article.id, fingerprint);
      if (met !== undefined || before?.fingerprint === fingerprint) {
        this.#summary.unchanged++;
        continue;
      }
      this.#summary[before ? 'changed' : 'new']++;
      added.push(this.#enrich(record, article, fingerprint, (before?.version ?? 0) + 1));
    }
    if (added.length > 0) await this.#archive.add(added.map(({ version }) => version));
    if (rejected.length > 0) await this.#archive.quarantine(rejected);
    this.#summary.rejected.push(...rejected.map(({ place, reason }) => ({ place, reason })));
    if (added.length > 0) await this.#index(added.map(({ stored }) => stored));
    this.#report();
  }

  /** The articles that these records are versions of. */
  async #known(records: ParsedRecord[]): Promise<Map<ParsedRecord, KnownArticle>> {
    const byId = await this.#archive.known(records.map(({ article }) => article.id));
    const known = new Map<ParsedRecord, KnownArticle>();
    for (const record of records) {
      const article =
        byId.get(record.article.id) ??
        (record.idFromText && record.file !== undefined
          ? await this.#archive.knownByFile(record.file)
          : undefined);
      if (article) known.set(record, article);
    }
    return known;
  }

  #enrich(record: ParsedRecord, article: Article, fingerprint: string, version: number) {
    const enrichment = this.#enricher.enrich(enrichmentInput(article));
    const { sha256, origin, capturedAt, bytes } = record.capture;
    return {
      version: {
        article,
        enrichment,
        version,
        fingerprint,
        capture: record.capture,
        ...(record.idFromText && record.file !== undefined && { file: record.file }),
      },
      stored: {
        article: withInferred(article, enrichment.inferred),
        enrichment,
        version,
        capture: { sha256, size: bytes.length, origin, capturedAt },
      },
    };
  }

  async #index(articles: StoredArticle[]): Promise<void> {
    this.#progress.toIndex += articles.length;
    this.#report();
    await this.#writer.write(articles);
  }
}
