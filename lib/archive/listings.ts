import type { Client, InStatement } from '@libsql/client';

/** What a list needs of an article beside its text. */
export interface Listing {
  /** Of the article. */
  id: string;
  /** The counts that a ranking weighs, packed (lib/search/index/bag.ts). */
  bag: Uint8Array;
  /** Its values of each facet. */
  facets: Record<string, string[]>;
}

/**
 * What lists need of the articles: derived, and rebuilt with the index. While an index is built anew beside the one in
 * use, both have listings of their own.
 */
export class Listings {
  readonly #db: Client;

  constructor(db: Client) {
    this.#db = db;
  }

  /**
   * Keeps listings in place of earlier ones of the same articles.
   * @param build which index they belong to; the one in use, if not told.
   */
  async set(listings: readonly Listing[], build?: string): Promise<void> {
    await this.#db.batch(
      listings.map(
        ({ id, bag, facets }): InStatement => ({
          sql: `INSERT INTO listing (build, article_id, bag, facets)
                VALUES (coalesce(?, (SELECT value FROM state WHERE name = 'index')), ?, ?, ?)
                ON CONFLICT (build, article_id) DO UPDATE SET bag = excluded.bag, facets = excluded.facets`,
          args: [build ?? null, id, bag, JSON.stringify(facets)],
        }),
      ),
      'write',
    );
  }

  /** The bags of these articles, by their ids; unknown ids are left out. */
  async bags(ids: readonly string[]): Promise<Map<string, Uint8Array>> {
    const rows = await this.#of('bag', ids);
    return new Map(
      rows.map(({ article_id, bag }) => [String(article_id), new Uint8Array(bag as ArrayBuffer)]),
    );
  }

  /** The values of each facet that these articles have, by their ids; unknown ids are left out. */
  async facets(ids: readonly string[]): Promise<Map<string, Listing['facets']>> {
    const rows = await this.#of('facets', ids);
    return new Map(
      rows.map(({ article_id, facets }) => [
        String(article_id),
        JSON.parse(String(facets)) as Listing['facets'],
      ]),
    );
  }

  async #of(column: 'bag' | 'facets', ids: readonly string[]) {
    // A cross join keeps its order: each id is looked up, rather than all listings of the build.
    const { rows } = await this.#db.execute({
      sql: `SELECT article_id, ${column}
            FROM json_each(?) AS wanted
            CROSS JOIN listing ON build = (SELECT value FROM state WHERE name = 'index') AND article_id = wanted.value`,
      args: [JSON.stringify(ids)],
    });
    return rows;
  }
}
