import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sha256 } from '../../lib/ingest/capture.ts';
import { evaluationFile } from './data-file.ts';

/** A document as it stands in its file, and `text` with its title as a first line. */
export interface CollectedDocument {
  id: string;
  text: string;
  record: { id: string; title?: string; text: string };
}

/** Documents, queries and which documents answer which query. */
export interface Collection {
  name: string;
  documents: CollectedDocument[];
  queries: { id: string; text: string }[];
  /** Grades of the relevant documents by query id. */
  relevant: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Exam questions over encyclopaedic passages, alone or among passages of legal acts. */
export function kazqad({ distractors }: { distractors: boolean }): Collection {
  const others = distractors ? documents('distractors-dev.jsonl.gz') : [];
  return {
    name: distractors ? 'questions, with distractors' : 'questions',
    documents: mixed([...documents('kazqad-corpus.jsonl'), ...others]),
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

/**
 * Two stand-ins for headlines over articles, of which there are none: encyclopaedic passages without their titles,
 * asked for by those titles; and without their first sentences, asked for by the beginnings of these. Among passages
 * of legal acts, and news and encyclopaedic sentences.
 */
export function titlesAndSentences(): [titles: Collection, sentences: Collection] {
  const passages = records<Required<CollectedDocument['record']>>('retrieval-dev/kazqad-corpus.jsonl');
  const others = [
    ...records<CollectedDocument['record']>('retrieval-dev/distractors-dev.jsonl.gz').map(withoutTitle),
    ...sentencePassages(),
  ];
  const byTitle = new Map<string, Map<string, number>>();
  for (const { id, title } of passages) byTitle.set(title, (byTitle.get(title) ?? new Map()).set(id, 1));
  const parted = passages.flatMap((passage) => {
    const [first, ...rest] = passage.text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.trim());
    return first && rest.length > 1 ? [{ id: passage.id, first, text: rest.join(' ') }] : [];
  });
  return [
    {
      name: 'titles of passages without them',
      documents: mixed([...passages.map(withoutTitle), ...others]),
      queries: [...byTitle.keys()].map((title) => ({ id: title, text: title })),
      relevant: byTitle,
    },
    {
      name: 'first sentences of passages without them',
      documents: mixed([...parted.map(withoutTitle), ...others]),
      queries: parted.map(({ id, first }) => ({
        id,
        text: first.split(/\s+/).slice(0, WORDS_OF_SENTENCE).join(' '),
      })),
      relevant: new Map(parted.map(({ id }) => [id, new Map([[id, 1]])])),
    },
  ];
}

/** Questions over a collection made harder by news and encyclopaedic sentences. */
export function amongSentences({ name, documents, ...questions }: Collection): Collection {
  return {
    ...questions,
    name: `${name} and sentences`,
    documents: mixed([...documents, ...sentencePassages()]),
  };
}

/** As many words as a long headline has. */
const WORDS_OF_SENTENCE = 14;
const SENTENCES_OF_PASSAGE = 6;

/** Sentences of television news and of an encyclopaedia, some together: their sources do not say which belong so. */
function sentencePassages(): CollectedDocument[] {
  const sentences = [
    ...records<{ text: string }>('ner-dev/kaznerd-dev.jsonl.gz').map(({ text }) => text),
    ...records<{ kk: string }>('trilingual-dev/flores-kk-ru-en.jsonl').map(({ kk }) => kk),
  ];
  const passages: CollectedDocument[] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES_OF_PASSAGE) {
    const text = sentences.slice(at, at + SENTENCES_OF_PASSAGE).join(' ');
    passages.push(withoutTitle({ id: `sentences-${at}`, text }));
  }
  return passages;
}

/** In an order that tells nothing: what stands first in an index is gathered first. */
function mixed(documents: readonly CollectedDocument[]): CollectedDocument[] {
  return documents
    .map((document) => ({ document, place: sha256(document.id) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ document }) => document);
}

function withoutTitle({ id, text }: { id: string; text: string }): CollectedDocument {
  return { id, text, record: { id, text } };
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
  return records<CollectedDocument['record']>(`retrieval-dev/${name}`).map((record) => ({
    id: record.id,
    text: record.title ? `${record.title}\n${record.text}` : record.text,
    record,
  }));
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
