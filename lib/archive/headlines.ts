import type { Client } from '@libsql/client';

/** The title of an article, as a list of articles has it. */
export interface Headline {
  /** Of the article. */
  id: string;
  title: string;
}

/** What articles are headed by, and by which words that is found: derived, and rebuilt with the index. */
export class Headlines {
  readonly #db: Client;

  constructor(db: Client) {
    this.#db = db;
  }

  /** Keeps what articles are headed by, in place of their earlier headlines; an empty title takes one away. */
  async set(headlines: (Headline & { words: readonly string[] })[]): Promise<void> {
    const rows = JSON.stringify(headlines.map((row) => ({ ...row, words: row.words.join(' ') })));
    const given = "SELECT value ->> 'id' FROM json_each(?)";
    await this.#db.batch(
      [
        {
          sql: `DELETE FROM headline_words
                WHERE rowid IN (SELECT number FROM headline WHERE article_id IN (${given}))`,
          args: [rows],
        },
        { sql: `DELETE FROM headline WHERE article_id IN (${given})`, args: [rows] },
        {
          sql: `INSERT INTO headline (article_id, title)
                SELECT value ->> 'id', value ->> 'title' FROM json_each(?) WHERE value ->> 'title' <> ''`,
          args: [rows],
        },
        {
          sql: `INSERT INTO headline_words (rowid, words)
                SELECT number, value ->> 'words' FROM json_each(?) JOIN headline ON article_id = value ->> 'id'`,
          args: [rows],
        },
      ],
      'write',
    );
  }

  /**
   * Headlines that begin with these words, the last of them begun, then those that have them anywhere; the last added
   * first, each title once.
   * @param words as `set` got them: letters and digits.
   */
  async find(words: readonly string[], limit: number): Promise<Headline[]> {
    const quoted = words.map((word) => `"${word.replaceAll('"', '')}"`);
    if (quoted.length === 0) return [];
    const matching = async (match: string, most: number) => {
      const { rows } = await this.#db.execute({
        sql: `SELECT article_id, title FROM headline_words JOIN headline ON number = headline_words.rowid
              WHERE headline_words MATCH ? ORDER BY headline_words.rowid DESC LIMIT ?`,
        args: [match, most],
      });
      return rows.map((row): Headline => ({ id: String(row.article_id), title: String(row.title) }));
    };
    const beginning = await matching(`^ ${quoted.join(' + ')} *`, limit);
    const containing = beginning.length < limit ? await matching(`${quoted.join(' AND ')} *`, 2 * limit) : [];
    const byTitle = new Map(
      [...beginning, ...containing].toReversed().map((headline) => [headline.title, headline]),
    );
    return [...byTitle.values()].toReversed().slice(0, limit);
  }
}
