import type { Neighbours } from '../../lib/archive/neighbours.ts';
import { type Article, enrichmentInput } from '../../lib/ingest/article.ts';
import { type Bag, openBag } from '../../lib/search/index/bag.ts';
import { toDocument } from '../../lib/search/index/document.ts';
import { contentLemmas } from '../../lib/search/neighbours/content-lemmas.ts';
import { learnNeighbours } from '../../lib/search/neighbours/learn-neighbours.ts';
import { withNeighbours } from '../../lib/search/neighbours/with-neighbours.ts';
import { createKnownKeys } from '../../lib/search/query/known-keys.ts';
import { planQuery } from '../../lib/search/query/plan-query.ts';
import type { QueryReader } from '../../lib/search/query/query-reader.ts';
import { type Evidence, evidenceOf } from '../../lib/search/ranking/evidence.ts';
import { type RankedWord, type Rarity, scores } from '../../lib/search/ranking/ranking.ts';
import {
  loadEnricher,
  loadLabels,
  loadLetters,
  loadMultilingualAnalyser,
  loadTranslations,
} from '../../lib/tables.ts';
import {
  amongSentences,
  type Collection,
  kazqad,
  law,
  lawInflected,
  titlesAndSentences,
} from './collections.ts';
import { mean, ndcg } from './measures.ts';

const DEPTH = 10;
/** How many of the documents that have the rarest lemmas and beginnings of a query are ranked. */
const RANKED = 300;
const GATHERING: readonly Evidence[] = ['lemma', 'beginning'];
const METHODS: Readonly<Record<string, readonly Evidence[]>> = {
  lemmas: ['lemma'],
  '+ beginnings': ['lemma', 'beginning'],
  '+ forms': ['lemma', 'beginning', 'form'],
  '+ letters': ['lemma', 'beginning', 'form', 'letters'],
  '+ names': ['lemma', 'beginning', 'form', 'letters', 'name'],
};
/** With all kinds of evidence. */
const WITH_NEIGHBOURS = '+ neighbours (ours)';

/** Documents as the ranking knows them. */
interface Bags {
  bags: Bag[];
  /** Which documents have a lemma or a beginning. */
  having: ReadonlyMap<string, readonly number[]>;
  rarity: Rarity;
  neighbours: Pick<Neighbours, 'of'>;
  reader: QueryReader;
}

/**
 * nDCG@10 of the ranking by itself, without an engine, by collection (rows) and kinds of evidence (columns): what it
 * would do if nearly every document were a candidate and lists had no other order.
 */
export async function evaluateRanking(): Promise<Record<string, Record<string, string>>> {
  const questions = kazqad({ distractors: true });
  const table: Record<string, Record<string, string>> = {};
  // Collections over the same documents share their bags.
  const groups: [Collection, ...Collection[]][] = [
    [questions],
    [amongSentences(questions)],
    ...titlesAndSentences().map((collection): [Collection] => [collection]),
    [law(), lawInflected()],
  ];
  for (const [first, ...others] of groups) {
    const bags = bagsOf(first);
    for (const collection of [first, ...others]) {
      table[collection.name] = await figures(collection, bags);
    }
  }
  return table;
}

function bagsOf({ documents }: Collection): Bags {
  const analyser = loadMultilingualAnalyser();
  const enricher = loadEnricher();
  const frequencies = new Map<string, number>();
  const having = new Map<string, number[]>();
  const bags = documents.map(({ record: { id, title, text } }, index) => {
    const article: Article = {
      id,
      lang: { value: 'kk', how: 'stated' },
      text,
      ...(title && { title: { value: title, how: 'stated' } }),
    };
    const enrichment = enricher.enrich(enrichmentInput(article));
    const { listing, keys } = toDocument({ article, enrichment }, analyser);
    for (const key of keys) {
      frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
      if (!GATHERING.includes(evidenceOf(key))) continue;
      const known = having.get(key);
      if (known) known.push(index);
      else having.set(key, [index]);
    }
    return openBag(listing.bag);
  });
  const learned = learnNeighbours(documents.map(({ text }) => contentLemmas(text, analyser)));
  const vocabulary = createKnownKeys(
    [...frequencies].filter(([key]) => evidenceOf(key) === 'lemma'),
    documents.length,
  );
  return {
    bags,
    having,
    rarity: { articles: documents.length, frequencies },
    neighbours: {
      of: async (keys) => new Map(keys.flatMap((key) => [[key, learned.get(key) ?? []] as const])),
    },
    reader: {
      analyser,
      vocabulary,
      letters: loadLetters(),
      labels: loadLabels(),
      translations: loadTranslations(),
      keysFrom: async () => [],
      formsOf: async () => new Map(),
    },
  };
}

async function figures(
  { documents, queries, relevant }: Collection,
  { bags, having, rarity, neighbours, reader }: Bags,
): Promise<Record<string, string>> {
  const found: number[][] = [];
  for (const { id, text } of queries) {
    const plan = await planQuery(text, reader, { completing: false });
    const { ranked } = plan;
    const candidates = gather(
      ranked.flatMap(({ keys }) => keys),
      having,
      documents.length,
    );
    const opened = candidates.flatMap((index) => bags[index] ?? []);
    const best = (words: readonly RankedWord[]) =>
      scores(opened, words, rarity)
        .map(({ total }, at) => ({ total, index: candidates[at] ?? 0 }))
        .sort((a, b) => b.total - a.total || a.index - b.index)
        .map(({ index }) => documents[index]?.id ?? '');
    const wordsBy = (kinds: readonly Evidence[]) => {
      const only = (keys: readonly string[]) => keys.filter((key) => kinds.includes(evidenceOf(key)));
      return ranked.map(({ written, keys, alternatives }) => ({
        written,
        keys: only(keys),
        alternatives: alternatives.map((other) => ({ ...other, keys: only(other.keys) })),
      }));
    };
    const lists = [...Object.values(METHODS).map(wordsBy), (await withNeighbours(plan, neighbours)).ranked];
    const grades = relevant.get(id) ?? new Map<string, number>();
    found.push(lists.map((words) => ndcg(best(words), grades, DEPTH)));
  }
  return Object.fromEntries(
    [...Object.keys(METHODS), WITH_NEIGHBOURS].map((name, column) => [
      name,
      mean(found.map((row) => row[column] ?? 0)).toFixed(3),
    ]),
  );
}

/** The documents whose keys of the query are the rarest together. */
function gather(
  keys: readonly string[],
  having: ReadonlyMap<string, readonly number[]>,
  documents: number,
): number[] {
  const points = new Map<number, number>();
  for (const key of new Set(keys)) {
    const holders = having.get(key) ?? [];
    const rarity = Math.log(1 + documents / Math.max(1, holders.length));
    for (const index of holders) points.set(index, (points.get(index) ?? 0) + rarity);
  }
  return [...points]
    .sort(([, a], [, b]) => b - a)
    .slice(0, RANKED)
    .map(([index]) => index);
}
