import { Muragat } from '../../lib/muragat.ts';
import { openTemporaryArchive } from '../temporary-archive.ts';
import { records } from './collections.ts';
import { mean, recall, reciprocalRank } from './measures.ts';

const DOCUMENTS = 600;
const DEPTH = 10;
const WARM_UP = 20;

/** Whether the second half of a legal act is among the articles like the first half, and how long that takes. */
export async function evaluateSimilar(): Promise<Record<string, Record<string, string>>> {
  const acts = records<{ id: string; text: string }>('retrieval-dev/law-corpus.jsonl.gz').slice(0, DOCUMENTS);
  const halves = acts.flatMap(({ id, text }) => {
    const words = text.split(/\s+/);
    const middle = Math.floor(words.length / 2);
    return [
      { id: `${id}:1`, text: words.slice(0, middle).join(' ') },
      { id: `${id}:2`, text: words.slice(middle).join(' ') },
    ];
  });
  const temporary = await openTemporaryArchive(halves.map((half) => JSON.stringify(half)));
  try {
    await temporary.fill();
    const archive = await Muragat.open(temporary.config, () => temporary.engine.address);
    try {
      for (const { id } of acts.slice(0, WARM_UP)) await archive.similar(`${id}:1`, DEPTH);
      const times: number[] = [];
      const rankings: { ranking: string[]; relevant: Map<string, number> }[] = [];
      for (const { id } of acts) {
        const start = performance.now();
        const found = (await archive.similar(`${id}:1`, DEPTH)) ?? [];
        times.push(performance.now() - start);
        rankings.push({
          ranking: found.map(({ article }) => article.id),
          relevant: new Map([[`${id}:2`, 1]]),
        });
      }
      times.sort((a, b) => a - b);
      const at = (share: number) => (times[Math.floor(share * times.length)] ?? 0).toFixed(1);
      const average = (measure: typeof recall, depth: number) =>
        mean(rankings.map(({ ranking, relevant }) => measure(ranking, relevant, depth))).toFixed(3);
      return {
        'halves of legal acts': {
          'recall@1': average(recall, 1),
          'recall@10': average(recall, DEPTH),
          'MRR@10': average(reciprocalRank, DEPTH),
          'p50 ms': at(0.5),
          'p95 ms': at(0.95),
        },
      };
    } finally {
      archive.close();
    }
  } finally {
    await temporary.close();
  }
}
