import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadOutcome } from './parsed-record.ts';
import { readJsonLines } from './read-jsonl.ts';
import { readMarkdownFile } from './read-markdown.ts';
import { isSidecar, readTextFile } from './read-text.ts';

type Reader = (path: string) => AsyncIterable<ReadOutcome>;

/** One reader a format, by the end of the file's name. */
const READERS: [ending: RegExp, reader: Reader][] = [
  [/\.txt$/i, (path) => one(readTextFile(path))],
  [/\.(md|markdown)$/i, (path) => one(readMarkdownFile(path))],
  [/\.jsonl(\.gz)?$/i, readJsonLines],
];

/**
 * Reads the records of files and folders, in the order of their names. A folder is searched to its depth
 * for files that have a reader; a file that is named itself and has none is rejected. A file that cannot be
 * read (missing, forbidden, broken) is rejected too, and reading goes on with the next.
 */
export async function* readPaths(paths: string[]): AsyncGenerator<ReadOutcome> {
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) yield* readFolder(path);
      else if (!isSidecar(path)) yield* readFile(path);
    } catch (error) {
      yield { rejected: { place: path, reason: ioProblem(error) } };
    }
  }
}

async function* readFolder(folder: string): AsyncGenerator<ReadOutcome> {
  const names: { name: string; isFolder: boolean }[] = [];
  for await (const entry of await opendir(folder)) {
    if (entry.isDirectory() || entry.isFile())
      names.push({ name: entry.name, isFolder: entry.isDirectory() });
  }
  names.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, isFolder } of names) {
    const path = join(folder, name);
    if (isFolder) yield* readFolder(path);
    else if (!isSidecar(path) && readerOf(path)) yield* readFile(path);
  }
}

async function* readFile(path: string): AsyncGenerator<ReadOutcome> {
  const reader = readerOf(path);
  if (!reader) {
    yield { rejected: { place: path, reason: 'no reader for this kind of file: give .txt, .md or .jsonl' } };
    return;
  }
  try {
    yield* reader(path);
  } catch (error) {
    yield { rejected: { place: path, reason: ioProblem(error) } };
  }
}

function readerOf(path: string): Reader | undefined {
  return READERS.find(([ending]) => ending.test(path))?.[1];
}

async function* one(outcome: Promise<ReadOutcome>): AsyncGenerator<ReadOutcome> {
  yield await outcome;
}

function ioProblem(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'the file may not be read';
  return `the file cannot be read: ${message}`;
}
