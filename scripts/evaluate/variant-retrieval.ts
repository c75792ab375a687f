import { loadLetters } from '../../lib/tables.ts';
import { openTemporaryArchive } from '../temporary-archive.ts';
import { type Collection, kazqad, law, titlesAndSentences } from './collections.ts';
import { mean, ndcg } from './measures.ts';
import { muragat, type Peer } from './peers.ts';
import { variants } from './variants.ts';

const DEPTH = 10;
/** So many queries of each collection are asked, evenly drawn: each is asked in every way of writing. */
const SAMPLE = 80;

/**
 * nDCG@10 of whole searches, corrections and all, for queries typed in other scripts and on other keyboards, and the
 * share of what the same queries reach as they are.
 */
export async function evaluateVariants(): Promise<Record<string, Record<string, string>>> {
  const [titles] = titlesAndSentences();
  const { documents } = titles;
  const groups: [Collection, ...Collection[]][] = [
    // Over the same documents, so that they share an archive: the passages are harder to find without their titles.
    [titles, { ...kazqad({ distractors: true }), name: 'questions over the same', documents }],
    [law()],
  ];
  const table: Record<string, Record<string, string>> = {};
  for (const [first, ...others] of groups) {
    const archive = await openTemporaryArchive(first.documents.map(({ record }) => JSON.stringify(record)));
    try {
      const peer = await muragat(archive);
      for (const collection of [first, ...others]) Object.assign(table, await figures(collection, peer));
      peer.close?.();
    } finally {
      await archive.close();
    }
  }
  return table;
}

async function figures(
  { name, queries, relevant }: Collection,
  peer: Peer,
): Promise<Record<string, Record<string, string>>> {
  const asked = sample(queries);
  const measure = async (write: (query: string) => string) => {
    const scores: number[] = [];
    for (const { id, text } of asked) {
      scores.push(ndcg(await peer.search(write(text), DEPTH), relevant.get(id) ?? new Map(), DEPTH));
    }
    return mean(scores);
  };
  const rows: Record<string, Record<string, string>> = {};
  let clean: number | undefined;
  for (const [variant, write] of Object.entries({ clean: String, ...variants(loadLetters().kk) })) {
    const reached = await measure(write);
    clean ??= reached;
    rows[`${name}: ${variant}`] = {
      queries: `${asked.length} of ${queries.length}`,
      'nDCG@10': reached.toFixed(3),
      'of clean': (reached / clean).toFixed(3),
    };
  }
  return rows;
}

function sample<T>(items: readonly T[]): T[] {
  const step = Math.max(1, items.length / SAMPLE);
  return items.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}
