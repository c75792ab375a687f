import { APOSTROPHES } from '../text/clean.ts';
import type { Token } from '../text/token.ts';
import { tokenise } from '../text/tokenise.ts';
import { likeliestAlphabet } from '../writing/latin.ts';
import { officialAlphabet } from '../writing/latin-alphabets.ts';
import type { Interpretation, ReadingKind, WordReading } from './interpretation.ts';
import type { Reader } from './reader.ts';
import { type Candidate, candidatesOf, KAZAKH_LETTER, wrongLayoutCandidates } from './readings.ts';

const MAX_INTERPRETATIONS = 5;
const CHUNK = /[^\s"«»“”„]+/gu;
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`);
/** What speaks for reading a word as the query's other words are read, in nats; less if only some are. */
const SHARED: Readonly<Record<ReadingKind, number>> = {
  'as-written': 3,
  'look-alikes': 5,
  latin: 8,
  arabic: 0,
  'russian-keyboard': 4,
  'wrong-layout': 7,
};
/** What speaks for a known word as written, in a query whose other words were typed otherwise. */
const STAYING = 0.5;
/** A known word as written beside no such words is not to be doubted. */
const CERTAIN = 100;
/** What speaks against the Russian keyboard in a query that shows letters it does not have. */
const CONTRADICTED = 5;

/** A way to read a stretch of the query: one word, or more. */
interface Way {
  words: Candidate[];
  cost: number;
}

/** The ways to read a stretch; the first is the one as written. */
type Ways = [own: Way, ...others: Way[]];

/** A way with its share of the probability of all ways to read the stretch. */
type WeighedWay = Way & { share: number };

/**
 * Reads a query: which Kazakh words its words stand for, whatever the alphabet or keyboard. At most five
 * readings of the whole, best first: the best, those that read one stretch otherwise, and always the one as
 * written; none for a query without a word. Operators are not looked at.
 *
 * Each word is read as through a noisy channel: how likely are the letters read, is the word known, how usual
 * is it to write so. Then all are weighed again by how the query's other words came to be read. A known word
 * stays as it is written, unless other words show that the keyboard had no Kazakh letters.
 */
export function interpretations(query: string, reader: Reader): Interpretation[] {
  const stretches = weigh(stretchesOf(query, reader), query);
  if (stretches.length === 0) return [];
  const best = stretches.map((ways) => ways.reduce((most, way) => (way.share > most.share ? way : most)));
  const asWritten = stretches.map(([own]) => own as WeighedWay);
  const changes = stretches
    .flatMap((ways, at) => ways.map((way) => ({ way, at, loss: way.share / (best[at]?.share ?? 1) })))
    .filter(({ way, at }) => way !== best[at])
    .sort((a, b) => b.loss - a.loss)
    .slice(0, MAX_INTERPRETATIONS - 1)
    .map(({ way, at }) => best.with(at, way));
  const distinct = new Map<string, Interpretation>();
  for (const ways of [best, asWritten, ...changes]) {
    const reading = interpretation(query, ways);
    if (!distinct.has(reading.text)) distinct.set(reading.text, reading);
  }
  return [...distinct.values()].slice(0, MAX_INTERPRETATIONS).sort((a, b) => b.confidence - a.confidence);
}

function stretchesOf(query: string, reader: Reader): Ways[] {
  const tokens = withApostrophes(tokenise(query), query);
  const latin = tokens.map(({ norm }) => norm).filter((word) => /\p{Script=Latin}/u.test(word));
  const alphabet = likeliestAlphabet(latin, reader.letters.kk);
  const seen = new Map<string, Candidate[]>();
  let next = 0;
  return [...query.matchAll(CHUNK)].flatMap(({ 0: chunk, index: start }): Ways[] => {
    const words: Candidate[][] = [];
    // An ending behind a closing quotation mark (`»-ның`) belongs to a word of the chunk before.
    const isWhole = start >= (tokens[next - 1]?.end ?? 0);
    let isPlain = true;
    for (let token = tokens[next]; token && token.start < start + chunk.length; token = tokens[++next]) {
      const { start: from, end } = token;
      const written = query.slice(from, end);
      const known = seen.get(written) ?? candidatesOf(query, token, alphabet, reader);
      seen.set(written, known);
      words.push(known.map((word) => ({ ...word, start: from, end })));
      isPlain &&= !isFixed(token);
    }
    const isShifted = isWhole && (isPlain || words.length > 1);
    const other = isShifted ? wrongLayoutCandidates(chunk, start, reader) : [];
    if (words.length > 1 && other.length > 0) return [alternatives(words, other)];
    return words.map((ways) => ways.concat(words.length === 1 ? other : []).map(wayOf) as Ways);
  });
}

/** Numbers, addresses and names of sites are what they are. */
function isFixed({ kind, norm }: Token): boolean {
  return kind === 'number' || kind === 'url' || kind === 'email' || /^[a-z0-9]+\.[a-z]{2,}$/.test(norm);
}

/** In the alphabet of 2017 an apostrophe behind the last letter belongs to the word. */
function withApostrophes(tokens: Token[], query: string): Token[] {
  if (officialAlphabet(tokens.map(({ norm }) => norm).join(' ')) !== '2017') return tokens;
  return tokens.map((token) =>
    /\p{Script=Latin}$/u.test(token.norm) && APOSTROPHE.test(query.charAt(token.end))
      ? { ...token, end: token.end + 1, text: `${token.text}'`, norm: `${token.norm}'` }
      : token,
  );
}

/** A stretch of several words that may be one of the wrong layout: as written, each word at its best, that one. */
function alternatives(words: Candidate[][], other: Candidate[]): Ways {
  const own = words.flatMap(([first]) => first ?? []);
  const best = words.flatMap((ways) => ways.toSorted((a, b) => a.cost - b.cost)[0] ?? []);
  return [wayOfAll(own), wayOfAll(best), ...other.map(wayOf)];
}

function wayOf(word: Candidate): Way {
  return { words: [word], cost: word.cost };
}

function wayOfAll(words: Candidate[]): Way {
  return { words, cost: words.reduce((sum, { cost }) => sum + cost, 0) };
}

/** Each way with its probability beside the other ways to read its stretch, as the whole query shows it. */
function weigh(stretches: Ways[], query: string): WeighedWay[][] {
  const hasKazakhLetters = KAZAKH_LETTER.test(query);
  const restored = stretches.map((ways) => isRestored(bestOf(ways)));
  const votes = stretches.map(voteOf);
  const counts = new Map<ReadingKind, number>();
  for (const vote of votes) if (vote) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  const total = votes.filter(Boolean).length;
  return stretches.map((ways, at) => {
    const vote = votes[at];
    const others = Math.max(1, total - (vote ? 1 : 0));
    const share = (kind: ReadingKind) => ((counts.get(kind) ?? 0) - (vote === kind ? 1 : 0)) / others;
    const doubtful = !hasKazakhLetters && share('russian-keyboard') > 0;
    const likewise = SHARED['russian-keyboard'] * shareOfTrue(restored.toSpliced(at, 1));
    const costs = ways.map((way, rank) => {
      const kind = kindOf(way);
      const stays = rank === 0 && isKnownCyrillic(way) ? (doubtful ? STAYING : CERTAIN) : 0;
      const contradicted = kind === 'russian-keyboard' && hasKazakhLetters ? CONTRADICTED : 0;
      return way.cost - SHARED[kind] * share(kind) - (isRestored(way) ? likewise : 0) - stays + contradicted;
    });
    return withShares(ways, costs);
  });
}

/** How a stretch, looked at alone, was typed; a known word as written may have been typed anyhow. */
function voteOf(ways: Ways): ReadingKind | undefined {
  const [own] = ways;
  if (isKnownCyrillic(own) || ways.length === 1) return undefined;
  return kindOf(bestOf(ways));
}

/** The likeliest way to read a stretch, looked at alone. */
function bestOf(ways: Ways): Way {
  return ways.reduce((best, way) => (way.cost < best.cost ? way : best));
}

/**
 * Of a way in the wrong layout, whether its keyboard had no Kazakh letters; `undefined` where it needed none, and of
 * other ways.
 */
function isRestored(way: Way): boolean | undefined {
  if (kindOf(way) !== 'wrong-layout' || !way.words.some(({ read }) => KAZAKH_LETTER.test(read)))
    return undefined;
  return way.words.some(({ restored }) => restored);
}

/** The share of those that are true among those that are either. */
function shareOfTrue(values: readonly (boolean | undefined)[]): number {
  const told = values.filter((value) => value !== undefined);
  return told.filter(Boolean).length / Math.max(1, told.length);
}

function kindOf({ words }: Way): ReadingKind {
  return words.find(({ kind }) => kind !== 'as-written')?.kind ?? 'as-written';
}

function isKnownCyrillic({ words }: Way): boolean {
  return words.every(({ known, read }) => known && /^[\p{Script=Cyrillic}\P{L}]+$/u.test(read));
}

function withShares(ways: readonly Way[], costs: readonly number[]): WeighedWay[] {
  const least = Math.min(...costs);
  const weights = costs.map((cost) => Math.exp(least - cost));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return ways.map((way, index) => ({ ...way, share: (weights[index] ?? 0) / sum }));
}

function interpretation(query: string, ways: readonly WeighedWay[]): Interpretation {
  const words = ways.flatMap(({ words, share }) =>
    words.map(({ start, end, written, read, kind, keys }): WordReading => {
      return { start, end, written, read, kind, keys, confidence: share };
    }),
  );
  const confidence = ways.reduce((product, { share }) => product * share, 1);
  return { text: textOf(query, words), confidence, words };
}

/** The query with its words as read, all between them as typed. */
function textOf(query: string, words: readonly WordReading[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, read } of words) {
    text += query.slice(at, start) + read;
    at = end;
  }
  return text + query.slice(at);
}
