import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { EnrichmentInput } from '../lib/enrich/enrichment.ts';
import { parsePublication } from '../lib/ingest/metadata.ts';
import { loadEnricher } from '../lib/tables.ts';
import { runCommand } from './cli/run.ts';

const recordSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  text: z.string(),
  publishedAt: z.string().nullish(),
});

/** Adds to each JSON line what its text tells. A bad line is told with its number and left out. */
await runCommand(async () => {
  const enricher = loadEnricher();
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    const record = readRecord(line);
    if (typeof record === 'string') {
      console.error(`line ${number}: ${record}`);
      continue;
    }
    const { mentions, countries, topics, dates, figures, quotes } = enricher.enrich(inputOf(record));
    console.log(JSON.stringify({ ...record, mentions, countries, topics, dates, figures, quotes }));
  }
});

function readRecord(line: string): z.infer<typeof recordSchema> | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'this line is no JSON';
  }
  const record = recordSchema.safeParse(json);
  if (!record.success) {
    return record.error.issues.map(({ path, message }) => `"${path.join('.')}" ${message}`).join('; ');
  }
  const { publishedAt } = record.data;
  const isDated = !publishedAt?.trim() || parsePublication(publishedAt.trim());
  return isDated ? record.data : `"publishedAt" is not a date: "${publishedAt?.slice(0, 40)}"`;
}

function inputOf({ text, title, publishedAt }: z.infer<typeof recordSchema>): EnrichmentInput {
  const published = publishedAt ? parsePublication(publishedAt.trim()) : undefined;
  return {
    text,
    ...(title && { title }),
    ...(published && { published: { from: published.from, to: published.to } }),
  };
}
