import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { evaluationFile } from './data-file.ts';

/** Documents, queries and which documents answer which query. */
export interface Collection {
  name: string;
  documents: { id: string; text: string }[];
  queries: { id: string; text: string }[];
  /** Grades of the relevant documents by query id. */
  relevant: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Exam questions over encyclopaedic passages, alone or among passages of legal acts. */
export function kazqad({ distractors }: { distractors: boolean }): Collection {
  const others = distractors ? documents('distractors-dev.jsonl.gz') : [];
  return {
    name: distractors ? 'questions, with distractors' : 'questions',
    documents: [...documents('kazqad-corpus.jsonl'), ...others],
    queries: queries('kazqad-queries.jsonl'),
    relevant: relevance('kazqad-qrels.tsv'),
  };
}

/** Words of titles of legal acts over the acts. */
export function law(): Collection {
  return {
    name: 'law',
    documents: documents('law-corpus.jsonl.gz'),
    queries: queries('law-queries.jsonl'),
    relevant: relevance('law-qrels.tsv'),
  };
}

/** The same with the words put into other cases and numbers. */
export function lawInflected(): Collection {
  return {
    name: 'law, other forms',
    documents: documents('law-corpus.jsonl.gz'),
    queries: queries('law-queries-inflected.jsonl'),
    relevant: relevance('law-qrels-inflected.tsv'),
  };
}

/** Rows of a JSONL file of the evaluation data, gzipped or not. */
export function records<Row>(name: string): Row[] {
  return content(name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** Text of a file of the evaluation data, gzipped or not. */
export function content(name: string): string {
  const bytes = readFileSync(evaluationFile(name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function documents(name: string): Collection['documents'] {
  return records<{ id: string; title?: string; text: string }>(`retrieval-dev/${name}`).map(
    ({ id, title, text }) => ({ id, text: title ? `${title}\n${text}` : text }),
  );
}

function queries(name: string): Collection['queries'] {
  return records<{ id: string; text: string }>(`retrieval-dev/${name}`).map(({ id, text }) => ({ id, text }));
}

function relevance(name: string): Collection['relevant'] {
  const grades = new Map<string, Map<string, number>>();
  for (const line of content(`retrieval-dev/${name}`).split('\n').filter(Boolean)) {
    const [query = '', , document = '', grade] = line.split('\t');
    const known = grades.get(query) ?? new Map<string, number>();
    grades.set(query, known.set(document, Number(grade)));
  }
  return grades;
}
