import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Runs something that may rewrite files, and puts them back as they were. */
export async function keepFiles<T>(files: string[], work: () => Promise<T>): Promise<T> {
  const before = files.map((file) => [file, read(file)] as const);
  try {
    return await work();
  } finally {
    for (const [file, content] of before) {
      if (content === undefined) rmSync(file, { force: true });
      else if (!read(file)?.equals(content)) writeFileSync(file, content);
    }
  }
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
