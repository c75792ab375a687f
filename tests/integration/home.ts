import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../lib/config.ts';
import { acquireEngine } from '../../lib/engine/engine.ts';
import { Muragat } from '../../lib/muragat.ts';
import { ingest } from '../../lib/pipeline.ts';

/** A folder of a test's own; `remove` it afterwards. */
export interface TemporaryFolder {
  path: string;
  remove(): void;
}

export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'muragat-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** An empty archive with a real engine of its own. */
export interface TemporaryArchive {
  home: string;
  archive: Muragat;
  address: { host: string; apiKey?: string };
  ingest(...paths: string[]): ReturnType<typeof ingest>;
  /** Ends the engine and removes the archive. */
  close(): Promise<void>;
}

export async function temporaryArchive(): Promise<TemporaryArchive> {
  const folder = temporaryFolder();
  const home = folder.path;
  const config = readConfig({ MURAGAT_HOME: home });
  const engine = await acquireEngine(config);
  const archive = await Muragat.open(config, () => engine.address);
  return {
    home,
    archive,
    address: engine.address,
    ingest: (...paths) => ingest(paths, { home, address: engine.address }),
    close: async () => {
      archive.close();
      await engine.release();
      folder.remove();
    },
  };
}
