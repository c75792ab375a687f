import { Muragat } from '../../lib/muragat.ts';
import { FACETS, searchRequest } from '../../lib/search/request.ts';
import type { BenchArchive } from './archive.ts';
import { percentiles } from './percentiles.ts';
import { benchQueries } from './queries.ts';

/** How long a search with all facets and twenty presented hits takes at the server, whole and by stage. */
export async function benchSearch(archive: BenchArchive) {
  await archive.fill();
  const muragat = await Muragat.open(archive.config, () => archive.engine.address);
  try {
    const whole: number[] = [];
    const stages: Record<string, number[]> = {};
    const queries = benchQueries(200);
    for (const [index, q] of [...queries.slice(0, 20), ...queries].entries()) {
      const start = performance.now();
      const { timings } = await muragat.search(searchRequest.parse({ q, facets: [...FACETS] }));
      if (index < 20) continue;
      whole.push(performance.now() - start);
      for (const [stage, ms] of Object.entries(timings)) {
        stages[stage] ??= [];
        stages[stage].push(ms);
      }
    }
    return {
      search: percentiles(whole),
      ...Object.fromEntries(
        Object.entries(stages).map(([stage, times]) => [`  ${stage}`, percentiles(times)]),
      ),
    };
  } finally {
    muragat.close();
  }
}
