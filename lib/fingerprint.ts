import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that an index is derived by: a change in any of these makes what was derived before stale. */
const DERIVED_BY = [
  'data/enrich',
  'data/kazakh',
  'lib/enrich',
  'lib/kazakh',
  'lib/search/document.ts',
  'lib/search/engine-word.ts',
  'lib/search/settings.ts',
];

/** SHA-256 over the rules and tables that turn an article into what the index holds of it. */
export function derivationFingerprint(): string {
  const hash = createHash('sha256');
  for (const file of DERIVED_BY.flatMap(filesUnder)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
