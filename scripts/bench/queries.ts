import { readFileSync } from 'node:fs';
import { evaluationFile } from '../evaluate/data-file.ts';

/** Real questions of the evaluation data, every n-th so that there are about as many as asked for. */
export function benchQueries(count: number): string[] {
  const lines = readFileSync(evaluationFile('retrieval-dev/law-queries.jsonl'), 'utf8').trim().split('\n');
  const step = Math.max(1, Math.floor(lines.length / count));
  return lines
    .filter((_, index) => index % step === 0)
    .map((line) => String((JSON.parse(line) as { text: unknown }).text))
    .map((text) => text.slice(0, 512));
}
