import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { evaluationFile } from '../evaluate/data-file.ts';
import { openTemporaryArchive, type TemporaryArchive } from '../temporary-archive.ts';

/** A temporary archive, filled once from real records. */
export interface BenchArchive extends TemporaryArchive {
  recordCount: number;
}

/**
 * Takes the first records of the evaluation data and starts an engine for them.
 * @throws Error with a sentence where the evaluation data is absent.
 */
export async function openBenchArchive(recordCount: number): Promise<BenchArchive> {
  const source = evaluationFile('retrieval-dev/distractors-dev.jsonl.gz');
  return { ...(await openTemporaryArchive(await firstLines(source, recordCount))), recordCount };
}

async function firstLines(gzipped: string, count: number): Promise<string[]> {
  const lines: string[] = [];
  const input = createReadStream(gzipped).pipe(createGunzip());
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    lines.push(line);
    if (lines.length === count) break;
  }
  return lines;
}
