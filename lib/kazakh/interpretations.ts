import type { Analyser } from './analyser.ts';
import type { Interpretation, Vocabulary, WordReading } from './interpretation.ts';
import { readingsOf, wrongLayoutReading } from './readings.ts';
import type { Span, Token } from './token.ts';
import { tokenise } from './tokenise.ts';

const MAX_INTERPRETATIONS = 5;
/** Hypotheses that are kept from word to word. */
const BEAM = 12;
const CHUNK = /[^\s"«»“”„]+/gu;

/** One stretch of the query with the ways to read it, each of one or more words. */
interface Stretch extends Span {
  ways: WordReading[][];
}

interface Hypothesis {
  words: WordReading[];
  confidence: number;
}

/**
 * Reads a query: which Kazakh words its words stand for, whatever the alphabet or keyboard. At most five
 * readings of the whole, best first; none for a query without a word. The reading of all words as written
 * is always among them. What the vocabulary knows decides; operators are not looked at.
 */
export function interpretations(query: string, analyser: Analyser, vocabulary: Vocabulary): Interpretation[] {
  const stretches = stretchesOf(query, analyser, vocabulary);
  if (stretches.length === 0) return [];
  let beam: Hypothesis[] = [{ words: [], confidence: 1 }];
  for (const { ways } of stretches) {
    beam = beam
      .flatMap(({ words, confidence }) =>
        ways.map((way) => ({ words: words.concat(way), confidence: confidence * confidenceOf(way) })),
      )
      .sort((a, b) => b.confidence - a.confidence)
      .slice(0, BEAM);
  }
  const asWritten = stretches.flatMap(({ ways }) => ways.find(isAsWritten) ?? ways[0] ?? []);
  const best = beam.slice(0, MAX_INTERPRETATIONS);
  if (!best.some(({ words }) => sameWords(words, asWritten))) {
    best.splice(MAX_INTERPRETATIONS - 1, 1, { words: asWritten, confidence: confidenceOf(asWritten) });
  }
  return best.map(({ words, confidence }) => ({ text: textOf(query, words), confidence, words }));
}

function stretchesOf(query: string, analyser: Analyser, vocabulary: Vocabulary): Stretch[] {
  const tokens = tokenise(query);
  const stretches: Stretch[] = [];
  const seen = new Map<string, WordReading[]>();
  const readingsAt = (token: Token): WordReading[] => {
    const written = query.slice(token.start, token.end);
    const known = seen.get(written) ?? readingsOf(query, token, analyser, vocabulary);
    seen.set(written, known);
    return known.map((reading) => ({ ...reading, start: token.start, end: token.end }));
  };
  let next = 0;
  for (const match of query.matchAll(CHUNK)) {
    const end = match.index + match[0].length;
    const words: WordReading[][] = [];
    for (let token = tokens[next]; token && token.start < end; token = tokens[++next]) {
      words.push(readingsAt(token));
    }
    const other = wrongLayoutReading(match[0], match.index, analyser, vocabulary);
    if (other)
      stretches.push({ start: match.index, end, ways: [words.flatMap(bestOf), [other]].filter(isFilled) });
    else
      for (const ways of words) stretches.push({ start: match.index, end, ways: ways.map((way) => [way]) });
  }
  return stretches;
}

function bestOf(readings: WordReading[]): WordReading[] {
  return readings.filter(({ kind }) => kind === 'as-written' || kind === 'look-alikes').slice(0, 1);
}

function isFilled(way: WordReading[]): boolean {
  return way.length > 0;
}

function isAsWritten(way: WordReading[]): boolean {
  return way.every(({ kind }) => kind === 'as-written' || kind === 'look-alikes');
}

function confidenceOf(words: WordReading[]): number {
  return words.reduce((product, { confidence }) => product * confidence, 1);
}

function sameWords(some: WordReading[], others: WordReading[]): boolean {
  return some.length === others.length && some.every((word, index) => word.read === others[index]?.read);
}

/** The query with its words as read, all between them as typed. */
function textOf(query: string, words: WordReading[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, read } of words) {
    text += query.slice(at, start) + read;
    at = end;
  }
  return text + query.slice(at);
}
