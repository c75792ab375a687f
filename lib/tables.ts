import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEnricher, type Enricher } from './enrich/enricher.ts';
import { createLabels, type Labels } from './enrich/labels.ts';
import { type EnrichTables, parseTables } from './enrich/tables.ts';
import { type Analyser, createAnalyser } from './kazakh/analyser.ts';
import { type Lexicon, parseLexicon } from './kazakh/lexicon.ts';

let analyser: Analyser | undefined;
let tables: EnrichTables | undefined;
let enricher: Enricher | undefined;
let labels: Labels | undefined;

/** The analyser over the project's lexicon, made once. Reads `data/kazakh` under the working directory. */
export function loadAnalyser(): Analyser {
  analyser ??= createAnalyser(loadLexicon());
  return analyser;
}

/** The project's lexicon. Reads `data/kazakh/lexicon` under the working directory. */
export function loadLexicon(): Lexicon {
  const folder = join('kazakh', 'lexicon');
  const files = readdirSync(join(process.cwd(), 'data', folder)).filter((file) => file.endsWith('.tsv'));
  return parseLexicon(files.sort().map((name) => ({ name, tsv: readTable(folder, name) })));
}

/** The enricher over the project's tables, made once. Reads `data/enrich` under the working directory. */
export function loadEnricher(): Enricher {
  enricher ??= createEnricher(loadAnalyser(), loadEnrichTables());
  return enricher;
}

/** What countries and topics are called, made once. Reads `data/enrich` under the working directory. */
export function loadLabels(): Labels {
  labels ??= createLabels(loadEnrichTables());
  return labels;
}

function loadEnrichTables(): EnrichTables {
  tables ??= parseTables((file) => readTable('enrich', file));
  return tables;
}

function readTable(folder: string, file: string): string {
  return readFileSync(join(process.cwd(), 'data', folder, file), 'utf8');
}
