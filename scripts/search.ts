import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readConfig } from '../lib/config.ts';
import { acquireEngine } from '../lib/engine/engine.ts';
import { Muragat } from '../lib/muragat.ts';
import type { Hit, SearchResult } from '../lib/search/hit.ts';
import { FACETS, MAX_QUERY_LENGTH, type SearchRequest, searchRequest } from '../lib/search/request.ts';
import { runCommand, UsageError } from './cli/run.ts';

const USAGE = `Usage: npm run -s search -- "query" [--json] [--explain] [--limit N] [--offset N] [--sort relevance|newest|oldest] [--filter NAME=VALUE]…
       npm run -s search -- --queries FILE.jsonl --format trec [--limit N]
NAME is one of ${FACETS.join(', ')}, from, to (YYYY-MM-DD).`;

const queryLine = z.object({ id: z.string(), text: z.string().max(MAX_QUERY_LENGTH) });

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      limit: { type: 'string', default: '10' },
      offset: { type: 'string', default: '0' },
      sort: { type: 'string', default: 'relevance' },
      filter: { type: 'string', multiple: true, default: [] },
      queries: { type: 'string' },
      format: { type: 'string' },
    },
  });
  const isRun = values.queries !== undefined;
  if (isRun !== (values.format === 'trec') || (isRun ? positionals.length > 0 : positionals.length !== 1)) {
    throw new UsageError(USAGE);
  }
  const request = readRequest({ ...values, q: positionals[0] ?? '' });

  const config = readConfig();
  const engine = await acquireEngine(config);
  try {
    const archive = await Muragat.open(config, () => engine.address);
    try {
      if (values.queries !== undefined) await printRun(archive, values.queries, request);
      else print(await archive.search(request), values);
    } finally {
      archive.close();
    }
  } finally {
    await engine.release();
  }
});

interface Options {
  q: string;
  limit: string;
  offset: string;
  sort: string;
  filter: string[];
}

function readRequest({ q, limit, offset, sort, filter }: Options): SearchRequest {
  const filters: Record<string, string[]> = {};
  const period: Record<string, string> = {};
  for (const condition of filter) {
    const [name = '', ...rest] = condition.split('=');
    const value = rest.join('=');
    if (name === 'from' || name === 'to') period[name] = value;
    else filters[name] = [...(filters[name] ?? []), value];
  }
  const request = searchRequest.safeParse({
    q,
    filters,
    ...period,
    sort,
    limit: Number(limit),
    offset: Number(offset),
  });
  if (request.success) return request.data;
  const problems = request.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new UsageError(`${problems.join('; ')}\n${USAGE}`);
}

/** Prints a run in TREC's format: `qid Q0 articleId rank score muragat`. A bad line is told and left out. */
async function printRun(archive: Muragat, file: string, request: SearchRequest): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number++;
    if (!line.trim()) continue;
    const query = readQuery(line);
    if (typeof query === 'string') {
      console.error(`${file}:${number}: ${query}`);
      continue;
    }
    const ranked = await archive.rank({ ...request, q: query.text });
    const lines = ranked.map(
      ({ id, score }, index) => `${query.id} Q0 ${id} ${index + 1} ${score.toFixed(6)} muragat\n`,
    );
    process.stdout.write(lines.join(''));
  }
}

function readQuery(line: string): z.infer<typeof queryLine> | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'this line is no JSON';
  }
  const query = queryLine.safeParse(json);
  if (query.success) return query.data;
  return query.error.issues.map(({ path, message }) => `"${path.join('.')}" ${message}`).join('; ');
}

function print(result: SearchResult, { json, explain }: { json: boolean; explain: boolean }): void {
  if (json) {
    console.log(JSON.stringify(result, null, 2));
    return;
  }
  if (explain) console.log(explanation(result));
  console.log(
    `${result.total}${result.atLeast ? ' or more' : ''} found, ${result.strictTotal} with every word`,
  );
  if (result.unknown.length > 0) console.log(`not in the archive: ${result.unknown.join(', ')}`);
  for (const hit of result.hits) console.log(`\n${card(hit)}`);
}

function explanation({ reading, timings }: SearchResult): string {
  const words = (reading?.words ?? []).map(
    ({ written, read, kind, keys, confidence }) =>
      `  ${written} → ${read} (${kind}, ${confidence.toFixed(2)}): ${keys.join(' ')}`,
  );
  const laps = Object.entries(timings).map(([stage, ms]) => `${stage} ${ms.toFixed(1)} ms`);
  return ['read as:', ...words, laps.join(', ')].join('\n');
}

function card({ id, title, published, source, snippets, missing }: Hit): string {
  const date =
    published && (published.from === published.to ? published.from : `${published.from}…${published.to}`);
  const about = [date, source, id].filter(Boolean).join(' · ');
  return [
    marked(title.text, title.marks),
    `  ${about}`,
    ...(missing.length > 0 ? [`  without: ${missing.join(', ')}`] : []),
    ...snippets.map(({ text, marks }) => `  ${marked(text, marks).replaceAll('\n', ' ')}`),
  ].join('\n');
}

/** Marks matched words: in bold on a terminal, in brackets elsewhere. */
function marked(text: string, marks: { start: number; end: number }[]): string {
  const [open, close] = process.stdout.isTTY ? ['\u001b[1m', '\u001b[22m'] : ['[', ']'];
  let out = '';
  let at = 0;
  for (const { start, end } of marks) {
    out += `${text.slice(at, start)}${open}${text.slice(start, end)}${close}`;
    at = end;
  }
  return out + text.slice(at);
}
