import { cleanWord, fold } from './clean.ts';
import { endingFeatures, isCertainEnding, isLooseEnding } from './endings.ts';
import { keysOfToken } from './keys.ts';
import { type Lexicon, lookupForm } from './lexicon.ts';
import { createMemo } from './memo.ts';
import { type Parse, takeApart } from './strip.ts';
import type { Token } from './token.ts';

export interface Analysis {
  /** Lower case but for names (`PROPN`), which keep a written capital. */
  lemma: string;
  upos: string;
  /** Universal Dependencies features, sorted, joined by `|`; `_` for none. */
  features: string;
  /** 0 to 1: its share of the probability of all analyses of the word. */
  score: number;
}

export interface Analyser {
  /** Analyses of a word, best first; at least one for every word that is not empty. */
  analyse(word: string): Analysis[];
  /** Lemma of the best analysis, lower case; `''` for an empty word. */
  lemma(word: string): string;
  /** Search keys, lower case, at most three: the best analysis's lemma, then those of serious rivals. */
  keys(word: string): string[];
  /** Keys of each searchable position of a token: of a compound's members, of the name behind initials. */
  keysOf(token: Token): string[][];
}

const MAX_ANALYSES = 8;
const MAX_KEYS = 3;
/** Share of probability from which a rival's lemma is a key of its own. */
const SERIOUS = 0.12;
/** Letters of an abbreviation in Cyrillic that is met without its capitals. */
const LONGEST_ABBREVIATION = 4;
const MEMORY = 200_000;
const KAZAKH = /^[а-яёәғқңөұүһі]+$/;

/** An analyser over a lexicon; it remembers the words it has seen, up to a bound. */
export function createAnalyser(lexicon: Lexicon): Analyser {
  const analyses = createMemo((word: string) => analyseWord(lexicon, word), MEMORY);
  const keys = createMemo((word: string) => keysFrom(analyses(word), fold(word).trim()), MEMORY);
  return {
    analyse: (word) => [...analyses(word)],
    lemma: (word) => analyses(word)[0]?.lemma.toLowerCase() ?? '',
    keys: (word) => [...keys(word)],
    keysOf: (token) => keysOfToken(token, keys),
  };
}

function analyseWord(lexicon: Lexicon, word: string): Analysis[] {
  const written = cleanWord(word).trim();
  const folded = fold(written);
  if (folded === '') return [];
  const capital = /^\p{Lu}/u.test(written);
  const parses = parsesOf(lexicon, folded);
  const ranked = rank(parses.map((parse) => (capital ? named(parse, lexicon) : parse)));
  if (ranked.length === 0) ranked.push({ ...unanalysed(folded, capital), score: 1 });
  return capital ? ranked.map((analysis) => capitalised(analysis, written)) : ranked;
}

function parsesOf(lexicon: Lexicon, folded: string): Parse[] {
  const irregular = (lexicon.forms.get(lookupForm(folded)) ?? []).map(({ lemma, upos, features }) => ({
    lemma,
    upos,
    features: [features],
    inflected: true,
    cost: 0,
  }));
  if (KAZAKH.test(folded)) return irregular.concat(takeApart(lexicon, folded));
  const whole = lexicon.stems.get(lookupForm(folded));
  if (whole)
    return irregular.concat(whole.map((entry) => ({ ...entry, features: [], inflected: false, cost: 0 })));
  const hyphen = folded.lastIndexOf('-');
  return hyphen > 0
    ? irregular.concat(hyphenated(lexicon, folded.slice(0, hyphen), folded.slice(hyphen + 1)))
    : irregular;
}

