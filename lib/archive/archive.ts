import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Client, createClient, type InStatement, type Row } from '@libsql/client';
import type { Enrichment } from '../enrich/enrichment.ts';
import { type Article, article as articleSchema } from '../ingest/article.ts';
import type { Capture } from '../ingest/capture.ts';
import type { Rejection } from '../ingest/parsed-record.ts';
import { Groups } from './groups.ts';
import { Headlines } from './headlines.ts';
import { Listings } from './listings.ts';
import { Neighbours } from './neighbours.ts';
import { SCHEMA } from './schema.ts';
import { type StoredArticle, withInferred } from './stored-article.ts';
import { addCounts, type IndexCounts, Terms } from './terms.ts';

/** How long a writer waits for another process that is writing, in ms. */
const BUSY_TIMEOUT = 30_000;

/** What is known of an article before it is read again. */
export interface KnownArticle {
  id: string;
  version: number;
  fingerprint: string;
}

/** A version to be added. */
export interface NewVersion {
  /** Only what is stated; what is inferred stands in `enrichment`. */
  article: Article;
  enrichment: Enrichment;
  version: number;
  fingerprint: string;
  capture: Capture;
  file?: string;
}

/** Name of a value kept beside the articles. */
export type StateName = 'index' | 'vocabulary' | 'neighbours';

/** The store of truth: captures, articles in all their versions, and what was refused. */
export class Archive {
  readonly groups: Groups;
  readonly terms: Terms;
  readonly headlines: Headlines;
  readonly listings: Listings;
  readonly neighbours: Neighbours;
  readonly #db: Client;

  private constructor(db: Client) {
    this.#db = db;
    this.groups = new Groups(db);
    this.terms = new Terms(db);
    this.headlines = new Headlines(db);
    this.listings = new Listings(db);
    this.neighbours = new Neighbours(db);
  }

  /**
   * Opens the archive in a folder, which is made where it is missing.
   * @throws Error with a sentence that names the file, where it cannot be opened.
   */
  static async open(home: string): Promise<Archive> {
    const file = join(home, 'archive.db');
    try {
      mkdirSync(home, { recursive: true });
      const db = createClient({ url: `file:${file}`, timeout: BUSY_TIMEOUT / 1000 });
      await db.execute('PRAGMA journal_mode = WAL');
      await db.batch(SCHEMA, 'write');
      return new Archive(db);
    } catch (error) {
      throw new Error(`The archive ${file} cannot be opened: ${(error as Error).message}.`, { cause: error });
    }
  }

  close(): void {
    this.#db.close();
  }

