import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { readConfig } from '../../lib/config.ts';
import { acquireEngine } from '../../lib/engine/engine.ts';
import { Muragat } from '../../lib/muragat.ts';
import { ingest } from '../../lib/pipeline.ts';

/** A folder for an archive that is removed after the file's tests. */
export function temporaryHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'muragat-test-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

/** An empty archive with a real engine of its own, ended after the file's tests. */
export async function temporaryArchive() {
  const home = temporaryHome();
  const config = readConfig({ MURAGAT_HOME: home });
  const engine = await acquireEngine(config);
  const archive = await Muragat.open(config, () => engine.address);
  afterAll(async () => {
    archive.close();
    await engine.release();
  });
  return {
    home,
    archive,
    address: engine.address,
    ingest: (...paths: string[]) => ingest(paths, { home, address: engine.address }),
  };
}
