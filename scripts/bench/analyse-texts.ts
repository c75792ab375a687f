import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { tokenise } from '../../lib/kazakh/text/tokenise.ts';
import { loadAnalyser } from '../../lib/tables.ts';

/**
 * Run in a process of its own, with `--expose-gc`, so that nothing is warm: loads the analyser, then takes the words of a gzipped
 * file of JSON lines for their keys twice, tokenising included. Prints what that took, as JSON.
 */
const [file = '', most] = process.argv.slice(2);
const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');
const texts = lines
  .slice(0, Number(most))
  .map((line) => String((JSON.parse(line) as { text: unknown }).text));

const milliseconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const before = heap();
const load = milliseconds(loadAnalyser);
const analyser = loadAnalyser();
let tokens = 0;
const analyse = () => {
  tokens = 0;
  for (const text of texts) {
    for (const token of tokenise(text)) {
      analyser.keysOf(token);
      tokens++;
    }
  }
};
const cold = milliseconds(analyse);
const kept = heap() - before;
const warm = milliseconds(analyse);
console.log(JSON.stringify({ tokens, load, cold, warm, kept }));
