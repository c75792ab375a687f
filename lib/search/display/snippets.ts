import { paragraphs, sentences } from '../../kazakh/text/segment.ts';
import type { Span } from '../../kazakh/text/token.ts';
import { tokenise } from '../../kazakh/text/tokenise.ts';
import type { Snippet } from '../hit.ts';
import type { Match } from './matcher.ts';

/** Longest passage, in UTF-16 units. */
export const SNIPPET_LENGTH = 240;
/** Most sentences of a passage. */
const MAX_SENTENCES = 3;
/** A passage that has to be cut begins so far before its first mark. */
const LEAD_IN = 60;
/** What a word counts that another passage shows too. */
const AGAIN = 0.1;
/** Sets of words, the weightiest first, of which pairs are tried. */
const MAX_SETS = 60;

/** Up to three sentences of a paragraph, and the matches in them. */
interface Passage extends Span {
  matches: Match[];
}

/**
 * Chooses up to two passages that together have most of the query's words, rarer ones counting more, if possible
 * all in one, and cuts them to length around their marks; in the order of the text. Without a match: the beginning
 * of the text.
 * @param weights of the query's words, by index.
 * @param skip how much of the beginning is shown elsewhere, as the title.
 */
export function snippets(text: string, matches: Match[], weights: number[], skip = 0): Snippet[] {
  if (matches.length === 0) return [beginning(text, skip)];
  return pick(passagesOf(text, matches), weights)
    .sort((a, b) => a.start - b.start)
    .map((passage) => cut(text, passage, window(passage, weights), passage.matches));
}

