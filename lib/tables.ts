import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEnricher, type Enricher } from './enrich/enricher.ts';
import { createLabels, type Labels } from './enrich/labels.ts';
import { type EnrichTables, parseTables } from './enrich/tables.ts';
import { type Analyser, createAnalyser } from './kazakh/analysis/analyser.ts';
import {
  type Lexicon,
  type LexiconEntry,
  type LexiconTable,
  parseLexicon,
} from './kazakh/analysis/lexicon.ts';
import { parseWeights, type Weights } from './kazakh/analysis/weights.ts';
import type { Reader } from './kazakh/queries/reader.ts';
import { createVocabulary } from './kazakh/queries/vocabulary.ts';
import { type LetterModels, parseLetterModel } from './kazakh/writing/letter-model.ts';
import { createMultilingualAnalyser, type MultilingualAnalyser } from './languages/multilingual-analyser.ts';
import { type Concept, countryConcepts, parseConcepts } from './search/query/concepts.ts';
import { createTranslations, type Translations } from './search/query/translations.ts';

let lexicon: Lexicon | undefined;
let lemmas: ReadonlySet<string> | undefined;
let analyser: Analyser | undefined;
let multilingualAnalyser: MultilingualAnalyser | undefined;
let letters: LetterModels | undefined;
let tables: EnrichTables | undefined;
let enricher: Enricher | undefined;
let labels: Labels | undefined;
let translations: Translations | undefined;

/** The analyser over the project's lexicon and what was learned, made once. Reads `data/kazakh`. */
export function loadAnalyser(): Analyser {
  analyser ??= createAnalyser(loadLexicon(), loadWeights());
  return analyser;
}

/** The analyser of texts and queries in every language of the archive, made once. */
export function loadMultilingualAnalyser(): MultilingualAnalyser {
  multilingualAnalyser ??= createMultilingualAnalyser(
    loadAnalyser(),
    listedEntries().map(({ lemma }) => lemma),
  );
  return multilingualAnalyser;
}

/** What was only found in text may be a Russian word that it quotes. */
function listedEntries(): LexiconEntry[] {
  return [...loadLexicon().stems.values()].flat().filter(({ found }) => !found);
}

/** What words are called in the other languages, made once. Reads `data/terms`, `data/enrich` and the lexicon. */
export function loadTranslations(): Translations {
  if (translations) return translations;
  const listed = listedEntries();
  const all = new Set(listed.map(({ lemma }) => lemma));
  const common = new Set(listed.filter(({ upos }) => upos !== 'PROPN').map(({ lemma }) => lemma));
  translations = createTranslations(loadConcepts(), loadMultilingualAnalyser(), {
    has: (lemma) => all.has(lemma),
    isCommon: (lemma) => common.has(lemma),
  });
  return translations;
}

/** Every concept that the tables name. */
export function loadConcepts(): Concept[] {
  const table = (name: string) => ({ name: `data/terms/${name}`, tsv: readTable('terms', name) });
  const { countries, countryNames } = loadEnrichTables();
  return [
    ...countryConcepts(countries, countryNames),
    ...parseConcepts(table('places-and-peoples.tsv'), 'country'),
    ...parseConcepts(table('trilingual.tsv'), 'term'),
  ];
}

/** The project's lexicon with what was learned of its stems, made once. Reads `data/kazakh`. */
export function loadLexicon(): Lexicon {
  lexicon ??= parseLexicon(lexiconTables(), learnedTable('stems.tsv'));
  return lexicon;
}

/** Whether a word (lower case) is a form of one that the lexicon lists. */
export function loadIsWord(): (word: string) => boolean {
  const analyser = loadAnalyser();
  lemmas ??= new Set([...loadLexicon().stems.values()].flat().map(({ lemma }) => lemma));
  const listed = lemmas;
  return (word) => listed.has(analyser.lemma(word));
}

/** What was learned of the evidence for readings. Reads `data/kazakh/learned`. */
export function loadWeights(): Weights {
  return parseWeights(learnedTable('weights.tsv'));
}

/** The tables of the lexicon that were written by hand, in a fixed order. */
export function lexiconTables(): LexiconTable[] {
  const folder = join('kazakh', 'lexicon');
  const files = readdirSync(join(process.cwd(), 'data', folder)).filter((file) => file.endsWith('.tsv'));
  return files.sort().map((name) => ({ name, tsv: readTable(folder, name) }));
}

/** Every table that the analyser is made of. */
export function analyserTables(): LexiconTable[] {
  return [...lexiconTables(), learnedTable('stems.tsv'), learnedTable('weights.tsv')];
}

function learnedTable(name: string): LexiconTable {
  return { name, tsv: readTable(join('kazakh', 'learned'), name) };
}

/** The letter models of the archive's languages, made once. Reads `data/kazakh/learned`. */
export function loadLetters(): LetterModels {
  const load = (language: string) =>
    parseLetterModel(readTable(join('kazakh', 'learned'), `letters-${language}.tsv`));
  letters ??= { kk: load('kk'), ru: load('ru'), en: load('en') };
  return letters;
}

/** Reads queries by the project's lexicon, without an archive. */
export function loadReader(): Reader {
  const lemmas = [...loadLexicon().stems.values()]
    .flat()
    .map(({ lemma, count }) => [lemma, 1 + Math.round(count)] as const);
  return { analyser: loadAnalyser(), vocabulary: createVocabulary(lemmas), letters: loadLetters() };
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
