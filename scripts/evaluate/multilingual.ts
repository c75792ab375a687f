import type { Vocabulary } from '../../lib/kazakh/queries/interpretation.ts';
import { createVocabulary } from '../../lib/kazakh/queries/vocabulary.ts';
import { tokenise } from '../../lib/kazakh/text/tokenise.ts';
import { isStopWord } from '../../lib/languages/stop-words.ts';
import { loadMultilingualAnalyser, loadTranslations } from '../../lib/tables.ts';
import { openTemporaryArchive } from '../temporary-archive.ts';
import { type Asked, createBm25 } from './bm25.ts';
import { type Collection, kazqad, law, lawInflected, records } from './collections.ts';
import { mean, ndcg, recall } from './measures.ts';
import { muragat } from './peers.ts';

const DEPTH = 10;
/** Words of a short query. */
const FEW = 3;

const LANGUAGES = ['kk', 'ru', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** Finds documents for a query, best first. */
type Finder = (query: string) => Promise<string[]>;

/**
 * Whether the words of a Kazakh sentence find the same sentence in Russian and English among the first ten, where all
 * sentences are articles of one archive: by whole searches, and by BM25 over the same keys with and without
 * alternatives. Below that, whether alternatives harm archives that are all in Kazakh.
 */
export async function evaluateMultilingual(): Promise<Record<string, Record<string, string>>> {
  const sentences = records<Record<'id' | Language, string>>('trilingual-dev/flores-kk-ru-en.jsonl');
  const documents = sentences.flatMap((sentence) =>
    LANGUAGES.map((language) => ({ id: `${language}:${sentence.id}`, text: sentence[language] })),
  );
  const corpus = new Corpus(documents);
  const archive = await openTemporaryArchive(documents.map((document) => JSON.stringify(document)));
  const table: Record<string, Record<string, string>> = {};
  try {
    const peer = await muragat(archive);
    const finders: Record<string, Finder> = {
      'keys alone': async (query) => corpus.find(query, { alternatives: false }),
      'keys and alternatives': async (query) => corpus.find(query, { alternatives: true }),
      muragat: async (query) => peer.search(query, DEPTH),
    };
    for (const length of [FEW, Number.POSITIVE_INFINITY]) {
      for (const [name, find] of Object.entries(finders)) {
        const row = await figures(sentences, (text) => corpus.rarestWords(text, length), find);
        table[`${length === FEW ? 'three words' : 'all words'}: ${name}`] = row;
      }
    }
    peer.close?.();
  } finally {
    await archive.close();
  }
  for (const collection of [kazqad({ distractors: true }), law(), lawInflected()]) {
    table[`${collection.name}: nDCG@10`] = inKazakhAlone(collection);
  }
  return table;
}

async function figures(
  sentences: readonly Record<'id' | Language, string>[],
  queryOf: (text: string) => string,
  find: Finder,
): Promise<Record<string, string>> {
  const found: Record<Language, number[]> = { kk: [], ru: [], en: [] };
  for (const { id, kk } of sentences) {
    const ids = await find(queryOf(kk));
    for (const language of LANGUAGES) {
      found[language].push(recall(ids, new Map([[`${language}:${id}`, 1]]), DEPTH));
    }
  }
  return Object.fromEntries(LANGUAGES.map((language) => [language, mean(found[language]).toFixed(3)]));
}

/** nDCG@10 over Kazakh documents with and without alternatives. */
function inKazakhAlone({ documents, queries, relevant }: Collection): Record<string, string> {
  const corpus = new Corpus(documents);
  const average = (alternatives: boolean) =>
    mean(
      queries.map(({ id, text }) =>
        ndcg(corpus.find(text, { alternatives }), relevant.get(id) ?? new Map(), DEPTH),
      ),
    ).toFixed(3);
  return { 'keys alone': average(false), 'with alternatives': average(true) };
}

/** Documents under the keys of the multilingual analyser, ranked by BM25. */
class Corpus {
  readonly #ids: string[];
  readonly #bm25: ReturnType<typeof createBm25>;
  readonly #known: Vocabulary;

  constructor(documents: readonly { id: string; text: string }[]) {
    const analyser = loadMultilingualAnalyser();
    const keys = documents.map(({ text }) =>
      [...analyser.lines(text)].flatMap(({ words }) => words.flatMap((word) => word.keys.flat())),
    );
    const frequencies = new Map<string, number>();
    for (const all of keys) {
      for (const key of new Set(all)) frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
    }
    this.#ids = documents.map(({ id }) => id);
    this.#known = createVocabulary(frequencies);
    this.#bm25 = createBm25(keys);
  }

  find(query: string, { alternatives }: { alternatives: boolean }): string[] {
    const positions = this.#positions(query).map(({ keys }) => keys);
    const own = positions.map((keys) => keys.find((key) => this.#known.frequency(key) > 0) ?? keys[0] ?? '');
    const runs = alternatives ? loadTranslations().runsIn(positions, this.#known) : [];
    const covered = new Set(runs.flatMap(({ from, to }) => own.slice(from, to)));
    const asked: Asked[] = [
      ...own.filter((key) => !covered.has(key)),
      ...runs.map(({ from, to, alternatives }) => [
        { words: own.slice(from, to), weight: 1 },
        ...alternatives.map(({ keys, weight }) => ({ words: keys, weight })),
      ]),
    ];
    return this.#bm25.rank(asked, DEPTH).map(({ index }) => this.#ids[index] ?? '');
  }

  /** The words of a text that are no function words, as written, in their order; the rarest, if not all are asked for. */
  rarestWords(text: string, count: number): string {
    const words = this.#positions(text).toSorted((a, b) => this.#frequency(a.keys) - this.#frequency(b.keys));
    const chosen = new Set(words.slice(0, count).map(({ written }) => written));
    return [...chosen].join(' ');
  }

  #frequency(keys: readonly string[]): number {
    return Math.max(...keys.map((key) => this.#known.frequency(key)));
  }

  #positions(query: string): { written: string; keys: string[] }[] {
    const analyser = loadMultilingualAnalyser().forQuery(query);
    return tokenise(query).flatMap((token) =>
      analyser
        .keysOf(token)
        .filter((keys) => keys.length > 0 && !keys.every(isStopWord))
        .map((keys) => ({ written: token.text, keys })),
    );
  }
}
