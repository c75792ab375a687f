import type { Meilisearch } from 'meilisearch';
import type { Archive } from '../../archive/archive.ts';
import type { StoredArticle } from '../../archive/stored-article.ts';
import type { IndexCounts } from '../../archive/terms.ts';
import type { MultilingualAnalyser } from '../../languages/multilingual-analyser.ts';
import { headlineOf } from '../suggest/headline.ts';
import { toDocument } from './document.ts';
import { grouped } from './grouped.ts';
import { addDocuments, updateGroups } from './search-index.ts';
import { INDEX } from './settings.ts';

/** How many batches may wait for the engine while the next is prepared. */
const MAX_IN_FLIGHT = 2;

/** Fills the index in use from versions that the archive has accepted. */
export class IndexWriter {
  readonly #client: Meilisearch;
  readonly #archive: Archive;
  readonly #analyser: MultilingualAnalyser;
  readonly #onIndexed: (articles: number) => void;
  #inFlight: Promise<void>[] = [];

  constructor(
    client: Meilisearch,
    archive: Archive,
    analyser: MultilingualAnalyser,
    onIndexed: (articles: number) => void = () => {},
  ) {
    this.#client = client;
    this.#archive = archive;
    this.#analyser = analyser;
    this.#onIndexed = onIndexed;
  }

  /** Hands over a batch, and waits only where the engine has fallen behind. */
  async write(articles: StoredArticle[]): Promise<void> {
    const counts: IndexCounts = { terms: new Map(), forms: new Map() };
    const derived = articles.map((article) => toDocument(article, this.#analyser));
    for (const one of derived) countIn(counts, one, 1);
    const { documents, others } = await grouped(derived, this.#archive.groups);
    const replaced = await this.#archive.indexedVersions(articles.map(({ article }) => article.id));
    for (const old of replaced) countIn(counts, toDocument(old, this.#analyser), -1);

    while (this.#inFlight.length >= MAX_IN_FLIGHT) await this.#inFlight[0];
    // Lists read listings of what the engine finds: they are there first.
    const task = this.#archive.listings
      .set(derived.map(({ listing }) => listing))
      .then(() => addDocuments(this.#client, INDEX, documents))
      .then(() => updateGroups(this.#client, INDEX, others))
      .then(() => this.#archive.headlines.set(articles.map(headlineOf)))
      .then(() => this.#archive.markIndexed(articles.map(versionOf), counts))
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

/** Adds to the number of articles of each key and form that an article has. */
export function countIn(
  { terms, forms }: IndexCounts,
  derived: { keys: Iterable<string>; forms: Iterable<string> },
  by: 1 | -1,
): void {
  count(terms, derived.keys, by);
  count(forms, derived.forms, by);
}

/** Adds to the number of articles of each key or form. */
export function count(counts: Map<string, number>, keys: Iterable<string>, by: number): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + by);
}
