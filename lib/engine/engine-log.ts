import { closeSync, fstatSync, openSync, readSync, statSync, truncateSync } from 'node:fs';

/** Size from which the log begins anew, in bytes. */
const MAX_SIZE = 10 * 1024 * 1024;

/** As much of the end of the log as is read to explain a failure, in bytes and lines. */
const TAIL_BYTES = 8 * 1024;
const TAIL_LINES = 8;

/** Empties a log that has grown past 10 MB; its writer, which appends, goes on. */
export function boundLog(file: string): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat && stat.size > MAX_SIZE) truncateSync(file, 0);
}

/**
 * The last lines of a log, without the list of calls that a failing program adds.
 * @param from where in the file to begin at the earliest, in bytes
 */
export function lastLines(file: string, from = 0): string {
  try {
    const handle = openSync(file, 'r');
    try {
      const { size } = fstatSync(handle);
      const start = Math.max(from, size - TAIL_BYTES);
      const buffer = Buffer.alloc(Math.max(0, size - start));
      readSync(handle, buffer, 0, buffer.length, start);
      const said = buffer.toString('utf8').split('Stack backtrace:')[0] ?? '';
      return said.trim().split('\n').slice(-TAIL_LINES).join('\n');
    } finally {
      closeSync(handle);
    }
  } catch {
    return '';
  }
}
