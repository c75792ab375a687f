import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { capture } from './capture.ts';
import { jsonRecord } from './metadata.ts';
import { parsedRecord, type ReadOutcome, schemaProblem } from './parsed-record.ts';
import { decodeUtf8 } from './read-text.ts';

/** Longest line that is read, in bytes; a longer one is rejected, and reading goes on behind it. */
export const MAX_LINE_BYTES = 32 * 1024 * 1024;

const NEWLINE = 10;
/** What is kept of a line that is too long. */
const REJECTED_HEAD = 1024;

/** Reads `.jsonl` (or `.jsonl.gz`), one record a line, in memory bounded by the longest line. */
export async function* readJsonLines(path: string): AsyncGenerator<ReadOutcome> {
  for await (const { number, bytes, tooLong } of lines(path)) {
    const place = `${path}:${number}`;
    if (tooLong) {
      const reason = `the line is longer than ${MAX_LINE_BYTES / 1024 / 1024} MB`;
      yield { rejected: { place, reason, bytes } };
    } else if (bytes.some((byte) => byte > 32)) {
      yield readLine(bytes, place);
    }
  }
}

function readLine(bytes: Uint8Array, place: string): ReadOutcome {
  const reject = (reason: string): ReadOutcome => ({ rejected: { place, reason, bytes } });
  const line = decodeUtf8(bytes);
  if (line === undefined) return reject('not UTF-8');
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return reject(`no JSON: ${(error as Error).message}`);
  }
  const record = jsonRecord.safeParse(json);
  if (!record.success) return reject(schemaProblem(record.error));
  const { text, ...stated } = record.data;
  return parsedRecord(capture(bytes, place), text, stated);
}

interface Line {
  /** From 1. */
  number: number;
  bytes: Uint8Array;
  tooLong: boolean;
}

async function* lines(path: string): AsyncGenerator<Line> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  const stream = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  // A pipe carries bytes on, but not the error of a file that cannot be read.
  file.on('error', (error) => stream.destroy(error));
  let number = 1;
  let pieces: Buffer[] = [];
  let length = 0;
  const line = (): Line => ({ number, bytes: Buffer.concat(pieces), tooLong: length > MAX_LINE_BYTES });
  const add = (piece: Buffer) => {
    length += piece.length;
    if (length <= MAX_LINE_BYTES) pieces.push(piece);
    else pieces = [Buffer.concat(pieces.slice(0, 1)).subarray(0, REJECTED_HEAD)];
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, end));
      yield line();
      pieces = [];
      length = 0;
      number += 1;
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield line();
}
