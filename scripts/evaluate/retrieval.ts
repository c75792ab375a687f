import { openTemporaryArchive } from '../temporary-archive.ts';
import { type Collection, kazqad, law, lawInflected } from './collections.ts';
import { mean, ndcg, recall, reciprocalRank } from './measures.ts';
import { muragat, type Peer, plainMeilisearch, sqlitePrefixes, sqliteWords } from './peers.ts';

const DEPTH = 10;
/** Queries that are asked before the clock runs. */
const WARM_UP = 20;

/**
 * How well and how fast whole queries find their documents: ours, with presented hits, beside plain
 * Meilisearch and SQLite over the same documents on the same machine, one after the other.
 */
export async function evaluateRetrieval(): Promise<Record<string, Record<string, string>>> {
  const table: Record<string, Record<string, string>> = {};
  // Collections over the same documents share an archive.
  const groups: [Collection, ...Collection[]][] = [[kazqad({ distractors: true })], [law(), lawInflected()]];
  for (const [first, ...others] of groups) {
    const { documents } = first;
    const archive = await openTemporaryArchive(documents.map(({ record }) => JSON.stringify(record)));
    try {
      const peers = {
        'SQLite FTS5, words': await sqliteWords(archive, documents),
        'SQLite FTS5, five letters': await sqlitePrefixes(archive, documents),
        'plain Meilisearch': await plainMeilisearch(archive, documents),
        muragat: await muragat(archive),
      };
      for (const collection of [first, ...others]) {
        for (const [name, peer] of Object.entries(peers)) {
          table[`${collection.name}: ${name}`] = await figures(collection, peer);
        }
      }
      for (const peer of Object.values(peers)) peer.close?.();
    } finally {
      await archive.close();
    }
  }
  return table;
}

async function figures({ queries, relevant }: Collection, peer: Peer): Promise<Record<string, string>> {
  for (const { text } of queries.slice(0, WARM_UP)) await peer.search(text, DEPTH);
  const times: number[] = [];
  const scores: { ndcg: number; mrr: number; recall: number }[] = [];
  for (const { id, text } of queries) {
    const start = performance.now();
    const found = await peer.search(text, DEPTH);
    times.push(performance.now() - start);
    const grades = relevant.get(id) ?? new Map<string, number>();
    scores.push({
      ndcg: ndcg(found, grades, DEPTH),
      mrr: reciprocalRank(found, grades, DEPTH),
      recall: recall(found, grades, DEPTH),
    });
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * times.length)] ?? 0).toFixed(1);
  const average = (of: (score: (typeof scores)[number]) => number) => mean(scores.map(of)).toFixed(3);
  return {
    'nDCG@10': average((score) => score.ndcg),
    'MRR@10': average((score) => score.mrr),
    'recall@10': average((score) => score.recall),
    'p50 ms': at(0.5),
    'p95 ms': at(0.95),
  };
}