/** A bare word with its ending behind a hyphen, or a compound whose last member is inflected. */
function hyphenated(lexicon: Lexicon, head: string, tail: string): Parse[] {
  const abbreviated = !KAZAKH.test(head) || head.length <= LONGEST_ABBREVIATION;
  if (isCertainEnding(tail) || (abbreviated && isLooseEnding(tail))) {
    const known = lexicon.stems.get(lookupForm(head))?.[0]?.upos;
    const upos = known ?? (/^\p{N}/u.test(head) ? 'NUM' : 'NOUN');
    return [{ lemma: head, upos, features: endingFeatures(tail), inflected: true, cost: 0 }];
  }
  return takeApart(lexicon, tail).map((parse) => ({ ...parse, lemma: `${head}-${parse.lemma}` }));
}

/** Unknown nouns with a capital are names. */
function named(parse: Parse, lexicon: Lexicon): Parse {
  const unknown = parse.upos === 'NOUN' && !lexicon.stems.has(lookupForm(parse.lemma));
  return unknown ? { ...parse, upos: 'PROPN' } : parse;
}

/** The likeliest parses as analyses; equal ones are summed. */
function rank(parses: readonly Parse[]): Analysis[] {
  if (parses.length === 0) return [];
  const best = parses.reduce((least, { cost }) => Math.min(least, cost), Number.POSITIVE_INFINITY);
  const merged = new Map<string, Analysis>();
  let total = 0;
  for (const parse of parses) {
    const weight = Math.exp(best - parse.cost);
    total += weight;
    if (weight < 1e-4) continue;
    const features = featuresOf(parse);
    const key = `${parse.lemma}\t${parse.upos}\t${features}`;
    const same = merged.get(key);
    if (same) same.score += weight;
    else merged.set(key, { lemma: parse.lemma, upos: parse.upos, features, score: weight });
  }
  const ranked = [...merged.values()].sort((a, b) => b.score - a.score).slice(0, MAX_ANALYSES);
  for (const analysis of ranked) analysis.score /= total;
  return ranked;
}

/** Endings nearer to the word's end have the last word on a feature; a noun without a case is nominative. */
function featuresOf({ upos, features }: Parse): string {
  const values = new Map<string, string>();
  for (const feature of features.flatMap((joined) => joined.split('|'))) {
    const [name, value] = feature.split('=');
    if (name && value) values.set(name, value);
  }
  if ((upos === 'NOUN' || upos === 'PROPN') && !values.has('Case')) values.set('Case', 'Nom');
  const pairs = [...values].map(([name, value]) => `${name}=${value}`).sort();
  return pairs.length === 0 ? '_' : pairs.join('|');
}

/** What the rules cannot take apart: foreign letters, numbers, one letter, overlong words. */
function unanalysed(folded: string, capital: boolean): Omit<Analysis, 'score'> {
  if (/^[\p{N}\s.,%‰-]+$/u.test(folded)) return { lemma: folded, upos: 'NUM', features: '_' };
  if (!/\p{L}/u.test(folded)) return { lemma: folded, upos: 'PUNCT', features: '_' };
  return { lemma: folded, upos: capital ? 'PROPN' : 'X', features: '_' };
}

/** A name's lemma with the capitals of its written form, as far as they agree. */
function capitalised(analysis: Analysis, written: string): Analysis {
  if (analysis.upos !== 'PROPN') return analysis;
  const letters = [...analysis.lemma].map((letter, at) => {
    const shown = written.charAt(at);
    return shown.toLowerCase() === letter ? shown : letter;
  });
  return { ...analysis, lemma: letters.join('') };
}

function keysFrom(analyses: readonly Analysis[], folded: string): string[] {
  const shares = new Map<string, number>();
  for (const { lemma, score } of analyses) {
    const key = lookupForm(lemma.toLowerCase());
    shares.set(key, (shares.get(key) ?? 0) + score);
  }
  const main = analyses[0] && lookupForm(analyses[0].lemma.toLowerCase());
  if (main === undefined) return folded === '' ? [] : [folded];
  const rivals = [...shares]
    .filter(([key, share]) => key !== main && share >= SERIOUS)
    .sort((a, b) => b[1] - a[1])
    .map(([key]) => key);
  return [main, ...rivals].slice(0, MAX_KEYS);
}
