import { isLooseEnding } from '../grammar/endings.ts';
import { isStopWord } from '../grammar/stop-words.ts';
import { fold } from '../text/clean.ts';
import type { Span, Token } from '../text/token.ts';
import { tokenise } from '../text/tokenise.ts';
import { fromArabic } from '../writing/arabic.ts';
import { fromWrongLayout } from '../writing/keyboard.ts';
import { fromLatin } from '../writing/latin.ts';
import type { LatinAlphabet } from '../writing/latin-alphabets.ts';
import type { LetterModel, LetterModels } from '../writing/letter-model.ts';
import { fromRussianKeyboard } from '../writing/russian-keyboard.ts';
import { withSigns } from '../writing/signs.ts';
import type { Spelling } from '../writing/spelling-beam.ts';
import { kazakhNames } from './exonyms.ts';
import { isForeignWord } from './foreign-words.ts';
import type { ReadingKind } from './interpretation.ts';
import type { Reader } from './reader.ts';
import { inflectedKeys } from './skeleton-lookup.ts';

/** What a word (or a stretch without blanks) may stand for. Costs are nats: less is likelier. */
export interface Candidate extends Span {
  written: string;
  /** In Kazakh Cyrillic, lower case. */
  read: string;
  kind: ReadingKind;
  /** Of the wrong layout: whether letters were put in that its Russian keyboard lacks. */
  restored?: boolean;
  keys: string[];
  /** Whether all of its words are known. */
  known: boolean;
  cost: number;
}

/** How unusual it is to write so, before anything else is known of the query. */
const RARITY: Readonly<Record<ReadingKind, number>> = {
  'as-written': 0,
  'look-alikes': 5,
  latin: 2,
  arabic: 0,
  'russian-keyboard': 4,
  'wrong-layout': 7,
};
/** What a known word has before an unknown one of letters as likely. */
const KNOWN = 7;
/** What Russian words have against them in an archive of Kazakh texts. */
const FOREIGN = 2;
/** What speaks for a name of the table of exonyms. */
const NAMED = 3;
/** What speaks against a word of another alphabet without a vowel: Ltd is no лтд. */
const VOWELLESS = 6;
/** What a capital of an abbreviation costs, which is like no word. */
const CAPITAL = 2;
/** What a hyphen costs. */
const HYPHEN = 3;
/** What a letter, digit or sign costs that no language has. */
const STRANGE = 5;
/** What stands against a key found by its skeleton alone, times how badly it fits. */
const MISFIT = 40;
/** What it costs to take a sign for punctuation where it may be a letter of the wrong layout. */
const PUNCTUATION = 3;
/** Longer words are read as written. */
const LONGEST_WORD = 48;
const ROMAN = /^(?=..)c{0,3}(?:x[cl]|l?x{0,4})(?:i[vx]|v?i{0,4})$/;
/** Letters that a Russian keyboard does not have. */
export const KAZAKH_LETTER = /[әғқңөұүһі]/i;
const VOWEL = /[аәеёоөұүыіэяюиу]/;
/** Romanised candidates that are analysed. */
const MAX_SPELLINGS = 6;
const MAX_CANDIDATES = 4;

/** The ways to read a token, the cheapest first, at most five; the one as written (or mended) is among them. */
export function candidatesOf(
  query: string,
  token: Token,
  alphabet: LatinAlphabet,
  reader: Reader,
): Candidate[] {
  const place = { start: token.start, end: token.end, written: query.slice(token.start, token.end) };
  const own = ownCandidate(place, token, reader);
  // Nothing could be likelier than a known word with letters that only a Kazakh keyboard has.
  if (own.known && KAZAKH_LETTER.test(own.read)) return [own];
  const others = plausible(otherSpellings(token, alphabet, reader))
    .filter(({ text }) => text !== own.read)
    .map(({ text, kind, cost }) => candidate(place, text, kind, cost, reader));
  return [own, ...cheapest(others, own)];
}

/**
 * The readings of a stretch without blanks as typed on the wrong layout: as the keys say on the Kazakh
 * layout, or as the Russian one would have it (`veyfq` is мунай, and so мұнай). Signs at its ends may be
 * letters or punctuation.
 */
export function wrongLayoutCandidates(chunk: string, start: number, reader: Reader): Candidate[] {
  const found: Candidate[] = [];
  for (const { from, to } of trimmings(chunk)) {
    const written = chunk.slice(from, to);
    const place = { start: start + from, end: start + to, written };
    const dropped = PUNCTUATION * (chunk.length - written.length);
    for (const read of fromWrongLayout(written)) {
      if (!isOneWord(read)) continue;
      for (const { text, cost } of plausible(cyrillicSpellings(read, reader))) {
        const one = candidate(place, text, 'wrong-layout', cost + dropped, reader);
        found.push({ ...one, restored: text !== read });
      }
    }
  }
  return cheapest(found);
}

