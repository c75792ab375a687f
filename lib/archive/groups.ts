import type { Client, InStatement } from '@libsql/client';

/** What an article is compared by, as the archive keeps it. */
export interface Compared {
  id: string;
  /** Hashes of which versions of one article share some. */
  hashes: readonly number[];
  /** Opaque. */
  sketch: Uint8Array;
}

/** More articles than this share a hash only because it is of a phrase that all texts of a kind have. */
const COMMON = 60;
/** How many hashes two articles must share to be worth comparing. */
const SHARED = 3;

/** Articles that are versions of one, and what tells them: derived from the texts, and rebuilt with the index. */
export class Groups {
  readonly #db: Client;

  constructor(db: Client) {
    this.#db = db;
  }

  /** Forgets everything. */
  async clear(): Promise<void> {
    await this.#db.batch(
      ['DELETE FROM sketch', 'DELETE FROM shingle', 'DELETE FROM near_duplicate'],
      'write',
    );
    await this.#db.execute('DELETE FROM article_group');
  }

  /** Keeps what articles are compared by, in place of what was kept of them. */
  async keep(articles: readonly Compared[]): Promise<void> {
    await this.#db.batch(
      [
        {
          sql: 'DELETE FROM shingle WHERE article_id IN (SELECT value FROM json_each(?))',
          args: [JSON.stringify(articles.map(({ id }) => id))],
        },
        {
          sql: `INSERT OR IGNORE INTO shingle (hash, article_id)
                SELECT hash.value, article.value ->> 'id'
                FROM json_each(?) AS article, json_each(article.value -> 'hashes') AS hash`,
          args: [JSON.stringify(articles.map(({ id, hashes }) => ({ id, hashes })))],
        },
        ...articles.map(
          ({ id, sketch }): InStatement => ({
            sql: 'INSERT OR REPLACE INTO sketch (article_id, sketch) VALUES (?, ?)',
            args: [id, sketch],
          }),
        ),
      ],
      'write',
    );
  }

  /** Pairs of one of these articles and another that shares hashes with it. */
  async candidates(ids: readonly string[]): Promise<[id: string, other: string][]> {
    const { rows } = await this.#db.execute({
      sql: `SELECT own.article_id AS id, other.article_id AS other
            FROM shingle AS own JOIN shingle AS other
              ON other.hash = own.hash AND other.article_id <> own.article_id
            WHERE own.article_id IN (SELECT value FROM json_each(?))
              AND (SELECT count(*) FROM (SELECT 1 FROM shingle WHERE hash = own.hash LIMIT ${COMMON + 1}))
                  <= ${COMMON}
            GROUP BY own.article_id, other.article_id HAVING count(*) >= ${SHARED}`,
      args: [JSON.stringify(ids)],
    });
    return rows.map(({ id, other }) => [String(id), String(other)]);
  }

  async sketches(ids: readonly string[]): Promise<Map<string, Uint8Array>> {
    const { rows } = await this.#db.execute({
      sql: 'SELECT article_id, sketch FROM sketch WHERE article_id IN (SELECT value FROM json_each(?))',
      args: [JSON.stringify(ids)],
    });
    return new Map(
      rows.map(({ article_id, sketch }) => [String(article_id), new Uint8Array(sketch as ArrayBuffer)]),
    );
  }

  /** Replaces the pairs of near-duplicates that these articles are in. */
  async link(ids: readonly string[], pairs: readonly (readonly [string, string])[]): Promise<void> {
    const list = JSON.stringify(ids);
    await this.#db.batch(
      [
        {
          sql: `DELETE FROM near_duplicate WHERE article_id IN (SELECT value FROM json_each(?1))
                OR other_id IN (SELECT value FROM json_each(?1))`,
          args: [list],
        },
        {
          sql: `INSERT OR IGNORE INTO near_duplicate (article_id, other_id)
                SELECT value ->> 0, value ->> 1 FROM json_each(?)`,
          args: [
            JSON.stringify(
              pairs.flatMap(([a, b]) => [
                [a, b],
                [b, a],
              ]),
            ),
          ],
        },
      ],
      'write',
    );
  }

  /** These articles and all that are linked to them, directly or by others. */
  async linked(ids: readonly string[]): Promise<Map<string, string[]>> {
    const { rows } = await this.#db.execute({
      sql: `WITH RECURSIVE reached (id) AS (
              SELECT value FROM json_each(?)
              UNION SELECT other_id FROM reached JOIN near_duplicate ON article_id = reached.id
            )
            SELECT id, other_id FROM reached LEFT JOIN near_duplicate ON article_id = id`,
      args: [JSON.stringify(ids)],
    });
    const links = new Map<string, string[]>();
    for (const { id, other_id } of rows) {
      const others = links.get(String(id)) ?? [];
      if (other_id !== null) others.push(String(other_id));
      links.set(String(id), others);
    }
    return links;
  }

  /** These articles in the order in which the archive got them. */
  async inOrderOfArrival(ids: readonly string[]): Promise<string[]> {
    const { rows } = await this.#db.execute({
      sql: `SELECT article_id FROM version WHERE version = 1 AND article_id IN (SELECT value FROM json_each(?))
            ORDER BY rowid`,
      args: [JSON.stringify(ids)],
    });
    return rows.map(({ article_id }) => String(article_id));
  }

  /** Notes the group of each of these articles; none for one that stands alone. */
  async assign(groups: ReadonlyMap<string, string | undefined>): Promise<void> {
    await this.#db.batch(
      [
        {
          sql: 'DELETE FROM article_group WHERE article_id IN (SELECT value FROM json_each(?))',
          args: [JSON.stringify([...groups.keys()])],
        },
        {
          sql: `INSERT INTO article_group (article_id, group_id)
                SELECT value ->> 0, value ->> 1 FROM json_each(?)`,
          args: [JSON.stringify([...groups].filter(([, group]) => group !== undefined))],
        },
      ],
      'write',
    );
  }

  /** All articles of the groups that these articles are in, by article: itself among them. */
  async members(ids: readonly string[]): Promise<Map<string, string[]>> {
    const { rows } = await this.#db.execute({
      sql: `SELECT own.article_id AS id, other.article_id AS other
            FROM article_group AS own JOIN article_group AS other ON other.group_id = own.group_id
            WHERE own.article_id IN (SELECT value FROM json_each(?)) ORDER BY other.article_id`,
      args: [JSON.stringify(ids)],
    });
    const members = new Map<string, string[]>();
    for (const { id, other } of rows) {
      members.set(String(id), [...(members.get(String(id)) ?? []), String(other)]);
    }
    return members;
  }
}
