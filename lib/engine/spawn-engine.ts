import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import type { EngineFolder } from './folder.ts';

/** Memory for indexing, in bytes: a quarter of the machine's, and no more than is of use. */
const MAX_INDEXING_MEMORY = 2 * 1024 ** 3;

/** A process that was started; `ended` holds why it ended, once it has. */
export interface Spawned {
  pid: number | undefined;
  ended: string | undefined;
}

/** Starts a Meilisearch for this machine only; its output goes to the log. */
export function spawnEngine(folder: EngineFolder, binary: string, key: string, port: number): Spawned {
  const log = openSync(folder.log, 'a', 0o600);
  try {
    const child = spawn(binary, flags(folder, port), {
      cwd: folder.root,
      env: environment(key),
      stdio: ['ignore', log, log],
      // In a process group of its own, so that Ctrl-C reaches only the one that stops it in good order.
      detached: true,
    });
    child.unref();
    return observe(child);
  } finally {
    closeSync(log);
  }
}

function flags(folder: EngineFolder, port: number): string[] {
  return [
    '--db-path',
    folder.data,
    '--dump-dir',
    join(folder.root, 'dumps'),
    '--snapshot-dir',
    join(folder.root, 'snapshots'),
    '--http-addr',
    `127.0.0.1:${port}`,
    '--env',
    'production',
    '--no-analytics',
    '--log-level',
    'WARN',
    '--max-indexing-threads',
    String(Math.max(1, Math.floor(availableParallelism() / 2))),
    '--max-indexing-memory',
    String(Math.min(MAX_INDEXING_MEMORY, Math.floor(totalmem() / 4))),
  ];
}

/** Settings of another Meilisearch in the environment do not concern this one. */
function environment(key: string): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  for (const name of Object.keys(environment)) if (name.startsWith('MEILI_')) delete environment[name];
  return { ...environment, MEILI_MASTER_KEY: key, NO_COLOR: '1' };
}

function observe(child: ChildProcess): Spawned {
  const spawned: Spawned = { pid: child.pid, ended: undefined };
  child.once('error', (error) => {
    spawned.ended = error.message;
  });
  child.once('exit', (code, signal) => {
    spawned.ended = signal ? `it was ended by ${signal}` : `it ended with code ${code}`;
  });
  return spawned;
}