/** Sentences with a match, alone and, as far as they fit, with their neighbours up to the next that have one. */
function passagesOf(text: string, matches: Match[]): Passage[] {
  const passages: Passage[] = [];
  let next = 0;
  for (const paragraph of paragraphs(text)) {
    if ((matches[next]?.start ?? Number.POSITIVE_INFINITY) >= paragraph.end) continue;
    const found = sentences(text.slice(paragraph.start, paragraph.end)).map((sentence): Passage => {
      const start = paragraph.start + sentence.start;
      const end = paragraph.start + sentence.end;
      const first = next;
      while ((matches[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
      return { start, end, matches: matches.slice(first, next) };
    });
    for (const [index, first] of found.entries()) {
      if (first.matches.length === 0) continue;
      passages.push(first);
      for (let count = 2; count <= MAX_SENTENCES; count++) {
        const last = found[index + count - 1];
        if (!last || last.end - first.start > SNIPPET_LENGTH) break;
        if (last.matches.length === 0) continue;
        const own = found.slice(index, index + count).flatMap(({ matches }) => matches);
        passages.push({ start: first.start, end: last.end, matches: own });
      }
    }
  }
  return passages;
}

/** The one or two passages that have the weightiest words between them; of equal ones the first and shortest. */
function pick(passages: Passage[], weights: number[]): Passage[] {
  const bySet = new Map<string, { words: Set<number>; passages: Passage[] }>();
  for (const passage of passages) {
    const words = wordsOf(passage.matches);
    const set = [...words].sort((a, b) => a - b).join(' ');
    const same = bySet.get(set);
    // A second one with the same words may be shown beside the first.
    if (!same) bySet.set(set, { words, passages: [passage] });
    else if (same.passages.length < 2 && !overlap(same.passages[0], passage)) same.passages.push(passage);
  }
  const sets = [...bySet.values()]
    .sort((a, b) => weigh(b.words, weights) - weigh(a.words, weights))
    .slice(0, MAX_SETS);
  const choices = sets.flatMap(({ words, passages }) => passages.map((passage) => ({ words, passage })));
  let best: { gain: number; passages: Passage[] } = { gain: Number.NEGATIVE_INFINITY, passages: [] };
  for (const [index, one] of choices.entries()) {
    for (const other of [undefined, ...choices.slice(index + 1)]) {
      if (other && overlap(one.passage, other.passage)) continue;
      const gain = gainOf(one.words, other?.words ?? new Set(), weights);
      if (gain > best.gain) best = { gain, passages: other ? [one.passage, other.passage] : [one.passage] };
    }
  }
  return best.passages;
}

function gainOf(some: Set<number>, others: Set<number>, weights: number[]): number {
  const all = weigh(new Set([...some, ...others]), weights);
  return all + AGAIN * (weigh(some, weights) + weigh(others, weights) - all);
}

function weigh(words: Iterable<number>, weights: number[]): number {
  let sum = 0;
  for (const word of words) sum += weights[word] ?? 1;
  return sum;
}

function wordsOf(matches: readonly Match[]): Set<number> {
  return new Set(matches.map(({ word }) => word));
}

function overlap(some: Span | undefined, other: Span): boolean {
  return some !== undefined && some.start < other.end && other.start < some.end;
}

/** The part of a long sentence in which the weightiest words lie, and most of their marks. */
function window(passage: Passage, weights: number[]): Span {
  if (passage.end - passage.start <= SNIPPET_LENGTH) return passage;
  const { matches } = passage;
  let best = { gain: Number.NEGATIVE_INFINITY, start: passage.start };
  for (const [index, { start: at }] of matches.entries()) {
    const start = clamp(at - LEAD_IN, passage.start, passage.end - SNIPPET_LENGTH);
    const within: Match[] = [];
    for (
      let next = index;
      (matches[next]?.end ?? Number.POSITIVE_INFINITY) <= start + SNIPPET_LENGTH;
      next++
    ) {
      within.push(...matches.slice(next, next + 1));
    }
    const gain = weigh(wordsOf(within), weights) + within.length * 1e-6;
    if (gain > best.gain) best = { gain, start };
  }
  return { start: best.start, end: best.start + SNIPPET_LENGTH };
}

/** As many sentences as fit, or the beginning of the first. */
function beginning(text: string, skip: number): Snippet {
  const from = skip < text.trimEnd().length ? skip : 0;
  const spans = sentences(text.slice(from, from + 2 * SNIPPET_LENGTH));
  const start = from + (spans[0]?.start ?? 0);
  const fitting = spans.filter(({ end }) => from + end - start <= SNIPPET_LENGTH).at(-1);
  const end = from + (fitting ?? spans[0] ?? { end: 0 }).end;
  return cut(text, { start, end }, { start, end: Math.min(end, start + SNIPPET_LENGTH) }, []);
}

/** Draws the borders of a window in to whole words, and says whether some of the passage was left out. */
function cut(text: string, passage: Span, { start, end }: Span, matches: readonly Match[]): Snippet {
  // Initials, dotted abbreviations and numbers hold blanks: a blank alone is no border of words.
  const around = { start: Math.max(passage.start, start - SNIPPET_LENGTH), end: passage.end };
  const isCut = start > passage.start || end < passage.end;
  const words = isCut
    ? tokenise(text.slice(around.start, Math.min(around.end, end + SNIPPET_LENGTH))).map((token) => ({
        start: around.start + token.start,
        end: around.start + token.end,
      }))
    : [];
  const first = start > passage.start ? words.find((word) => word.end > start && !isHuge(word)) : undefined;
  const last = end < passage.end ? words.findLast((word) => word.start < end && !isHuge(word)) : undefined;
  const from = whole(text, first ? (first.start >= start ? first.start : first.end) : start);
  const to = whole(text, last && last.start > from ? (last.end <= end ? last.end : last.start) : end);
  const piece = text.slice(from, to);
  const lead = leadIn(text.slice(0, from), piece);
  const shown = piece.slice(lead).trimEnd();
  const at = from + lead;
  return {
    text: shown,
    start: at,
    marks: matches
      .filter((match) => match.start >= at && match.end <= at + shown.length)
      .map((match) => ({ start: match.start - at, end: match.end - at })),
    cutBefore: text.slice(passage.start, at).trim() !== '',
    cutAfter: text.slice(at + shown.length, passage.end).trim() !== '',
  };
}

/** Length of what a piece begins with and belongs to the words before it: blanks, and a comma or dash behind a word. */
function leadIn(before: string, piece: string): number {
  const blanks = /^\s*/.exec(piece)?.[0].length ?? 0;
  if (!/[\p{L}\p{N}]\s*$/u.test(before.slice(-8))) return blanks;
  return /^[\s,;:)–—-]*(?=[\p{L}\p{N}«"“„(])/u.exec(piece)?.[0].length ?? blanks;
}

/** What no passage holds has to be cut. */
function isHuge({ start, end }: Span): boolean {
  return end - start > SNIPPET_LENGTH - LEAD_IN;
}

/** The place, or the one before it where it would part a surrogate pair. */
function whole(text: string, at: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1)) ? at - 1 : at;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
