import { endingFeatures, isCertainEnding, isLooseEnding } from '../grammar/endings.ts';
import { createMemo } from '../memo.ts';
import { cleanWord, fold } from '../text/clean.ts';
import type { Token } from '../text/token.ts';
import { keysOfToken } from './keys.ts';
import { type Lexicon, lookupForm } from './lexicon.ts';
import { type Parse, parsesOf } from './parses.ts';
import { createRanking } from './ranking.ts';
import { createStems, irregularForms } from './stems.ts';
import type { Weights } from './weights.ts';

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
  /**
   * Irregular forms, and stems before vowels, with their lemmas: `маған` of мен, `орн` of орын. All other words
   * begin as their lemma does, but for its last letter.
   */
  irregularStems(): Iterable<readonly [stem: string, lemma: string]>;
}

const MAX_ANALYSES = 8;
const MAX_KEYS = 3;
/** Share of probability from which a rival's lemma is a key of its own. */
const SERIOUS = 0.2;
/** Rivals this much less likely than the best, in nats, are left out. */
const HOPELESS = 9;
/** Letters of an abbreviation in Cyrillic that is met without its capitals. */
const LONGEST_ABBREVIATION = 4;
const MEMORY = 80_000;
/** A word with a capital is often asked for as written and then folded: its readings are the same. */
const RECENT = 8;
/** Chains of endings whose features are remembered. */
const CHAINS = 2_000;
const KAZAKH = /^[а-яёәғқңөұүһі]+$/;

/** A reading of a word before it is ranked among the others. */
interface Candidate {
  lemma: string;
  upos: string;
  features: string;
  known: boolean;
  /** In nats. */
  score: number;
}

type Candidates = (folded: string) => Candidate[];

/** An analyser over a lexicon and learned weights; it remembers the words it has seen, up to a bound. */
export function createAnalyser(lexicon: Lexicon, weights: Weights): Analyser {
  // Made with the first word, so that loading does not wait for it.
  let candidates: Candidates | undefined;
  const known = createMemo((word: string) => {
    candidates ??= createMemo(createCandidates(lexicon, weights), RECENT);
    const analyses = analyseWord(candidates, word);
    return { analyses, keys: keysFrom(analyses, word) };
  }, MEMORY);
  const keys = (word: string) => known(word).keys;
  return {
    analyse: (word) => [...known(word).analyses],
    lemma: (word) => known(word).analyses[0]?.lemma.toLowerCase() ?? '',
    keys: (word) => [...keys(word)],
    keysOf: (token) => keysOfToken(token, keys),
    *irregularStems() {
      for (const table of [lexicon.forms, lexicon.shortened]) {
        for (const [stem, entries] of table) for (const { lemma } of entries) yield [stem, lemma];
      }
    },
  };
}

function analyseWord(candidates: Candidates, word: string): Analysis[] {
  const written = cleanWord(word).trim();
  const folded = fold(written);
  if (folded === '') return [];
  const capital = /^\p{Lu}/u.test(written);
  const found = candidates(folded);
  const ranked = rank(capital ? found.map(named) : found);
  if (ranked.length === 0) ranked.push({ ...unanalysed(folded, capital), score: 1 });
  return capital ? ranked.map((analysis) => capitalised(analysis, written)) : ranked;
}

/** The readings of a folded word: as Kazakh letters, or with its ending behind a hyphen. */
function createCandidates(lexicon: Lexicon, weights: Weights): Candidates {
  const stems = createStems(lexicon, weights);
  const ranking = createRanking(weights);
  const candidate = (parse: Parse, score: number): Candidate => ({
    lemma: parse.stem.lemma,
    upos: parse.stem.upos,
    features: featuresOf(parse),
    known: parse.stem.known,
    score,
  });
  const taken = (word: string): Candidate[] => {
    const parses = parsesOf(word, stems);
    const scores = parses.map(ranking);
    const least = highest(scores) - HOPELESS;
    const likely: Candidate[] = [];
    parses.forEach((parse, at) => {
      const score = scores[at] ?? 0;
      if (score >= least) likely.push(candidate(parse, score));
    });
    return likely;
  };
  return (folded) => {
    const irregular = irregularForms(lexicon, folded, weights).map((stem) => {
      const parse = { stem, endings: undefined };
      return candidate(parse, ranking(parse));
    });
    if (KAZAKH.test(folded)) return [...irregular, ...taken(folded)];
    const whole = lexicon.stems.get(lookupForm(folded)) ?? [];
    if (whole.length > 0) {
      return [
        ...irregular,
        ...whole.map(({ lemma, upos }) => ({
          lemma,
          upos,
          features: nominative(upos),
          known: true,
          score: 0,
        })),
      ];
    }
    const hyphen = folded.lastIndexOf('-');
    return hyphen > 0 ? [...irregular, ...hyphenated(lexicon, taken, folded, hyphen)] : irregular;
  };
}

