import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** Meilisearch refuses shorter master keys in production. */
const MIN_BYTES = 16;

/**
 * The master key of an archive's engine; made at the first call, then read.
 * @throws Error with a sentence where the file cannot be read or holds no key.
 */
export function masterKey(file: string): string {
  const key = readKey(file) ?? makeKey(file);
  if (Buffer.byteLength(key) < MIN_BYTES || /[^!-~]/.test(key)) {
    throw new Error(
      `${file} holds no usable key: it wants at least ${MIN_BYTES} letters, digits and signs. ` +
        'Delete it and start again: a new one is made.',
    );
  }
  return key;
}

/**
 * The key of an archive's engine, if it has been made.
 * @throws Error with a sentence where the file cannot be read.
 */
export function readKey(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`The key of the search engine cannot be read: ${(error as Error).message}.`, {
      cause: error,
    });
  }
}

function makeKey(file: string): string {
  const key = randomBytes(32).toString('base64url');
  writeFileSync(file, key, { mode: 0o600, flag: 'wx' });
  return key;
}
