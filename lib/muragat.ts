import { Archive } from './archive/archive.ts';
import type { StoredArticle } from './archive/stored-article.ts';
import { type Config, readConfig } from './config.ts';
import { currentAddress } from './engine/address.ts';
import type { Labels } from './enrich/labels.ts';
import type { Analyser } from './kazakh/analyser.ts';
import { skeleton } from './kazakh/skeleton.ts';
import type { Span } from './kazakh/token.ts';
import { type Address, searchClient } from './search/client.ts';
import type { SearchResult } from './search/hit.ts';
import { type KnownKeys, keepKnownKeys } from './search/known-keys.ts';
import { createMatcher } from './search/matcher.ts';
import { planQuery } from './search/query-plan.ts';
import type { Facet, SearchRequest } from './search/request.ts';
import { type Ranked, rank, type SearchContext, search } from './search/search.ts';
import { SearchUnavailable } from './search/unavailable.ts';
import type { FacetValue, Searcher } from './search/wire.ts';
import { loadAnalyser, loadLabels } from './tables.ts';

/** Whether the parts answer, and how much there is. */
export interface Health {
  search: boolean;
  articles: number;
  indexed: number;
}

/** Most values of a facet that a search inside the facet returns. */
const MAX_FACET_HITS = 50;

/** The opened archive: all that pages, routes and commands ask of it. */
export class Muragat implements Searcher {
  readonly labels: Labels = loadLabels();
  readonly #archive: Archive;
  readonly #analyser: Analyser = loadAnalyser();
  readonly #knownKeys: () => Promise<KnownKeys>;
  readonly #address: () => Address | undefined;
  #client: { key: string; client: ReturnType<typeof searchClient> } | undefined;

  private constructor(archive: Archive, address: () => Address | undefined) {
    this.#archive = archive;
    this.#address = address;
    this.#knownKeys = keepKnownKeys(archive);
  }

  /**
   * Opens the archive of a configuration.
   * @param address where the engine is, asked before each search: a restarted engine may have moved.
   * @throws Error with a sentence where the archive cannot be opened.
   */
  static async open(
    config: Config,
    address: () => Address | undefined = () => currentAddress(config),
  ): Promise<Muragat> {
    return new Muragat(await Archive.open(config.home), address);
  }

  close(): void {
    this.#archive.close();
  }

  /** @throws SearchUnavailable where the engine does not answer in time. */
  async search(request: SearchRequest): Promise<SearchResult> {
    return search(request, await this.#context());
  }

  /** Ids only, best first, for runs over many queries. @throws SearchUnavailable */
  async rank(request: SearchRequest): Promise<Ranked[]> {
    return rank(request, await this.#context());
  }

  /**
   * The values of a facet among the hits of a request in which a word begins as typed, in whatever
   * keyboard or language of the site; most frequent first.
   * @throws SearchUnavailable
   */
  async searchFacet(facet: Facet, typed: string, request: SearchRequest): Promise<FacetValue[]> {
    const { facets } = await this.search({ ...request, offset: 0, limit: 0, facets: [facet] });
    const wanted = skeleton(typed.trim().toLowerCase());
    return Object.entries(facets[facet] ?? {})
      .filter(([value]) =>
        this.#namesOf(facet, value).some((name) =>
          skeleton(name.toLowerCase())
            .split(/[\s-]+/)
            .some((_, index, words) => words.slice(index).join(' ').startsWith(wanted)),
        ),
      )
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count)
      .slice(0, MAX_FACET_HITS);
  }

  /** The article in its current version; needs no engine. */
  async article(id: string): Promise<StoredArticle | undefined> {
    return this.#archive.article(id);
  }

  /** The words of a text that a query finds, in the text's order; needs no engine. */
  async marks(text: string, q: string): Promise<Span[]> {
    const plan = planQuery(q, this.#analyser, await this.#knownKeys(), { completing: true });
    return createMatcher(plan.words, this.#analyser)(text).map(({ start, end }) => ({ start, end }));
  }

  async health(): Promise<Health> {
    const [counts, up] = await Promise.all([this.#archive.counts(), this.#isEngineUp()]);
    return { search: up, ...counts };
  }

  async #isEngineUp(): Promise<boolean> {
    try {
      return await this.#connect().isHealthy();
    } catch {
      return false;
    }
  }

  async #context(): Promise<SearchContext> {
    return {
      client: this.#connect(),
      archive: this.#archive,
      analyser: this.#analyser,
      known: await this.#knownKeys(),
    };
  }

  #connect() {
    const address = this.#address();
    if (!address) throw new SearchUnavailable();
    const key = JSON.stringify(address);
    if (this.#client?.key !== key) this.#client = { key, client: searchClient(address) };
    return this.#client.client;
  }

  #namesOf(facet: Facet, value: string): string[] {
    if (facet === 'country') return LOCALES.map((locale) => this.labels.country(value, locale));
    if (facet === 'topic') return LOCALES.map((locale) => this.labels.topic(value, locale));
    return [value];
  }
}

const LOCALES = ['kk', 'ru', 'en'] as const;

let opened: Promise<Muragat> | undefined;

/** The archive of this process's settings, opened once. */
export function muragat(): Promise<Muragat> {
  opened ??= Muragat.open(readConfig());
  return opened;
}
