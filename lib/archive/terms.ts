import type { Client, InStatement } from '@libsql/client';

/** Sorts behind everything that is written. */
const LAST = '\u{10FFFF}';

/** In how many articles each key occurs, and each key as each of its written forms; changes may be negative. */
export interface IndexCounts {
  terms: Map<string, number>;
  /** By key and form, one line each: `мұнай\nмұнайын`. */
  forms: Map<string, number>;
}

/** The vocabulary of the archive: derived from the texts, and rebuilt with the index. */
export class Terms {
  readonly #db: Client;

  constructor(db: Client) {
    this.#db = db;
  }

  /** Every known key but those that begin with one of the marks, with the number of articles it occurs in. */
  async vocabulary(marks: readonly string[]): Promise<[key: string, articles: number][]> {
    const { rows } = await this.#db.execute({
      sql: `SELECT key, articles FROM term
            WHERE articles > 0 AND substr(key, 1, 1) NOT IN (SELECT value FROM json_each(?))`,
      args: [JSON.stringify(marks)],
    });
    return rows.map((row) => [String(row.key), Number(row.articles)]);
  }

  /**
   * The known keys that begin with a mark or another beginning, without it, each with its number of articles, in the
   * order of their code points.
   * @param most only so many, those of most articles.
   */
  async marked(mark: string, most = Number.MAX_SAFE_INTEGER): Promise<[key: string, articles: number][]> {
    const { rows } = await this.#db.execute({
      sql: `SELECT substr(key, ?) AS name, articles
            FROM (SELECT key, articles FROM term WHERE key > ? AND key < ? AND articles > 0
                  ORDER BY articles DESC LIMIT ?)
            ORDER BY key`,
      args: [mark.length + 1, mark, mark + LAST, most],
    });
    return rows.map((row) => [String(row.name), Number(row.articles)]);
  }

  /** In how many articles each of these keys occurs; those that none has are left out. */
  async frequencies(keys: readonly string[]): Promise<Map<string, number>> {
    const { rows } = await this.#db.execute({
      sql: `SELECT key, articles FROM term
            WHERE articles > 0 AND key IN (SELECT value FROM json_each(?))`,
      args: [JSON.stringify(keys)],
    });
    return new Map(rows.map((row) => [String(row.key), Number(row.articles)]));
  }

  /** Keys that begin so, those of most articles first, at most `limit`. */
  async keysFrom(beginning: string, limit: number): Promise<string[]> {
    const { rows } = await this.#db.execute({
      sql: `SELECT key FROM term WHERE articles > 0 AND key >= ? AND key < ? ORDER BY articles DESC, key LIMIT ?`,
      args: [beginning, beginning + LAST, limit],
    });
    return rows.map((row) => String(row.key));
  }

  /** The written forms of each of these keys, those of most articles first. */
  async formsOf(keys: readonly string[]): Promise<Map<string, string[]>> {
    const { rows } = await this.#db.execute({
      sql: `SELECT key, form FROM form
            WHERE articles > 0 AND key IN (SELECT value FROM json_each(?))
            ORDER BY articles DESC, form`,
      args: [JSON.stringify(keys)],
    });
    const forms = new Map<string, string[]>(keys.map((key) => [key, []]));
    for (const { key, form } of rows) forms.get(String(key))?.push(String(form));
    return forms;
  }
}

/** Adds to the counts, or takes from them. */
export function addCounts({ terms, forms }: IndexCounts): InStatement[] {
  return [
    {
      sql: `INSERT INTO term (key, articles)
            SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE true
            ON CONFLICT (key) DO UPDATE SET articles = articles + excluded.articles`,
      args: [JSON.stringify([...terms])],
    },
    {
      sql: `INSERT INTO form (key, form, articles)
            SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?) WHERE true
            ON CONFLICT (key, form) DO UPDATE SET articles = articles + excluded.articles`,
      args: [JSON.stringify([...forms].map(([pair, articles]) => [...pair.split('\n', 2), articles]))],
    },
  ];
}
