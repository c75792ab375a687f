import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { capture } from './capture.ts';
import { type Metadata, metadata } from './metadata.ts';
import { parsedRecord, type ReadOutcome, schemaProblem } from './parsed-record.ts';

/** Largest file that is read as one article, in bytes. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;

const SIDECAR = '.meta.json';

/** Whether the file tells about an article rather than being one. */
export function isSidecar(path: string): boolean {
  return path.endsWith(SIDECAR);
}

/**
 * Reads a `.txt` file: all of it is the article's text. What is stated about it stands in a sidecar
 * beside it, `name.meta.json` for `name.txt`.
 */
export async function readTextFile(path: string): Promise<ReadOutcome> {
  return readWholeFile(path, async (text, bytes) => {
    const sidecar = path.replace(/\.txt$/i, SIDECAR);
    const stated = existsSync(sidecar) ? await readSidecar(sidecar) : metadata.parse({});
    if ('problem' in stated) return { rejected: { place: sidecar, reason: stated.problem, bytes } };
    return parsedRecord(capture(bytes, path), text, stated, resolve(path));
  });
}

/** Reads a file whole, refuses what is too large or no UTF-8, and hands it on. */
export async function readWholeFile(
  path: string,
  parse: (text: string, bytes: Uint8Array) => ReadOutcome | Promise<ReadOutcome>,
): Promise<ReadOutcome> {
  const { size } = await stat(path);
  if (size > MAX_FILE_BYTES) {
    return {
      rejected: { place: path, reason: `the file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB` },
    };
  }
  const bytes = await readFile(path);
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    return { rejected: { place: path, reason: 'not UTF-8: convert it, for instance with iconv', bytes } };
  }
  return parse(text, bytes);
}

/** The text of UTF-8 bytes without a byte order mark; `undefined` where they are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function readSidecar(path: string): Promise<Metadata | { problem: string }> {
  try {
    const stated = metadata.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return stated.success ? stated.data : { problem: schemaProblem(stated.error) };
  } catch (error) {
    return { problem: `the metadata is no JSON: ${(error as Error).message}` };
  }
}
