import type { Analyser } from '../../lib/kazakh/analyser.ts';
import { tokenise } from '../../lib/kazakh/tokenise.ts';
import { loadAnalyser } from '../../lib/tables.ts';
import { createBm25 } from './bm25.ts';
import { type Collection, kazqad, law, lawInflected } from './collections.ts';
import { mean, ndcg } from './measures.ts';

const DEPTH = 10;
const PREFIX = 5;

/** A text as the words that a method files it under. */
export type Indexing = (text: string) => string[];

/** Every search key of every position of a text. */
export function keysIndexing(analyser: Analyser): Indexing {
  return (text) => tokenise(text).flatMap((token) => analyser.keysOf(token).flat());
}

export function surfaceIndexing(text: string): string[] {
  return tokenise(text).flatMap(({ norm, parts }) => parts?.map((part) => part.norm) ?? [norm]);
}

export function prefixIndexing(text: string): string[] {
  return surfaceIndexing(text).map((word) => word.slice(0, PREFIX));
}

/** nDCG@10 of BM25 over what the method makes of documents and queries. */
export function retrieval({ documents, queries, relevant }: Collection, indexing: Indexing): number {
  const bm25 = createBm25(documents.map(({ text }) => indexing(text)));
  return mean(
    queries.map(({ id, text }) => {
      const ranking = bm25.rank(indexing(text), DEPTH).map(({ index }) => documents[index]?.id ?? '');
      return ndcg(ranking, relevant.get(id) ?? new Map(), DEPTH);
    }),
  );
}

/** nDCG@10 by collection (rows) and method (columns). */
export function evaluateKeys(): Record<string, Record<string, string>> {
  const analyser = loadAnalyser();
  const methods: Record<string, Indexing> = {
    'as written': surfaceIndexing,
    'first five letters': prefixIndexing,
    'best lemma': (text) => surfaceIndexing(text).map((word) => analyser.lemma(word)),
    keys: keysIndexing(analyser),
  };
  const table: Record<string, Record<string, string>> = {};
  for (const collection of [
    kazqad({ distractors: false }),
    kazqad({ distractors: true }),
    law(),
    lawInflected(),
  ]) {
    table[collection.name] = Object.fromEntries(
      Object.entries(methods).map(([name, indexing]) => [name, retrieval(collection, indexing).toFixed(3)]),
    );
  }
  return table;
}
