import { sentences } from '../kazakh/segment.ts';
import type { Span } from '../kazakh/token.ts';
import type { Snippet } from './hit.ts';
import type { Match } from './matcher.ts';

/** Longest passage, in UTF-16 units. */
export const SNIPPET_LENGTH = 240;
/** How many passages an article shows at most. */
const MAX_SNIPPETS = 2;
/** A passage that has to be cut begins so far before its first mark. */
const LEAD_IN = 60;

/**
 * Chooses the sentences that have most of the query's words, rarer ones counting more, and cuts them to
 * length around their marks; in the order of the text. Without a match: the beginning of the text.
 * @param weights of the query's words, by index.
 * @param skip how much of the beginning is shown elsewhere, as the title.
 */
export function snippets(text: string, matches: Match[], weights: number[], skip = 0): Snippet[] {
  const last = matches.at(-1);
  if (!last) return [cut(text, beginning(text, skip), [])];
  const looked = text.slice(0, last.end + SNIPPET_LENGTH);
  return pick(passagesOf(sentences(looked), matches), weights)
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map((passage) => cut(text, window(passage.sentence, passage.matches), passage.matches));
}

interface Passage {
  sentence: Span;
  matches: Match[];
}

/** The sentences that have a match; both lists are in the order of the text. */
function passagesOf(sentences: Span[], matches: Match[]): Passage[] {
  const passages: Passage[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const first = next;
    while ((matches[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next++;
    if (next > first) passages.push({ sentence, matches: matches.slice(first, next) });
  }
  return passages;
}

/** One after the other the passage that adds most: words that an earlier one has count for a tenth. */
function pick(passages: Passage[], weights: number[]): Passage[] {
  const picked: Passage[] = [];
  const shown = new Set<number>();
  while (picked.length < MAX_SNIPPETS) {
    let best: { passage: Passage; gain: number } | undefined;
    for (const passage of passages) {
      if (picked.includes(passage)) continue;
      let gain = 0;
      for (const word of new Set(passage.matches.map((match) => match.word))) {
        gain += (weights[word] ?? 1) * (shown.has(word) ? 0.1 : 1);
      }
      if (!best || gain > best.gain) best = { passage, gain };
    }
    if (!best) break;
    picked.push(best.passage);
    for (const { word } of best.passage.matches) shown.add(word);
  }
  return picked;
}

/** The part of a long sentence in which most marks lie. */
function window(sentence: Span, matches: Match[]): Span {
  if (sentence.end - sentence.start <= SNIPPET_LENGTH) return sentence;
  let best = { count: 0, start: sentence.start };
  for (const [index, { start }] of matches.entries()) {
    let count = 0;
    while ((matches[index + count]?.end ?? Number.POSITIVE_INFINITY) <= start - LEAD_IN + SNIPPET_LENGTH) {
      count++;
    }
    if (count > best.count) best = { count, start };
  }
  const start = Math.max(sentence.start, Math.min(best.start - LEAD_IN, sentence.end - SNIPPET_LENGTH));
  return { start, end: Math.min(sentence.end, start + SNIPPET_LENGTH) };
}

function beginning(text: string, skip: number): Span {
  const start = skip < text.trimEnd().length ? skip : 0;
  return { start, end: Math.min(text.length, start + SNIPPET_LENGTH) };
}

/** Draws the borders in to whole words, and says whether text was left out. */
function cut(text: string, passage: Span, matches: Match[]): Snippet {
  const start = passage.start === 0 ? 0 : nextWordStart(text, passage.start);
  const end = passage.end >= text.length ? text.length : wordEndBefore(text, start, passage.end);
  const piece = text.slice(start, end).trimEnd();
  const lead = piece.length - piece.trimStart().length;
  const from = start + lead;
  return {
    text: piece.trimStart(),
    start: from,
    marks: matchesIn(matches, { start: from, end: start + piece.length }).map((match) => ({
      start: match.start - from,
      end: match.end - from,
    })),
    cutBefore: text.slice(0, from).trim() !== '' && !endsSentence(text.slice(0, from)),
    cutAfter: text.slice(start + piece.length).trim() !== '' && !endsSentence(piece),
  };
}

function endsSentence(text: string): boolean {
  return /[.!?…][»”"]?\s*$/u.test(text.slice(-8)) || /\n\s*$/u.test(text.slice(-8));
}

function nextWordStart(text: string, at: number): number {
  if (/\s/u.test(text[at - 1] ?? ' ')) return at;
  const blank = text.slice(at, at + LEAD_IN).search(/\s/u);
  return blank < 0 ? at : at + blank + 1;
}

function wordEndBefore(text: string, start: number, at: number): number {
  if (/\s/u.test(text[at] ?? ' ')) return at;
  const blank = text.slice(start, at).search(/\s\S*$/u);
  return blank <= 0 ? at : start + blank;
}

function matchesIn(matches: Match[], { start, end }: Span): Match[] {
  return matches.filter((match) => match.start >= start && match.end <= end);
}
