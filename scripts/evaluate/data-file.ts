import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A file of the evaluation data, which is no part of this repository.
 * @throws Error that says how to name its place.
 */
export function evaluationFile(name: string): string {
  const folder = process.env.MURAGAT_EVAL ?? join('..', 'shared', 'eval');
  const file = join(folder, name);
  if (existsSync(file)) return file;
  throw new Error(`The evaluation data is not there: ${file}. Name its folder by MURAGAT_EVAL.`);
}
