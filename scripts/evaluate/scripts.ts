import { interpretations } from '../../lib/kazakh/queries/interpretations.ts';
import { loadReader } from '../../lib/tables.ts';
import { createBm25 } from './bm25.ts';
import { type Collection, kazqad, law } from './collections.ts';
import { filingIndexing, type Indexing } from './keys.ts';
import { mean, ndcg } from './measures.ts';
import { variants } from './variants.ts';

const DEPTH = 10;

/**
 * nDCG@10 of BM25 over keys for queries typed in other scripts and on other keyboards, with no interpretation
 * and with the first reading, and the reading's share of what the queries as they are reach.
 */
export function evaluateScripts(): Record<string, Record<string, string>> {
  const reader = loadReader();
  const plain = filingIndexing(reader.analyser);
  const interpreted: Indexing = (query) => plain(interpretations(query, reader)[0]?.text ?? '');
  const table: Record<string, Record<string, string>> = {};
  for (const collection of [kazqad({ distractors: true }), law()]) {
    const quality = qualityOver(collection, plain);
    const measure = (write: (query: string) => string, indexing: Indexing) =>
      mean(collection.queries.map(({ id, text }) => quality(id, indexing(write(text)))));
    const clean = measure((query) => query, plain);
    for (const [name, write] of Object.entries({ clean: String, ...variants(reader.letters.kk) })) {
      const read = measure(write, interpreted);
      table[`${collection.name}: ${name}`] = {
        'no interpretation': measure(write, plain).toFixed(3),
        interpreted: read.toFixed(3),
        'of clean': (read / clean).toFixed(3),
      };
    }
  }
  return table;
}

/** nDCG@10 of a query's keys; the same keys, of whatever spelling, are ranked once. */
function qualityOver({ documents, relevant }: Collection, indexing: Indexing) {
  const bm25 = createBm25(documents.map(({ text }) => indexing(text)));
  const known = new Map<string, number>();
  return (id: string, keys: readonly string[]): number => {
    const query = [id, ...keys].join(' ');
    const ranking = () => bm25.rank(keys, DEPTH).map(({ index }) => documents[index]?.id ?? '');
    const value = known.get(query) ?? ndcg(ranking(), relevant.get(id) ?? new Map(), DEPTH);
    known.set(query, value);
    return value;
  };
}
