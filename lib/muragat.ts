import { Archive } from './archive/archive.ts';
import { keepFresh } from './archive/keep-fresh.ts';
import type { StoredArticle } from './archive/stored-article.ts';
import { type Config, readConfig } from './config.ts';
import { currentAddress } from './engine/address.ts';
import type { Labels, Locale } from './enrich/labels.ts';
import type { Article } from './ingest/article.ts';
import type { Span } from './kazakh/text/token.ts';
import type { MultilingualAnalyser } from './languages/multilingual-analyser.ts';
import { createMatcher } from './search/display/matcher.ts';
import { namesOf } from './search/facets/facet-names.ts';
import { facetValues, type ValuesPage, type ValuesRequest } from './search/facets/facet-values.ts';
import { type KnownValues, keepKnownValues } from './search/facets/known-values.ts';
import { type FormsOfWord, writtenForms } from './search/forms.ts';
import type { SearchResult } from './search/hit.ts';
import { type Address, searchClient } from './search/index/client.ts';
import { engineFilter } from './search/index/filter.ts';
import { type FacetValue, FilteredIndex } from './search/index/filtered-index.ts';
import type { SearchContext } from './search/plan-search.ts';
import { type KnownKeys, keepKnownKeys } from './search/query/known-keys.ts';
import type { QueryReader } from './search/query/query-reader.ts';
import { readQuery } from './search/query/read-query.ts';
import type { Facet, SearchRequest } from './search/request.ts';
import { type Ranked, rank, search } from './search/search.ts';
import { type SimilarArticle, similar, versionsOf } from './search/similar/similar.ts';
import { loadSpeller } from './search/spelling/archive-speller.ts';
import type { Speller } from './search/spelling/speller.ts';
import { loadSuggestions } from './search/suggest/archive-suggestions.ts';
import { type Narrow, narrowedTo } from './search/suggest/narrowed.ts';
import { type SuggestContext, type Suggestions, suggest } from './search/suggest/suggest.ts';
import { SearchUnavailable } from './search/unavailable.ts';
import type { Searcher } from './search/wire/wire.ts';
import {
  loadAnalyser,
  loadIsWord,
  loadLabels,
  loadLetters,
  loadMultilingualAnalyser,
  loadTranslations,
} from './tables.ts';

/** Whether the parts answer, and how much there is. */
export interface Health {
  search: boolean;
  articles: number;
  indexed: number;
}

/** Most values of a facet that a search inside the facet returns. */
const MAX_FACET_HITS = 50;

/** Words for corrections and suggestions take long to read: a twentieth of the time at most is spent on that. */
const PAUSE = 20;

/** The opened archive: all that pages, routes and commands ask of it. */
export class Muragat implements Searcher {
  readonly labels: Labels = loadLabels();
  readonly #archive: Archive;
  readonly #analyser: MultilingualAnalyser = loadMultilingualAnalyser();
  readonly #knownKeys: () => Promise<KnownKeys>;
  readonly #knownValues: () => Promise<KnownValues>;
  readonly #speller: () => Promise<Speller>;
  readonly #suggestions: () => Promise<SuggestContext>;
  readonly #address: () => Address | undefined;
  #client: { key: string; client: ReturnType<typeof searchClient> } | undefined;

  private constructor(archive: Archive, address: () => Address | undefined) {
    this.#archive = archive;
    this.#address = address;
    this.#knownKeys = keepKnownKeys(archive);
    this.#knownValues = keepKnownValues(archive);
    this.#speller = keepFresh(
      archive,
      () => loadSpeller({ archive, analyser: loadAnalyser(), letters: loadLetters(), isWord: loadIsWord() }),
      { pause: PAUSE },
    );
    this.#suggestions = keepFresh(archive, () => this.#loadSuggestions(), { pause: PAUSE });
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

