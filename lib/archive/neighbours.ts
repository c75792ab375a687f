import type { Client } from '@libsql/client';

/** Words that stand among the same words as others of the archive: derived from the texts, and learned anew as it grows. */
export class Neighbours {
  readonly #db: Client;

  constructor(db: Client) {
    this.#db = db;
  }

  /** From how many articles they were learned; 0 before that, and after the index was built anew. */
  async learnedFrom(): Promise<number> {
    const { rows } = await this.#db.execute("SELECT value FROM state WHERE name = 'neighbours'");
    return Number(rows[0]?.value ?? 0);
  }

  /** Replaces all neighbours by those of each key, with their likeness. */
  async replace(
    neighbours: Iterable<readonly [key: string, others: readonly { key: string; likeness: number }[]]>,
    articles: number,
  ): Promise<void> {
    const rows = [...neighbours].map(([key, others]) => [
      key,
      others.map((other) => [other.key, Number(other.likeness.toFixed(3))]),
    ]);
    await this.#db.batch(
      [
        'DELETE FROM neighbour',
        {
          sql: 'INSERT INTO neighbour (key, others) SELECT value ->> 0, value -> 1 FROM json_each(?)',
          args: [JSON.stringify(rows)],
        },
        {
          sql: "INSERT OR REPLACE INTO state (name, value) VALUES ('neighbours', ?)",
          args: [String(articles)],
        },
      ],
      'write',
    );
  }

  /** The neighbours of each of these keys that has some, the most alike first. */
  async of(keys: readonly string[]): Promise<Map<string, { key: string; likeness: number }[]>> {
    const { rows } = await this.#db.execute({
      sql: 'SELECT key, others FROM neighbour WHERE key IN (SELECT value FROM json_each(?))',
      args: [JSON.stringify(keys)],
    });
    return new Map(
      rows.map((row) => {
        const others = JSON.parse(String(row.others)) as [key: string, likeness: number][];
        return [String(row.key), others.map(([key, likeness]) => ({ key, likeness }))];
      }),
    );
  }
}
