import type { Analyser } from './analyser.ts';
import { fromArabic } from './arabic.ts';
import { fold } from './clean.ts';
import { kazakhNames } from './exonyms.ts';
import type { ReadingKind, Vocabulary, WordReading } from './interpretation.ts';
import { fromWrongLayout } from './keyboard.ts';
import { fromLatin } from './latin.ts';
import { fromRussianKeyboard } from './russian-keyboard.ts';
import { inflectedKeys } from './skeleton-lookup.ts';
import { isStopWord } from './stop-words.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';

/** Readings of one word that are kept. */
const MAX_READINGS = 4;
/** Romanised candidates that are analysed. */
const MAX_CANDIDATES = 8;
const UNKNOWN = 0.3;
/** How far a reading whose key is known is trusted, by its kind; frequency takes a little off. */
const TRUST: Readonly<Record<ReadingKind, number>> = {
  'as-written': 1,
  'look-alikes': 1,
  latin: 0.9,
  arabic: 0.9,
  'russian-keyboard': 0.9,
  'wrong-layout': 0.85,
};

interface Candidate {
  read: string;
  kind: ReadingKind;
  /** 0 to 1: how well it fits what was typed. */
  fit: number;
}

/** The ways to read a token of the query, best first; the one as written (or mended) is always among them. */
export function readingsOf(
  query: string,
  token: Token,
  analyser: Analyser,
  vocabulary: Vocabulary,
): WordReading[] {
  const written = query.slice(token.start, token.end);
  const plain = written.toLowerCase();
  const kind = isMended(plain, token.norm) ? 'look-alikes' : 'as-written';
  // Initials are no words to search: the name they stick to is read.
  const plainRead = (token.kind === 'initials' && token.parts?.at(-1)?.norm) || token.norm;
  const own = reading(token, written, { read: plainRead, kind, fit: 1 }, analyser, vocabulary);
  const others = candidates(token, analyser, vocabulary)
    .filter(({ read }) => read !== plainRead)
    .map((candidate) => reading(token, written, candidate, analyser, vocabulary));
  // An unknown candidate in another alphabet serves where nothing is known: it shows how the word is read.
  const useful = others.filter(({ confidence }) => confidence > UNKNOWN);
  const shown = others.filter(({ kind: how }) => how !== 'russian-keyboard').slice(0, 1);
  const kept = useful.length > 0 || own.confidence > UNKNOWN ? useful : shown;
  return distinct(own, kept).sort((a, b) => b.confidence - a.confidence);
}

/** The word's own reading and the best others that are searched by other keys. */
function distinct(own: WordReading, others: WordReading[]): WordReading[] {
  const byKeys = new Map([[own.keys.join(' '), own]]);
  for (const other of others.toSorted((a, b) => b.confidence - a.confidence)) {
    const keys = other.keys.join(' ');
    if (!byKeys.has(keys)) byKeys.set(keys, other);
  }
  return [...byKeys.values()].slice(0, MAX_READINGS);
}

/**
 * The reading of a stretch without blanks as typed on the wrong layout, if it makes a known word: as the keys
 * say on the Kazakh layout, or as the Russian one would have it (`veyfq` is мунай, and so мұнай).
 */
export function wrongLayoutReading(
  chunk: string,
  start: number,
  analyser: Analyser,
  vocabulary: Vocabulary,
): WordReading | undefined {
  const read = fromWrongLayout(chunk);
  const token = read === undefined ? undefined : tokenise(read)[0];
  if (read === undefined || !token || token.end !== read.length) return undefined;
  const span = { start, end: start + chunk.length };
  const found = [{ read, fit: 1 }, ...wordCandidates(read, analyser, vocabulary)]
    .map((candidate) => reading(span, chunk, { ...candidate, kind: 'wrong-layout' }, analyser, vocabulary))
    .reduce((best, other) => (other.confidence > best.confidence ? other : best));
  return found.confidence > UNKNOWN ? found : undefined;
}

