import { Muragat } from '../../lib/muragat.ts';
import type { BenchArchive } from './archive.ts';
import { percentiles } from './percentiles.ts';
import { benchQueries } from './queries.ts';

/** How long suggestions take at the server: the first, which reads the vocabulary, and one for each letter typed. */
export async function benchSuggest(archive: BenchArchive) {
  await archive.fill();
  const muragat = await Muragat.open(archive.config, () => archive.engine.address);
  try {
    const timed = async (typed: string) => {
      const start = performance.now();
      await muragat.suggest(typed);
      return performance.now() - start;
    };
    const first = await timed('қа');
    const keystrokes: number[] = [];
    for (const query of benchQueries(40)) {
      for (let length = 1; length <= query.length; length++)
        keystrokes.push(await timed(query.slice(0, length)));
    }
    return { 'first suggestion': percentiles([first]), keystroke: percentiles(keystrokes) };
  } finally {
    muragat.close();
  }
}
