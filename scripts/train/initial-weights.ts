import { SUFFIXES } from '../../lib/kazakh/grammar/suffixes.ts';

/** Parts of speech that an unknown stem may be. */
export const OPEN = ['NOUN', 'VERB'] as const;

/** Share of unknown stems by their length in letters, 0 to 10 and more; estimated. */
export const UNKNOWN_LENGTHS = [0.0001, 0.0001, 0.001, 0.012, 0.05, 0.12, 0.17, 0.18, 0.16, 0.12, 0.19];

const OPEN_LISTED = ['NOUN', 'VERB', 'ADJ', 'PROPN', 'ADV', 'NUM'];
/** A word of a closed class is rather itself than a form of another word. */
const CLOSED = ['PRON', 'DET', 'ADP', 'PART', 'AUX', 'INTJ', 'CCONJ', 'SCONJ'];

/**
 * A bare verb stem as a word is an order, which is rare in what is written; in a text without annotation it
 * cannot be told from nouns that look like it (`алма`: apple, *do not take*).
 */
export const BARE_VERBS: ReadonlyMap<string, number> = new Map([
  ['order:VERB>end', -2.5],
  ['order:voice>end', -4],
  ['order:negation>end', -4.2],
]);

/** Annotated words hold too few orders not to do something to tell how rare they are. */
export const NEGATIVE_ORDERS: readonly string[] = ['order:negation>end'];

/**
 * What is assumed before anything was learned, in nats, and what no text can tell: that harmony and voicing are
 * rarely broken, that irregular forms are certain. All else begins at 0.
 */
export const INITIAL: ReadonlyMap<string, number> = new Map([
  ...SUFFIXES.map((suffix) => [`ending:${suffix.morpheme}`, -1.3] as const),
  ...OPEN.flatMap((upos) =>
    UNKNOWN_LENGTHS.map(
      (_, length) => [`unknown:${upos}:${length}`, (upos === 'VERB' ? -4 : -2) - 1.5 * length] as const,
    ),
  ),
  ...OPEN.map((upos) => [`letters:${upos}`, -1.5] as const),
  ...[...OPEN_LISTED, ...CLOSED].map((upos) => [`count:${upos}`, 1] as const),
  ...[...OPEN_LISTED, ...CLOSED].map((upos) => [`irregular:${upos}`, 12] as const),
  ...OPEN_LISTED.map((upos) => [`found:${upos}`, -0.7] as const),
  ...CLOSED.map((upos) => [`listed:${upos}`, 5] as const),
  ['listed:ADV', 1],
  // A word that stands in the lexicon as it is written is rather that than a form of a shorter one.
  ...['NOUN', 'ADJ', 'ADV'].map((upos) => [`whole:${upos}`, 1.5] as const),
  ['restored:ы', -1],
  ['restored:і', -1],
  ['harmony:broken', -3],
  ['harmony:bent', -0.8],
  ['spelling:kept:п', -2],
  ['spelling:kept:к', -2],
  ['spelling:kept:қ', -2],
  ['spelling:unvoiced:б', -2],
  ['spelling:unvoiced:г', -2],
  ['spelling:unvoiced:ғ', -6],
  ['spelling:voiced:б:loan', -1],
  ['spelling:voiced:г:loan', -1],
  ['spelling:voiced:ғ:loan', -1],
  ['spelling:unvoiced:б:loan', -0.5],
  ['spelling:unvoiced:г:loan', -0.5],
  ['spelling:unvoiced:ғ:loan', -6],
  ['spelling:linked', -0.6],
  ['spelling:doubled', -0.2],
  ...BARE_VERBS,
  ['count:base', 0.5],
  ['short:base:2', -4],
  ['short:base:3', -0.5],
  ['short:known:2', -1],
  ['short:known:3', -0.2],
]);