function candidates(token: Token, analyser: Analyser, vocabulary: Vocabulary): Candidate[] {
  switch (token.kind) {
    case 'number':
    case 'url':
    case 'email':
      return [];
    case 'initials': {
      const name = token.parts?.at(-1);
      return name ? candidates(name, analyser, vocabulary) : [];
    }
    case 'compound':
      return compoundCandidates(token, analyser, vocabulary);
    default:
      return wordCandidates(token.norm.replace(/^#/, ''), analyser, vocabulary);
  }
}

function wordCandidates(word: string, analyser: Analyser, vocabulary: Vocabulary): Candidate[] {
  const arabic = fromArabic(word);
  if (arabic !== undefined) return [{ read: arabic, kind: 'arabic', fit: 1 }];
  const isLatin = /\p{Script=Latin}/u.test(word);
  const kind: ReadingKind = isLatin ? 'latin' : 'russian-keyboard';
  const names = kazakhNames(word).map((read) => ({ read, kind, fit: 1 }));
  const spelt = (isLatin ? fromLatin(word) : fromRussianKeyboard(word))
    .slice(0, MAX_CANDIDATES)
    .map((read, rank) => ({ read, kind, fit: 1 - rank * 0.01 }));
  const known = inflectedKeys(word, analyser, vocabulary).map(({ read, fit }) => ({ read, kind, fit }));
  return [...names, ...spelt, ...known];
}

/** The whole with each member in its best reading. */
function compoundCandidates(token: Token, analyser: Analyser, vocabulary: Vocabulary): Candidate[] {
  const parts = token.parts ?? [];
  const best = parts.map((part) => readingsOf(part.text, atStart(part), analyser, vocabulary)[0]);
  const changed = best.find((part) => part && part.kind !== 'as-written' && part.kind !== 'look-alikes');
  if (!changed) return [];
  const read = best.map((part, index) => part?.read ?? parts[index]?.norm ?? '').join('-');
  return [{ read, kind: changed.kind, fit: 1 }];
}

function atStart(part: Token): Token {
  return { ...part, start: 0, end: part.text.length };
}

function reading(
  { start, end }: { start: number; end: number },
  written: string,
  { read, kind, fit }: Candidate,
  analyser: Analyser,
  vocabulary: Vocabulary,
): WordReading {
  const positions = tokenise(read).flatMap((token) => analyser.keysOf(token));
  const known = positions.map((keys) => keys.filter((key) => vocabulary.frequency(key) > 0));
  const share =
    positions.length === 0
      ? 0
      : known.filter((keys, at) => isKnown(keys, positions[at])).length / positions.length;
  const keys = positions.flatMap((all, at) => (known[at]?.length ? (known[at] ?? []) : all.slice(0, 1)));
  const asWritten = kind === 'as-written' || kind === 'look-alikes';
  const articles = Math.max(0, ...keys.map((key) => vocabulary.frequency(key)));
  const trust = asWritten ? 1 : TRUST[kind] * fit * softly(articles);
  const confidence = UNKNOWN * fit * (asWritten ? 1 : 0.9) * (1 - share) + trust * share;
  return { start, end, written, read, kind, keys: [...new Set(keys)], confidence };
}

function isKnown(known: string[], keys: string[] | undefined): boolean {
  return known.length > 0 || (keys?.some(isStopWord) ?? false);
}

/** From 0.8 for a key of one article towards 1 for a frequent one. */
function softly(articles: number): number {
  return 1 - 0.2 / (1 + Math.log1p(Math.max(0, articles - 1)));
}

/** Whether cleaning changed letters, not only apostrophes and hyphens. */
function isMended(plain: string, norm: string): boolean {
  const letters = (word: string) => word.normalize('NFC').replace(/[^\p{L}]/gu, '');
  return letters(plain) !== letters(norm) && fold(plain) === fold(norm);
}
