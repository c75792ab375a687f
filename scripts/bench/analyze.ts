import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyserTables, loadEnricher } from '../../lib/tables.ts';
import { evaluationFile } from '../evaluate/data-file.ts';
import { bundleCore, sizes } from './bundle.ts';

/** Fresh processes for each kind of text, of which the median counts. */
const RUNS = 3;
const TEXTS = { news: 'ner-dev/kaznerd-dev.jsonl.gz', law: 'retrieval-dev/law-corpus.jsonl.gz' };
/** At most so many texts of a kind. */
const MOST = 20_000;
const ARTICLES = 'retrieval-dev/distractors-dev.jsonl.gz';
const ENRICHED = 500;

type Run = Record<'tokens' | 'load' | 'cold' | 'warm' | 'kept', number>;

/** How fast the analyser loads and texts are analysed and enriched, on one core; what it weighs in a browser. */
export async function benchAnalyze() {
  return {
    news: analysed(TEXTS.news),
    law: analysed(TEXTS.law),
    enrich: enriched(),
    'code in a browser': sizes(await bundleCore()),
    'tables in a browser': sizes(
      analyserTables()
        .map(({ tsv }) => tsv)
        .join('\n'),
    ),
  };
}

function analysed(name: string): Record<string, number> {
  const script = join(import.meta.dirname, 'analyse-texts.ts');
  const args = ['--expose-gc', '--import', 'tsx', script, evaluationFile(name), `${MOST}`];
  const runs = Array.from(
    { length: RUNS },
    () => JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Run,
  );
  const median = (of: (run: Run) => number) => Math.round(runs.map(of).sort((a, b) => a - b)[RUNS >> 1] ?? 0);
  return {
    tokens: median(({ tokens }) => tokens),
    'load ms': median(({ load }) => load),
    'cold tokens/s': median(({ tokens, cold }) => (tokens / cold) * 1000),
    'warm tokens/s': median(({ tokens, warm }) => (tokens / warm) * 1000),
    'kept MB': median(({ kept }) => kept / 1e6),
  };
}

function enriched(): Record<string, number> {
  const lines = gunzipSync(readFileSync(evaluationFile(ARTICLES)))
    .toString()
    .split('\n', ENRICHED);
  const texts = lines.map((line) => String((JSON.parse(line) as { text: unknown }).text));
  const enricher = loadEnricher();
  const start = performance.now();
  for (const text of texts) enricher.enrich({ text });
  return { 'articles/s': Math.round((texts.length / (performance.now() - start)) * 1000) };
}
