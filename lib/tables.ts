import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEnricher, type Enricher } from './enrich/enricher.ts';
import { createLabels, type Labels } from './enrich/labels.ts';
import { type EnrichTables, parseTables } from './enrich/tables.ts';
import { type Analyser, createAnalyser } from './kazakh/analyser.ts';
import { parseLexicon } from './kazakh/lexicon.ts';

let analyser: Analyser | undefined;

/** The analyser over the project's lexicon, made once. Reads the table under the working directory. */
export function loadAnalyser(): Analyser {
  analyser ??= createAnalyser(parseLexicon(readTable('kazakh', 'lexicon.tsv')));
  return analyser;
}

let tables: EnrichTables | undefined;
let enricher: Enricher | undefined;

/** The enricher over the project's tables, made once. */
export function loadEnricher(): Enricher {
  enricher ??= createEnricher(loadAnalyser(), loadEnrichTables());
  return enricher;
}

/** What countries and topics are called. */
export function loadLabels(): Labels {
  return createLabels(loadEnrichTables());
}

function loadEnrichTables(): EnrichTables {
  tables ??= parseTables((file) => readTable('enrich', file));
  return tables;
}

/** The commands and the website run in the project's folder. */
function readTable(room: string, file: string): string {
  return readFileSync(join(process.cwd(), 'data', room, file), 'utf8');
}
