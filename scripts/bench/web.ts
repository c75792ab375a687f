import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { BenchArchive } from './archive.ts';
import { percentiles } from './percentiles.ts';
import { benchQueries } from './queries.ts';

const PORT = 3977;
const ADDRESS = `http://127.0.0.1:${PORT}`;
const START_TIMEOUT = 180_000;

/** How long the running site takes for the search page and the search route, one request after the other. */
export async function benchWeb(archive: BenchArchive) {
  await archive.fill();
  const site = await startSite(archive.config.home);
  try {
    const queries = benchQueries(100);
    return {
      'search page': percentiles(
        await times(queries, (q) => fetch(`${ADDRESS}/kk?q=${encodeURIComponent(q)}`)),
      ),
      'search route': percentiles(
        await times(queries, (q) =>
          fetch(`${ADDRESS}/api/meilisearch/multi-search`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ queries: [{ indexUid: 'articles', q, limit: 20 }] }),
          }),
        ),
      ),
    };
  } finally {
    site.kill('SIGTERM');
    await once(site, 'exit');
  }
}

async function startSite(home: string): Promise<ChildProcess> {
  const site = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    env: { ...process.env, MURAGAT_HOME: home, PORT: String(PORT) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const deadline = Date.now() + START_TIMEOUT;
  while (Date.now() < deadline && site.exitCode === null) {
    const ready = await fetch(`${ADDRESS}/api/health`).catch(() => undefined);
    if (ready?.ok) return site;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  site.kill('SIGTERM');
  throw new Error('The site did not start for the bench.');
}

async function times(queries: string[], request: (q: string) => Promise<Response>): Promise<number[]> {
  const measured: number[] = [];
  for (const [index, q] of [...queries.slice(0, 10), ...queries].entries()) {
    const start = performance.now();
    const response = await request(q);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`The site answered ${response.status} to "${q}".`);
    if (index >= 10) measured.push(performance.now() - start);
  }
  return measured;
}
