import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '../lib/config.ts';
import { acquireEngine, type Engine } from '../lib/engine/engine.ts';
import { ingest } from '../lib/pipeline.ts';

/** An archive of its own in a temporary folder, with an engine of its own, to be filled from records. */
export interface TemporaryArchive {
  config: Config;
  engine: Engine;
  /** Room for more files, removed with the archive. */
  folder: string;
  /** File of the records, as JSON lines. */
  records: string;
  /** Fills the archive on the first call; ms from the first record read until all can be searched. */
  fill(): Promise<number>;
  close(): Promise<void>;
}

/** Makes an archive for records (JSON lines) and starts its engine. */
export async function openTemporaryArchive(lines: readonly string[]): Promise<TemporaryArchive> {
  const folder = mkdtempSync(join(tmpdir(), 'muragat-'));
  const config = readConfig({ ...process.env, MURAGAT_HOME: join(folder, 'home') });
  const records = join(folder, 'records.jsonl');
  await writeFile(records, lines.join('\n'));
  const engine = await acquireEngine(config);
  let filled: Promise<number> | undefined;
  return {
    config,
    engine,
    folder,
    records,
    fill() {
      filled ??= timeOf(() => ingest([records], { home: config.home, address: engine.address }));
      return filled;
    },
    async close() {
      await engine.release();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
