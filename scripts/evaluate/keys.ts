import type { Analyser } from '../../lib/kazakh/analysis/analyser.ts';
import { COARSE, FORM, filingKeys } from '../../lib/kazakh/analysis/filing-keys.ts';
import { tokenise } from '../../lib/kazakh/text/tokenise.ts';
import { loadAnalyser } from '../../lib/tables.ts';
import { createBm25 } from './bm25.ts';
import { type Collection, kazqad, law, lawInflected } from './collections.ts';
import { mean, ndcg } from './measures.ts';

const DEPTH = 10;
const PREFIX = 5;

/** A text as the words that a method files it under. */
export type Indexing = (text: string) => string[];

/** All keys that the words of a text are filed under. */
export function filingIndexing(analyser: Analyser): Indexing {
  return (text) => tokenise(text).flatMap((token) => filingKeys(token, analyser));
}

/** The same without the keys that begin with one of the marks. */
function without(indexing: Indexing, ...marks: string[]): Indexing {
  return (text) => indexing(text).filter((key) => !marks.some((mark) => key.startsWith(mark)));
}

export function surfaceIndexing(text: string): string[] {
  return tokenise(text).flatMap(({ norm, parts }) => parts?.map((part) => part.norm) ?? [norm]);
}

export function prefixIndexing(text: string): string[] {
  return surfaceIndexing(text).map((word) => word.slice(0, PREFIX));
}

/** nDCG@10 of BM25 over what the method makes of documents and queries. */
export function retrieval({ documents, queries, relevant }: Collection, indexing: Indexing): number {
  const asked = queries.map(({ id, text }) => ({ id, keys: indexing(text) }));
  const bm25 = createBm25(
    documents.map(({ text }) => indexing(text)),
    new Set(asked.flatMap(({ keys }) => keys)),
  );
  return mean(
    asked.map(({ id, keys }) => {
      const ranking = bm25.rank(keys, DEPTH).map(({ index }) => documents[index]?.id ?? '');
      return ndcg(ranking, relevant.get(id) ?? new Map(), DEPTH);
    }),
  );
}

/** nDCG@10 by collection (rows) and method (columns). */
export function evaluateKeys(): Record<string, Record<string, string>> {
  const keys = filingIndexing(loadAnalyser());
  const methods: Record<string, Indexing> = {
    'as written': surfaceIndexing,
    'first five letters': prefixIndexing,
    lemmas: without(keys, COARSE, FORM),
    'lemmas and coarse': without(keys, FORM),
    'all keys': keys,
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