/** A bare word with its ending behind a hyphen, or a compound whose last member is inflected. */
function hyphenated(
  lexicon: Lexicon,
  taken: (word: string) => Candidate[],
  folded: string,
  hyphen: number,
): Candidate[] {
  const head = folded.slice(0, hyphen);
  const tail = folded.slice(hyphen + 1);
  const abbreviated = !KAZAKH.test(head) || head.length <= LONGEST_ABBREVIATION;
  if (isCertainEnding(tail) || (abbreviated && isLooseEnding(tail))) {
    const listed = lexicon.stems.get(lookupForm(head))?.[0]?.upos;
    const upos = listed ?? (/^\p{N}/u.test(head) ? 'NUM' : 'NOUN');
    const features = joined(upos, endingFeatures(tail).join('|'));
    return [{ lemma: head, upos, features, known: listed !== undefined, score: 0 }];
  }
  return taken(tail).map((one) => ({ ...one, lemma: `${head}-${one.lemma}` }));
}

/** Unknown nouns with a capital are names. */
function named(candidate: Candidate): Candidate {
  return candidate.upos === 'NOUN' && !candidate.known ? { ...candidate, upos: 'PROPN' } : candidate;
}

/** The likeliest candidates as analyses; equal ones are summed. */
function rank(candidates: readonly Candidate[]): Analysis[] {
  const best = highest(candidates.map(({ score }) => score));
  const merged: Analysis[] = [];
  let total = 0;
  for (const { lemma, upos, features, score } of candidates) {
    if (score < best - HOPELESS) continue;
    const weight = Math.exp(score - best);
    total += weight;
    const same = merged.find((one) => one.lemma === lemma && one.features === features && one.upos === upos);
    if (same) same.score += weight;
    else merged.push({ lemma, upos, features, score: weight });
  }
  const ranked = merged.sort((a, b) => b.score - a.score).slice(0, MAX_ANALYSES);
  for (const analysis of ranked) analysis.score /= total;
  return ranked;
}

function highest(scores: readonly number[]): number {
  return scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
}

function featuresOf({ stem, endings }: Parse): string {
  if (stem.features !== undefined) return stem.features;
  let features = '';
  for (let ending = endings; ending; ending = ending.outer) {
    for (const feature of ending.suffix.features) features += features === '' ? feature : `|${feature}`;
  }
  return joined(stem.upos, features);
}

/** Endings nearer to the word's end have the last word on a feature; a noun without a case is nominative. */
export function joined(upos: string, features: string): string {
  return upos === 'NOUN' || upos === 'PROPN' ? sorted(`Case=Nom|${features}`) : sorted(features);
}

function nominative(upos: string): string {
  return joined(upos, '');
}

/** Features by name, each with its last value. */
const sorted = createMemo((features: string): string => {
  const values = new Map<string, string>();
  for (const feature of features.split('|')) {
    const [name, value] = feature.split('=');
    if (name && value) values.set(name, value);
  }
  const pairs = [...values].map(([name, value]) => `${name}=${value}`).sort();
  return pairs.length === 0 ? '_' : pairs.join('|');
}, CHAINS);

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

/** The best analysis's lemma, then those of serious rivals; of a word without analyses itself. */
function keysFrom([best, ...others]: readonly Analysis[], word: string): string[] {
  if (!best) return [fold(word).trim()].filter(Boolean);
  const main = keyOf(best);
  if (others.length === 0) return [main];
  const shares = new Map<string, number>();
  for (const analysis of others) {
    const key = keyOf(analysis);
    if (key !== main) shares.set(key, (shares.get(key) ?? 0) + analysis.score);
  }
  const rivals = [...shares].filter(([, share]) => share >= SERIOUS).sort((a, b) => b[1] - a[1]);
  return [main, ...rivals.map(([key]) => key)].slice(0, MAX_KEYS);
}

function keyOf({ lemma }: Analysis): string {
  return lookupForm(lemma.toLowerCase());
}
