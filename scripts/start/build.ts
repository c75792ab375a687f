import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../../lib/engine/lock.ts';
import { Users } from '../../lib/engine/users.ts';
import type { Cleanup } from './cleanup.ts';
import { keepFiles } from './keep-files.ts';
import { runNext } from './next.ts';
import { sourcesFingerprint } from './sources.ts';

/** Builds, each in a folder named by the fingerprint of its sources. */
const BUILDS = '.next-site';
const LOCK = join(BUILDS, 'lock');
const CACHE = join(BUILDS, 'cache');

/** Stands in a build that was completed. */
const COMPLETE = 'complete';

/** Next.js writes the folder of the build into these. */
const REWRITTEN = ['tsconfig.json', 'next-env.d.ts'];

/**
 * Gives the folder of the website built from the present sources; builds it where there is none. A build
 * that another process serves stays as it is, and a failed one leaves no trace; others are removed.
 * @throws Error with the compiler's words where it cannot be built.
 */
export async function builtWebsite(
  cleanup: Cleanup,
  options: { signal?: AbortSignal; onBuild?: () => void } = {},
): Promise<string> {
  return withLock(
    LOCK,
    async () => {
      const folder = join(BUILDS, sourcesFingerprint());
      if (!isComplete(folder)) {
        options.onBuild?.();
        await keepFiles(REWRITTEN, () => build(folder, cleanup));
      }
      const users = usersOf(folder);
      users.add();
      cleanup.add(() => users.remove());
      removeUnused();
      return folder;
    },
    options,
  );
}

async function build(folder: string, cleanup: Cleanup): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // What the compiler remembers makes the next build faster.
  moveIfThere(CACHE, join(folder, 'cache'));
  const command = runNext(['build'], { NODE_ENV: 'production', NEXT_DIST_DIR: folder }, 'nothing');
  cleanup.add((hurry) => command.stop(hurry));
  const problem = await command.ended;
  moveIfThere(join(folder, 'cache'), CACHE);
  if (problem !== undefined) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(
      `${command.output()}\nThe website cannot be built (next build: ${problem}); the reason stands above.`,
    );
  }
  writeFileSync(join(folder, COMPLETE), '');
}

function removeUnused(): void {
  for (const { name } of readdirSync(BUILDS, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )) {
    const folder = join(BUILDS, name);
    if (folder !== CACHE && usersOf(folder).count() === 0) rmSync(folder, { recursive: true, force: true });
  }
}

function usersOf(folder: string): Users {
  return new Users(join(folder, 'users'));
}

function isComplete(folder: string): boolean {
  return statSync(join(folder, COMPLETE), { throwIfNoEntry: false }) !== undefined;
}

function moveIfThere(from: string, to: string): void {
  if (!statSync(from, { throwIfNoEntry: false })) return;
  rmSync(to, { recursive: true, force: true });
  renameSync(from, to);
}