/** What keys of the Cyrillic layouts may mean: what they say, what lacks Kazakh letters, Russian. */
function cyrillicSpellings(typed: string, { letters }: Reader): Spelling[] {
  if (typed.includes('-')) return [{ text: typed, cost: textCost(typed, letters) }];
  const kazakh = fromRussianKeyboard(typed, letters.kk)
    .slice(0, MAX_SPELLINGS)
    .map(({ text, cost }) => ({ text, cost: cost + (text === typed ? 0 : RARITY['russian-keyboard']) }));
  return [...kazakh, { text: typed, cost: letters.ru.wordCost(typed) + FOREIGN }];
}

/** The stretch with and without the signs at its ends. */
function trimmings(chunk: string): { from: number; to: number }[] {
  const from = /^[^\p{L}\p{N}]{0,3}/u.exec(chunk)?.[0].length ?? 0;
  const to = chunk.length - (/[^\p{L}\p{N}]{0,3}$/u.exec(chunk)?.[0].length ?? 0);
  const whole = { from: 0, to: chunk.length };
  return [whole, { from: 0, to }, { from, to: chunk.length }, { from, to }].filter(
    (one, index, all) =>
      one.from < one.to && all.findIndex((other) => other.from === one.from && other.to === one.to) === index,
  );
}

function isOneWord(read: string): boolean {
  const [token] = tokenise(read);
  return token?.end === read.length;
}

function ownCandidate(place: Place, token: Token, reader: Reader): Candidate {
  // Initials are no words to search: the name they stick to is read.
  const read = (token.kind === 'initials' && token.parts?.at(-1)?.norm) || token.norm;
  const cost = Math.min(textCost(read, reader.letters), capitalsCost(token));
  const isMended = lettersOf(place.written.toLowerCase()) !== lettersOf(token.norm);
  const own = candidate(place, read, 'as-written', isForeignWord(read) ? cost - KNOWN : cost, reader);
  return isMended ? { ...own, kind: 'look-alikes' } : own;
}

/** What an abbreviation in capitals costs, letter by letter. */
function capitalsCost({ text }: Token): number {
  const [capitals] = /^\p{Lu}{2,5}(?=$|-\p{Script=Cyrillic}+$)/u.exec(text) ?? [];
  return capitals ? CAPITAL * capitals.length : Number.POSITIVE_INFINITY;
}

type Typed = Spelling & { kind: ReadingKind };

function otherSpellings(token: Token, alphabet: LatinAlphabet, reader: Reader): Typed[] {
  switch (token.kind) {
    case 'number':
    case 'url':
    case 'email':
      return [];
    case 'initials': {
      const name = token.parts?.at(-1);
      return name ? otherSpellings(name, alphabet, reader) : [];
    }
    case 'compound':
      return compoundSpellings(token, alphabet, reader);
    default:
      return wordSpellings(token, alphabet, reader);
  }
}

function wordSpellings(token: Token, alphabet: LatinAlphabet, reader: Reader): Typed[] {
  const [, word = '', ending = ''] = /^#?([^-]*)(.*)$/su.exec(token.norm) ?? [];
  const { kk } = reader.letters;
  // Long words are none, what has a dot is the name of a site, and XIX is a number.
  if (word.length > LONGEST_WORD || word.includes('.') || ROMAN.test(word)) return [];
  if (/\p{Script=Arabic}/u.test(word)) return typed('arabic', fromArabic(token.norm, kk, withSigns));
  const kind: ReadingKind = /\p{Script=Latin}/u.test(word) ? 'latin' : 'russian-keyboard';
  const names = kazakhNames(word).map((text) => ({ text, cost: kk.wordCost(text) - NAMED }));
  // An official alphabet says how a word is spelt; else it may be one that merely sounds like it.
  const sounding = alphabet === 'free' ? inflectedKeys(word, reader.analyser, reader.vocabulary) : [];
  const known = sounding.map(({ read, fit }) => ({
    text: read,
    cost: kk.wordCost(read) + (1 - fit) * MISFIT,
  }));
  const spelt = kind === 'latin' ? latinSpellings(word, alphabet, kk) : fromRussianKeyboard(word, kk);
  const whole = [...names, ...known, ...spelt.slice(0, MAX_SPELLINGS)].map(({ text, cost }) => ({
    text,
    cost: kind === 'latin' && text.length > 1 && !VOWEL.test(text) ? cost + VOWELLESS : cost,
  }));
  return [
    ...typed(
      kind,
      whole.map(({ text, cost }) => ({ text: text + ending, cost })),
    ),
    ...disguised(token, kk),
  ];
}

