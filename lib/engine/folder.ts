import { join } from 'node:path';

/** Where an archive's folder holds what belongs to its search engine. */
export interface EngineFolder {
  root: string;
  /** The program; private, so that nobody else changes what is run. */
  binary: string;
  /** What Meilisearch keeps: derived from the archive, and so disposable. */
  data: string;
  key: string;
  /** The running engine: see engine-record.ts. */
  record: string;
  log: string;
  lock: string;
  users: string;
}

/** @param home folder of the archive */
export function engineFolder(home: string): EngineFolder {
  const root = join(home, 'engine');
  return {
    root,
    binary: join(root, 'meilisearch'),
    data: join(root, 'data'),
    key: join(root, 'key'),
    record: join(root, 'engine.json'),
    log: join(root, 'meilisearch.log'),
    lock: join(root, 'lock'),
    users: join(root, 'users'),
  };
}
