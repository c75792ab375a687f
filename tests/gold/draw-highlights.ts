import { sentences } from '../../lib/kazakh/text/segment.ts';
import type { Span } from '../../lib/kazakh/text/token.ts';
import { loadLetters } from '../../lib/tables.ts';
import { content, records } from '../../scripts/evaluate/collections.ts';
import {
  createLookup,
  type HighlightItem,
  queryOf,
  type Range,
} from '../../scripts/evaluate/highlight-items.ts';

/*
 * Draws the items of `highlights.jsonl`, the same ones each time, and prints them with their passages, in which
 * the words are numbered that begin as a word of the query does: what somebody judges who does not know what
 * the program would mark. Usage: node --import tsx tests/gold/draw-highlights.ts
 */
const NER = 'ner-dev/kaznerd-dev.jsonl.gz';
const COUNTS = { questions: 70, law: 40, sentences: 90 };
const LONGEST_PASSAGE = 320;
/** Letters that a word must share with one of the query to be numbered. */
const BEGINNING = 3;
const VARIANTS = [undefined, undefined, 'Latin 2018', 'Russian keyboard', 'romanised as in chats'];
const WORD = /[\p{L}\p{N}]+/gu;

interface Row {
  id: string;
  text: string;
}
type Drawn = Omit<HighlightItem, 'marks'> & { candidates: Range[] };

const random = generator(20_240_501);
const lookup = createLookup();
const letters = loadLetters().kk;
const drawn = [
  ...answered('kazqad-corpus.jsonl', 'kazqad-queries.jsonl', 'kazqad-qrels.tsv').slice(0, COUNTS.questions),
  ...answered('law-corpus.jsonl.gz', 'law-queries-inflected.jsonl', 'law-qrels-inflected.tsv').slice(
    0,
    COUNTS.law,
  ),
  ...sentencePairs(COUNTS.sentences),
];
for (const [index, { candidates, ...item }] of drawn.entries()) {
  const text = lookup(item.text.file, item.text.id);
  let shown = '';
  let [end] = item.passage;
  for (const [number, [start, after]] of candidates.entries()) {
    shown += `${text.slice(end, start)}[${number}:${text.slice(start, after)}]`;
    end = after;
  }
  shown += text.slice(end, item.passage[1]);
  const plain = { query: { ...item.query } };
  delete plain.query.variant;
  const typed = queryOf(item, lookup, letters);
  const written = queryOf(plain, lookup, letters);
  console.log(
    `#${index} ${typed}${typed === written ? '' : ` (${written})`}\n${shown.replaceAll('\n', ' ⏎ ')}`,
  );
  if (process.argv.includes('--json')) console.log(JSON.stringify({ ...item, candidates }));
}

/** Queries with a passage each of a document that answers them. */
function answered(documents: string, queries: string, relevance: string): Drawn[] {
  const folder = 'retrieval-dev/';
  const answers = new Map(
    content(folder + relevance)
      .trim()
      .split('\n')
      .map((line) => {
        const [query = '', , document = ''] = line.split('\t');
        return [query, document] as const;
      }),
  );
  return shuffled(records<Row>(folder + queries)).flatMap(({ id, text: query }) => {
    const document = answers.get(id);
    if (document === undefined) return [];
    const text = lookup(folder + documents, document);
    const passage = bestPassage(text, query);
    return passage
      ? [
          {
            query: { file: folder + queries, id },
            text: { file: folder + documents, id: document },
            ...passage,
          },
        ]
      : [];
  });
}

/** Sentences, with one or two words of other sentences that begin as words of theirs do, but are not the same. */
function sentencePairs(count: number): Drawn[] {
  const rows = shuffled(records<Row>(NER));
  const holders = new Map<string, { id: string; range: Range; word: string }[]>();
  for (const { id, text } of rows.slice(count)) {
    for (const range of words(text)) {
      const word = text.slice(...range).toLowerCase();
      if (word.length < 4) continue;
      const start = word.slice(0, 4);
      holders.set(start, [...(holders.get(start) ?? []).slice(-30), { id, range, word }]);
    }
  }
  return rows.slice(0, count).flatMap(({ id, text }, index): Drawn[] => {
    const found = shuffled(words(text)).flatMap((range) => {
      const word = text.slice(...range).toLowerCase();
      const others = (holders.get(word.slice(0, 4)) ?? []).filter((other) => other.word !== word);
      return others[Math.floor(random() * others.length)] ?? [];
    });
    const [first, second] = found;
    if (!first) return [];
    const range = { start: 0, end: text.length };
    const variant = VARIANTS[index % VARIANTS.length];
    // Two words of one sentence, so that one reference will do: the second is any other word of the first's.
    const other = lookup(NER, first.id);
    const more = words(other).filter(([start]) => start > first.range[0] && index % 2 === 1);
    const chosen = [first.range, ...(second && more[0] ? [more[0]] : [])];
    const query = chosen.map((one) => other.slice(...one)).join(' ');
    return [
      {
        query: { file: NER, id: first.id, words: chosen, ...(variant && { variant }) },
        text: { file: NER, id },
        passage: [range.start, range.end],
        candidates: candidatesIn(text, range, query),
      },
    ];
  });
}

/** The stretch of up to three sentences in which most words begin as words of the query do. */
function bestPassage(text: string, query: string): Pick<Drawn, 'passage' | 'candidates'> | undefined {
  const spans = sentences(text);
  let best: Pick<Drawn, 'passage' | 'candidates'> | undefined;
  for (const [first, { start }] of spans.entries()) {
    for (const { end } of spans.slice(first, first + 3)) {
      if (end - start > LONGEST_PASSAGE && best) continue;
      const candidates = candidatesIn(text, { start, end: Math.min(end, start + LONGEST_PASSAGE) }, query);
      if (candidates.length > (best?.candidates.length ?? 0)) {
        best = { passage: [start, Math.min(end, start + LONGEST_PASSAGE)], candidates };
      }
    }
  }
  return best;
}

function candidatesIn(text: string, { start, end }: Span, query: string): Range[] {
  const asked = words(query).map(([from, to]) => mended(query.slice(from, to)));
  return words(text).filter(([from, to]) => {
    const word = mended(text.slice(from, to));
    return (
      from >= start &&
      to <= end &&
      asked.some((one) => {
        const length = Math.min(BEGINNING, Math.max(1, Math.min(one.length, word.length) - 1));
        return one.slice(0, length) === word.slice(0, length);
      })
    );
  });
}

function words(text: string): Range[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => [index, index + word.length]);
}

/** The texts of law mix a Latin i into Cyrillic words. */
function mended(word: string): string {
  return word.toLowerCase().replaceAll('i', 'і');
}

function shuffled<T>(values: readonly T[]): T[] {
  const left = [...values];
  for (let at = left.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [left[at], left[other]] = [left[other] as T, left[at] as T];
  }
  return left;
}

/** Numbers of [0, 1), the same ones for a seed. mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