/** By the query's alphabet, and freely where that does not have the letters. */
function latinSpellings(word: string, alphabet: LatinAlphabet, model: LetterModel): Spelling[] {
  const official = fromLatin(word, alphabet, model, withSigns);
  return official.length > 0 || alphabet === 'free' ? official : fromLatin(word, 'free', model, withSigns);
}

/** A word all in Latin letters that look like Cyrillic ones, as cleaning would mend it beside a Cyrillic one. */
function disguised(token: Token, model: LetterModel): Typed[] {
  const beside = 'ж';
  const text = fold(beside + token.text).slice(beside.length);
  return /^\p{Script=Cyrillic}+$/u.test(text)
    ? typed('look-alikes', [{ text, cost: model.wordCost(text) }])
    : [];
}

/** The whole with each member in its cheapest reading; a last one may be an ending, as in `AQSH-tyñ`. */
function compoundSpellings(token: Token, alphabet: LatinAlphabet, reader: Reader): Typed[] {
  const parts = token.parts ?? [];
  const best = parts.map((part, index) => {
    const whole = { ...part, start: 0, end: part.text.length };
    const [own, ...others] = candidatesOf(part.text, whole, alphabet, reader);
    // A Latin member beside read ones is read too; the whole as written is a candidate of its own.
    const found =
      others.find(({ kind, cost }) => own && !own.known && (kind === 'latin' || cost < own.cost)) ?? own;
    const ending = index === parts.length - 1 ? endingSpelling(part.norm, alphabet, reader) : undefined;
    return { kind: found?.kind ?? 'as-written', read: ending ?? found?.read ?? part.norm };
  });
  const changed = best.find(({ kind }) => kind !== 'as-written' && kind !== 'look-alikes');
  if (!changed) return [];
  const text = best.map(({ read }) => read).join('-');
  return [{ text, kind: changed.kind, cost: textCost(text, reader.letters) }];
}

function endingSpelling(part: string, alphabet: LatinAlphabet, { letters }: Reader): string | undefined {
  return fromLatin(part, alphabet, letters.kk).find(({ text }) => isLooseEnding(text))?.text;
}

function typed(kind: ReadingKind, spellings: readonly Spelling[]): Typed[] {
  return spellings.map((spelling) => ({ ...spelling, kind }));
}

type Place = Pick<Candidate, 'start' | 'end' | 'written'>;

function candidate(place: Place, read: string, kind: ReadingKind, cost: number, reader: Reader): Candidate {
  const { analyser, vocabulary } = reader;
  const positions = tokenise(read).flatMap((token) => analyser.keysOf(token));
  const keys = positions.map((all) => {
    const known = all.filter((key) => vocabulary.frequency(key) > 0);
    return {
      known: known.length > 0 || all.some(isStopWord),
      keys: known.length > 0 ? known : all.slice(0, 1),
    };
  });
  const share = keys.filter(({ known }) => known).length / Math.max(1, keys.length);
  return {
    ...place,
    read,
    kind,
    keys: [...new Set(keys.flatMap((position) => position.keys))],
    known: share === 1,
    cost: cost + RARITY[kind] - KNOWN * share,
  };
}

/** The cheapest candidates that are searched by other keys than those before them. */
function cheapest(candidates: Candidate[], own?: Candidate): Candidate[] {
  const byKeys = new Map<string, Candidate>();
  for (const one of candidates.toSorted((a, b) => a.cost - b.cost)) {
    const keys = one.keys.join(' ');
    if (!byKeys.has(keys) && keys !== own?.keys.join(' ')) byKeys.set(keys, one);
  }
  return [...byKeys.values()].slice(0, MAX_CANDIDATES);
}

/** Spellings that may yet be the best once it is known which of them are words. */
function plausible<One extends Spelling>(spellings: One[]): One[] {
  const least = spellings.reduce((best, { cost }) => Math.min(best, cost), Number.POSITIVE_INFINITY);
  return spellings.filter(({ cost }) => cost <= least + KNOWN + NAMED);
}

/** What a text costs, each word in the likeliest language of its script; other signs by themselves. */
function textCost(text: string, { kk, ru, en }: LetterModels): number {
  let cost = 0;
  for (const [run] of text.matchAll(/\p{L}+|[^\p{L}]/gu)) {
    if (run === '-') cost += HYPHEN;
    else if (!/\p{L}/u.test(run)) cost += STRANGE;
    else if (/\p{Script=Latin}/u.test(run)) cost += en.wordCost(run);
    else cost += Math.min(kk.wordCost(run), ru.wordCost(run) + FOREIGN);
  }
  return cost;
}

function lettersOf(word: string): string {
  return word.normalize('NFC').replace(/[^\p{L}]/gu, '');
}
