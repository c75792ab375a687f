import { readFileSync } from 'node:fs';
import { tokenise } from '../../lib/kazakh/tokenise.ts';
import { loadAnalyser, loadEnricher } from '../../lib/tables.ts';
import type { BenchArchive } from './archive.ts';

const ARTICLES = 2000;

/** How fast texts are tokenised, analysed and enriched, on one core. */
export async function benchAnalyze(archive: BenchArchive) {
  const texts = readFileSync(archive.records, 'utf8')
    .split('\n')
    .slice(0, ARTICLES)
    .map((line) => String((JSON.parse(line) as { text: unknown }).text));
  const analyser = loadAnalyser();
  const enricher = loadEnricher();
  const tokens = texts.map((text) => tokenise(text));
  const tokenCount = tokens.reduce((sum, { length }) => sum + length, 0);
  return {
    'tokenise (tokens)': rate(tokenCount, () => texts.forEach((text) => void tokenise(text))),
    'analyse, words new (tokens)': rate(tokenCount, () =>
      tokens.flat().forEach((token) => void analyser.keysOf(token)),
    ),
    'analyse, words met (tokens)': rate(tokenCount, () =>
      tokens.flat().forEach((token) => void analyser.keysOf(token)),
    ),
    'enrich (articles)': rate(texts.length, () => texts.forEach((text) => void enricher.enrich({ text }))),
  };
}

function rate(count: number, work: () => void): Record<string, number> {
  const start = performance.now();
  work();
  const seconds = (performance.now() - start) / 1000;
  return { count, seconds: Math.round(seconds * 100) / 100, 'per second': Math.round(count / seconds) };
}
