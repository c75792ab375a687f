import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { type Config, readConfig } from '../../lib/config.ts';
import { acquireEngine, type Engine } from '../../lib/engine/engine.ts';
import { ingest } from '../../lib/pipeline.ts';
import { evaluationFile } from '../evaluate/data-file.ts';

/** An archive of its own in a temporary folder, filled once from real records. */
export interface BenchArchive {
  config: Config;
  engine: Engine;
  /** The records, as JSON lines. */
  records: string;
  recordCount: number;
  /** Fills the archive on the first call; ms from the first record read until all can be searched. */
  fill(): Promise<number>;
  close(): Promise<void>;
}

/**
 * Takes the first records of the evaluation data and starts an engine for them.
 * @throws Error with a sentence where the evaluation data is absent.
 */
export async function openBenchArchive(recordCount: number): Promise<BenchArchive> {
  const source = evaluationFile('retrieval-dev/distractors-dev.jsonl.gz');
  const folder = mkdtempSync(join(tmpdir(), 'muragat-bench-'));
  const config = readConfig({ ...process.env, MURAGAT_HOME: join(folder, 'home') });
  const records = join(folder, 'records.jsonl');
  await writeFile(records, (await firstLines(source, recordCount)).join('\n'));
  const engine = await acquireEngine(config);
  let filled: Promise<number> | undefined;
  return {
    config,
    engine,
    records,
    recordCount,
    fill() {
      filled ??= timeOf(() => ingest([records], { home: config.home, address: engine.address }));
      return filled;
    },
    async close() {
      await engine.release();
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function firstLines(gzipped: string, count: number): Promise<string[]> {
  const lines: string[] = [];
  const input = createReadStream(gzipped).pipe(createGunzip());
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    lines.push(line);
    if (lines.length === count) break;
  }
  return lines;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
