import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readConfig } from '../lib/config.ts';
import { acquireEngine } from '../lib/engine/engine.ts';
import { Muragat } from '../lib/muragat.ts';
import type { Explanation } from '../lib/search/explanation.ts';
import type { Hit, SearchResult } from '../lib/search/hit.ts';
import { NONE } from '../lib/search/index/condition.ts';
import type { Score } from '../lib/search/ranking/ranking.ts';
import { FACETS, MAX_QUERY_LENGTH, type SearchRequest, searchRequest } from '../lib/search/request.ts';
import { runCommand, UsageError } from './cli/run.ts';

const USAGE = `Usage: npm run -s search -- "query" [--json] [--explain] [--verbatim] [--limit N] [--offset N] [--sort relevance|newest|oldest] [--filter NAME=VALUE|NAME!=VALUE]…
       npm run -s search -- --queries FILE.jsonl --format trec [--limit N]
NAME is one of ${FACETS.join(', ')}, or with = only from, to (YYYY-MM-DD); != leaves the value out.
--facet NAME, as often as wanted, counts the values of a facet.`;

const queryLine = z.object({ id: z.string(), text: z.string() });

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      verbatim: { type: 'boolean', default: false },
      limit: { type: 'string', default: '10' },
      offset: { type: 'string', default: '0' },
      sort: { type: 'string', default: 'relevance' },
      filter: { type: 'string', multiple: true, default: [] },
      facet: { type: 'string', multiple: true, default: [] },
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
  verbatim: boolean;
  limit: string;
  offset: string;
  sort: string;
  filter: string[];
  facet: string[];
  explain: boolean;
}

function readRequest({ q, verbatim, limit, offset, sort, filter, facet, explain }: Options): SearchRequest {
  const filters: Record<string, string[]> = {};
  const excluded: Record<string, string[]> = {};
  const single: Record<string, string> = {};
  for (const condition of filter) {
    const [, name = condition, operator, value = ''] = condition.match(/^([^=!]*)(!?=)(.*)$/s) ?? [];
    if (operator === '=' && ['from', 'to', 'group'].includes(name)) single[name] = value;
    else {
      const record = operator === '!=' ? excluded : filters;
      record[name] = [...(record[name] ?? []), value];
    }
  }
  const request = searchRequest.safeParse({
    q,
    verbatim,
    explain,
    filters,
    excluded,
    facets: facet,
    ...single,
    sort,
    limit: Number(limit),
    offset: Number(offset),
  });
  if (request.success) return request.data;
  const problems = request.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new UsageError(`${problems.join('; ')}\n${USAGE}`);
}

/**
 * Prints a run in TREC's format: `qid Q0 articleId rank score muragat`. A bad line is told and left out; of a query
 * that is too long the beginning is searched for, which is told too.
 */
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
    if (query.text.length > MAX_QUERY_LENGTH) {
      console.error(
        `${file}:${number}: of this query the first ${MAX_QUERY_LENGTH} characters are searched for`,
      );
    }
    const ranked = await archive.rank({ ...request, q: query.text.slice(0, MAX_QUERY_LENGTH) });
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
  for (const { written, read, applied } of result.corrections) {
    console.log(
      applied
        ? `searched for "${read}" instead of "${written}" (--verbatim: not)`
        : `did you mean "${read}"?`,
    );
  }
  if (result.unknown.length > 0) console.log(`not in the archive: ${result.unknown.join(', ')}`);
  for (const [facet, counts] of Object.entries(result.facets)) console.log(`${facet}: ${listed(counts)}`);
  for (const hit of result.hits) {
    console.log(`\n${card(hit)}`);
    const own = result.explanation?.scores[hit.id];
    if (explain && result.explanation && own) console.log(score(result.explanation, own));
  }
}

function listed(counts: Record<string, number>): string {
  return Object.entries(counts)
    .map(([value, count]) => `${value} ${count}`)
    .join(', ');
}

/** How the query was read, what was asked, and how long each step took. */
function explanation({ reading, problems, translated, explanation, timings }: SearchResult): string {
  const words = (reading?.words ?? []).map(
    ({ written, read, kind, keys, confidence }) =>
      `  ${written} → ${read} (${kind}, ${confidence.toFixed(2)}): ${keys.join(' ')}`,
  );
  const laps = Object.entries(timings).map(([stage, ms]) => `${stage} ${ms.toFixed(1)} ms`);
  return [
    'read as:',
    ...words,
    ...problems.map(({ kind, span }) => `  ${kind} at ${span.start}–${span.end}`),
    ...(translated.length > 0 ? [`also searched: ${translated.join(', ')}`] : []),
    ...(explanation ? plan(explanation) : []),
    laps.join(', '),
  ].join('\n');
}

function plan({ strict, broad, phrases, preferred, isVerified, ranked }: Explanation): string[] {
  return [
    `every word: ${strict || 'all articles'}`,
    ...(broad === NONE ? [] : [`some words: ${broad}`]),
    ...(phrases ? [`phrases: ${phrases}`] : []),
    ...(preferred.length > 0 ? [`preferred: ${preferred.join(' ')}`] : []),
    ...(isVerified ? ['articles were looked at one by one'] : []),
    `${ranked} articles ranked`,
  ];
}

/** The score of an article by words and kinds of evidence; what adds nothing is left out. */
function score({ words }: Explanation, { total, words: parts, phrase, date }: Score): string {
  const byWord = parts.flatMap((kinds, at) => {
    const some = Object.entries(kinds).filter(([, part]) => part > 0);
    if (some.length === 0) return [];
    return `${words[at]?.written}: ${some.map(([kind, part]) => `${kind} ${part.toFixed(2)}`).join(' + ')}`;
  });
  const all = [
    ...byWord,
    ...(phrase > 0 ? [`phrase: ${phrase.toFixed(2)}`] : []),
    ...(date < 0 ? [`date: ${date.toFixed(2)}`] : []),
  ];
  return `  score ${total.toFixed(2)} = ${all.join('; ')}`;
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