  /** The written forms of each word of a query, with counts. @throws SearchUnavailable */
  async writtenForms(request: SearchRequest): Promise<FormsOfWord[]> {
    return writtenForms(request, await this.#context());
  }

  /** Ids only, best first, for runs over many queries. @throws SearchUnavailable */
  async rank(request: SearchRequest): Promise<Ranked[]> {
    return rank(request, await this.#context());
  }

  /** What is like an article, best first; nothing for an unknown id. @throws SearchUnavailable */
  async similar(id: string, limit: number): Promise<SimilarArticle[] | undefined> {
    return similar(id, limit, await this.#context());
  }

  /** The other versions of an article, the earliest first; needs no engine. */
  async versions(id: string): Promise<Article[]> {
    return versionsOf(id, this.#archive);
  }

  /**
   * The values of a facet among the articles of a search, however many there are, a page of them.
   * @param locale language by whose names they are put in alphabetical order
   * @throws SearchUnavailable
   */
  async facetValues(wanted: ValuesRequest, request: SearchRequest, locale: Locale): Promise<ValuesPage> {
    const context = await this.#context();
    const locales = [locale, ...LOCALES.filter((other) => other !== locale)];
    return facetValues(wanted, request, {
      ...context,
      known: await this.#knownValues(),
      namesOf: (facet, value) => namesOf(facet, value, this.labels, locales),
    });
  }

  /**
   * The values of a facet in which a word begins as typed, in whatever script, keyboard or language of the site:
   * those written so first, then by the number of articles.
   * @throws SearchUnavailable
   */
  async searchFacet(facet: Facet, typed: string, request: SearchRequest): Promise<FacetValue[]> {
    const wanted = { facet, typed, order: 'count', offset: 0, limit: MAX_FACET_HITS } as const;
    return (await this.facetValues(wanted, request, 'kk')).values;
  }

  /**
   * What a query that is being typed may become; needs no engine.
   * @param request by whose filters values and headlines are left out that lead to no article; they need the engine
   */
  async suggest(typed: string, request?: SearchRequest): Promise<Suggestions> {
    const context = await this.#suggestions();
    if (!request || engineFilter(request).length === 0) return suggest(typed, context);
    const narrow: Narrow = async (found) =>
      narrowedTo(new FilteredIndex(this.#connect(), { ...request, versions: 'apart' }), found);
    return suggest(typed, { ...context, narrow });
  }

  /** The article in its current version; needs no engine. */
  async article(id: string): Promise<StoredArticle | undefined> {
    return this.#archive.article(id);
  }

  /** The words of a text that a query finds, in the text's order; needs no engine. */
  async marks(text: string, q: string): Promise<Span[]> {
    const reader = await this.#reader();
    const { plan } = await readQuery({ q, verbatim: false, without: [] }, reader, this.#speller, {
      completing: true,
    });
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
    const reader = await this.#reader();
    return {
      client: this.#connect(),
      archive: this.#archive,
      reader,
      speller: this.#speller,
    };
  }

  async #loadSuggestions(): Promise<SuggestContext> {
    return loadSuggestions(this.#archive, await this.#knownValues(), loadAnalyser(), this.labels);
  }

  async #reader(): Promise<QueryReader> {
    return {
      analyser: this.#analyser,
      vocabulary: await this.#knownKeys(),
      letters: loadLetters(),
      labels: this.labels,
      translations: loadTranslations(),
      keysFrom: (beginning, limit) => this.#archive.terms.keysFrom(beginning, limit),
      formsOf: (keys) => this.#archive.terms.formsOf(keys),
    };
  }

  #connect() {
    const address = this.#address();
    if (!address) throw new SearchUnavailable();
    const key = JSON.stringify(address);
    if (this.#client?.key !== key) this.#client = { key, client: searchClient(address) };
    return this.#client.client;
  }
}

const LOCALES: readonly Locale[] = ['kk', 'ru', 'en'];

let opened: Promise<Muragat> | undefined;

/** The archive of this process's settings, opened once. */
export function muragat(): Promise<Muragat> {
  opened ??= Muragat.open(readConfig());
  return opened;
}
