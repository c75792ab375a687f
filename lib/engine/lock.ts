import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { identify, isAlive, type ProcessIdentity } from './process-identity.ts';
import { readState } from './state-file.ts';

/** Longest wait for another process that holds a lock, in ms: it may be starting an engine. */
const PATIENCE = 120_000;

const POLL = 25;

const holderSchema = z.object({ pid: z.number(), startTime: z.string() });

/**
 * Takes a lock without waiting. The lock is a file that names its holder; one whose holder is dead counts
 * as free.
 * @returns the holder where the lock is held by a living process; nothing where it is ours now.
 */
export function tryLock(file: string): ProcessIdentity | undefined {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(identify(process.pid)));
  try {
    for (;;) {
      // A link appears with its content, so nobody sees a lock that does not name its holder.
      if (link(own, file)) return undefined;
      const holder = readState(file, holderSchema);
      if (holder && isAlive(holder)) return holder;
      breakStale(file);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** Gives a lock back. */
export function unlock(file: string): void {
  rmSync(file, { force: true });
}

/**
 * Runs something while holding a lock; waits for whoever has it.
 * @throws Error with a sentence where the lock is not free after two minutes, or the wait is aborted.
 */
export async function withLock<T>(
  file: string,
  work: () => Promise<T>,
  options: { signal?: AbortSignal; onWait?: (holder: ProcessIdentity) => void } = {},
): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (let told = false; ; told = true) {
    const holder = tryLock(file);
    if (!holder) break;
    if (!told) options.onWait?.(holder);
    if (Date.now() > deadline) {
      throw new Error(
        `Process ${holder.pid} has held ${file} for two minutes. Wait until it is done, or end it.`,
      );
    }
    await sleep(POLL, undefined, { signal: options.signal });
  }
  try {
    return await work();
  } finally {
    unlock(file);
  }
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Puts a dead holder's lock out of the way. Another process may have done so first and hold the lock by
 * now: what was moved is looked at again, and a living holder gets it back.
 */
function breakStale(file: string): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = readState(aside, holderSchema);
  if (moved && isAlive(moved)) link(aside, file);
  rmSync(aside, { force: true });
}
