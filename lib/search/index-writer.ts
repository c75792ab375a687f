import type { Meilisearch } from 'meilisearch';
import type { Archive } from '../archive/archive.ts';
import type { StoredArticle } from '../archive/stored-article.ts';
import type { Analyser } from '../kazakh/analyser.ts';
import { toDocument } from './document.ts';
import { addDocuments } from './search-index.ts';
import { INDEX } from './settings.ts';

/** How many batches may wait for the engine while the next is prepared. */
const MAX_IN_FLIGHT = 2;

/** Fills the index in use from versions that the archive has accepted. */
export class IndexWriter {
  readonly #client: Meilisearch;
  readonly #archive: Archive;
  readonly #analyser: Analyser;
  readonly #onIndexed: (articles: number) => void;
  #inFlight: Promise<void>[] = [];

  constructor(
    client: Meilisearch,
    archive: Archive,
    analyser: Analyser,
    onIndexed: (articles: number) => void = () => {},
  ) {
    this.#client = client;
    this.#archive = archive;
    this.#analyser = analyser;
    this.#onIndexed = onIndexed;
  }

  /** Hands over a batch, and waits only where the engine has fallen behind. */
  async write(articles: StoredArticle[]): Promise<void> {
    const terms = new Map<string, number>();
    const documents = articles.map((article) => {
      const { document, keys } = toDocument(article, this.#analyser);
      count(terms, keys, 1);
      return document;
    });
    const replaced = await this.#archive.indexedVersions(articles.map(({ article }) => article.id));
    for (const old of replaced) count(terms, toDocument(old, this.#analyser).keys, -1);

    while (this.#inFlight.length >= MAX_IN_FLIGHT) await this.#inFlight[0];
    const task = addDocuments(this.#client, INDEX, documents)
      .then(() => this.#archive.markIndexed(articles.map(versionOf), terms))
      .then(() => {
        this.#inFlight = this.#inFlight.filter((other) => other !== task);
        this.#onIndexed(articles.length);
      });
    // Whoever waits for the task gets its error; until then it must not count as unhandled.
    task.catch(() => {});
    this.#inFlight.push(task);
  }

  /** Waits until all that was handed over can be searched. */
  async flush(): Promise<void> {
    await Promise.all(this.#inFlight);
  }
}

function versionOf({ article, version }: StoredArticle) {
  return { id: article.id, version };
}

/** Adds to the number of articles of each key. */
export function count(terms: Map<string, number>, keys: Iterable<string>, by: number): void {
  for (const key of keys) terms.set(key, (terms.get(key) ?? 0) + by);
}