  /** The articles among these ids that the archive has. */
  async known(ids: string[]): Promise<Map<string, KnownArticle>> {
    const { rows } = await this.#db.execute({
      sql: `SELECT id, version, fingerprint FROM article
            WHERE id IN (SELECT value FROM json_each(?))`,
      args: [JSON.stringify(ids)],
    });
    return new Map(rows.map((row) => [String(row.id), knownArticle(row)]));
  }

  /** The article whose text was last read from this file, if its id was made from the text. */
  async knownByFile(file: string): Promise<KnownArticle | undefined> {
    const { rows } = await this.#db.execute({
      sql: 'SELECT id, version, fingerprint FROM article WHERE file = ?',
      args: [file],
    });
    return rows[0] && knownArticle(rows[0]);
  }

  /** Adds versions, all or none; each becomes the current one of its article and waits to be indexed. */
  async add(versions: NewVersion[]): Promise<void> {
    await this.#db.batch(versions.flatMap(insertStatements), 'write');
  }

  /** Keeps what was refused, with its reason. */
  async quarantine(rejections: Rejection[]): Promise<void> {
    const at = new Date().toISOString();
    await this.#db.batch(
      rejections.map(({ place, reason, bytes }) => ({
        sql: 'INSERT OR REPLACE INTO quarantine (place, reason, bytes, at) VALUES (?, ?, ?, ?)',
        args: [place, reason, bytes ?? null, at],
      })),
      'write',
    );
  }

  /** The current versions of these articles, in the order of the ids; unknown ids are left out. */
  async articles(ids: string[]): Promise<StoredArticle[]> {
    const { rows } = await this.#db.execute({
      sql: `SELECT v.*, length(c.bytes) AS size
            FROM json_each(?) AS wanted
            JOIN article AS a ON a.id = wanted.value
            JOIN version AS v ON v.article_id = a.id AND v.version = a.version
            JOIN capture AS c ON c.sha256 = v.capture
            ORDER BY wanted.key`,
      args: [JSON.stringify(ids)],
    });
    return rows.map(storedArticle);
  }

  /** Like `articles`, without what only a page of its own shows: for lists. */
  async listed(ids: string[]): Promise<Article[]> {
    const { rows } = await this.#db.execute({
      sql: `SELECT v.article, v.enrichment -> 'inferred' AS inferred
            FROM json_each(?) AS wanted
            JOIN article AS a ON a.id = wanted.value
            JOIN version AS v ON v.article_id = a.id AND v.version = a.version
            ORDER BY wanted.key`,
      args: [JSON.stringify(ids)],
    });
    return rows.map(({ article, inferred }) =>
      withInferred(
        articleSchema.parse(JSON.parse(String(article))),
        JSON.parse(String(inferred)) as Enrichment['inferred'],
      ),
    );
  }

  async article(id: string): Promise<StoredArticle | undefined> {
    return (await this.articles([id]))[0];
  }

  /** How many articles there are, and how many of them the index holds in their current version. */
  async counts(): Promise<{ articles: number; indexed: number }> {
    const { rows } = await this.#db.execute(
      'SELECT count(*) AS articles, coalesce(sum(indexed = version), 0) AS indexed FROM article',
    );
    return { articles: Number(rows[0]?.articles), indexed: Number(rows[0]?.indexed) };
  }

  /** Ids of articles after `after` in the order of ids: all of them, or those that wait to be indexed. */
  async ids(which: 'all' | 'to-index', after: string, limit: number): Promise<string[]> {
    const condition = which === 'to-index' ? 'AND indexed < version' : '';
    const { rows } = await this.#db.execute({
      sql: `SELECT id FROM article WHERE id > ? ${condition} ORDER BY id LIMIT ?`,
      args: [after, limit],
    });
    return rows.map((row) => String(row.id));
  }

  /** The older versions of these articles that the index holds, for taking their terms off the counts. */
  async indexedVersions(ids: string[]): Promise<StoredArticle[]> {
    const { rows } = await this.#db.execute({
      sql: `SELECT v.*, length(c.bytes) AS size
            FROM json_each(?) AS wanted
            JOIN article AS a ON a.id = wanted.value
            JOIN version AS v ON v.article_id = a.id AND v.version = a.indexed
            JOIN capture AS c ON c.sha256 = v.capture
            WHERE a.indexed < a.version`,
      args: [JSON.stringify(ids)],
    });
    return rows.map(storedArticle);
  }

  /** Replaces what was read out of current versions, after the rules that read it have changed. */
  async replaceEnrichments(articles: StoredArticle[]): Promise<void> {
    await this.#db.batch(
      articles.map(({ article, version, enrichment }) => ({
        sql: 'UPDATE version SET enrichment = ? WHERE article_id = ? AND version = ?',
        args: [JSON.stringify(enrichment), article.id, version],
      })),
      'write',
    );
  }

  /** Notes that the index holds these versions, and changes the counts of what they hold, in one step. */
  async markIndexed(versions: { id: string; version: number }[], counts: IndexCounts): Promise<void> {
    await this.#db.batch(
      [
        {
          sql: `UPDATE article SET indexed = wanted.version
                FROM (SELECT value ->> 'id' AS id, value ->> 'version' AS version FROM json_each(?)) AS wanted
                WHERE article.id = wanted.id`,
          args: [JSON.stringify(versions)],
        },
        ...addCounts(counts),
        setState('vocabulary', new Date().toISOString()),
      ],
      'write',
    );
  }

  /** Notes that the index has been built anew and holds all current versions, with these counts. */
  async markRebuilt(counts: IndexCounts, fingerprint: string): Promise<void> {
    await this.#db.batch(
      [
        'UPDATE article SET indexed = version',
        'DELETE FROM term',
        'DELETE FROM form',
        ...addCounts(counts),
        setState('vocabulary', new Date().toISOString()),
        setState('index', fingerprint),
        { sql: 'DELETE FROM listing WHERE build <> ?', args: [fingerprint] },
        // Rules for lemmas may have changed.
        setState('neighbours', '0'),
      ],
      'write',
    );
  }

  async state(name: StateName): Promise<string | undefined> {
    const { rows } = await this.#db.execute({ sql: 'SELECT value FROM state WHERE name = ?', args: [name] });
    return rows[0] && String(rows[0].value);
  }
}

function insertStatements(added: NewVersion): InStatement[] {
  const { article, version, fingerprint, capture, file = null } = added;
  return [
    {
      sql: 'INSERT OR IGNORE INTO capture (sha256, bytes) VALUES (?, ?)',
      args: [capture.sha256, capture.bytes],
    },
    {
      sql: `INSERT INTO version
              (article_id, version, fingerprint, capture, origin, captured_at, article, enrichment)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      args: [
        article.id,
        version,
        fingerprint,
        capture.sha256,
        capture.origin,
        capture.capturedAt,
        JSON.stringify(article),
        JSON.stringify(added.enrichment),
      ],
    },
    {
      sql: `INSERT INTO article (id, version, fingerprint, file) VALUES (?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, fingerprint = excluded.fingerprint,
                                           file = coalesce(excluded.file, file)`,
      args: [article.id, version, fingerprint, file],
    },
  ];
}

function setState(name: StateName, value: string): InStatement {
  return { sql: 'INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)', args: [name, value] };
}

function knownArticle(row: Row): KnownArticle {
  return { id: String(row.id), version: Number(row.version), fingerprint: String(row.fingerprint) };
}

function storedArticle(row: Row): StoredArticle {
  const enrichment = JSON.parse(String(row.enrichment)) as Enrichment;
  return {
    article: withInferred(articleSchema.parse(JSON.parse(String(row.article))), enrichment.inferred),
    enrichment,
    version: Number(row.version),
    capture: {
      sha256: String(row.capture),
      size: Number(row.size),
      origin: String(row.origin),
      capturedAt: String(row.captured_at),
    },
  };
}
