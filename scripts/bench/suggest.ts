import { Muragat } from '../../lib/muragat.ts';
import { type SearchRequest, searchRequest } from '../../lib/search/request.ts';
import type { BenchArchive } from './archive.ts';
import { percentiles } from './percentiles.ts';
import { benchQueries } from './queries.ts';

/** A filter that leaves a good part of the archive. */
const FILTERED = searchRequest.parse({ excluded: { country: ['KZ'] } });

/**
 * How long suggestions take at the server: the first, which reads the vocabulary, and one for each letter typed,
 * without and with a filter.
 */
export async function benchSuggest(archive: BenchArchive) {
  await archive.fill();
  const muragat = await Muragat.open(archive.config, () => archive.engine.address);
  try {
    const timed = async (typed: string, request?: SearchRequest) => {
      const start = performance.now();
      await muragat.suggest(typed, request);
      return performance.now() - start;
    };
    const first = await timed('қа');
    const keystrokes: number[] = [];
    const filtered: number[] = [];
    for (const query of benchQueries(40)) {
      for (let length = 1; length <= query.length; length++) {
        keystrokes.push(await timed(query.slice(0, length)));
        filtered.push(await timed(query.slice(0, length), FILTERED));
      }
    }
    return {
      'first suggestion': percentiles([first]),
      keystroke: percentiles(keystrokes),
      'keystroke, with a filter': percentiles(filtered),
    };
  } finally {
    muragat.close();
  }
}
