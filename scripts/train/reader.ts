import type { Lexicon } from '../../lib/kazakh/analysis/lexicon.ts';
import { type Parse, parsesOf } from '../../lib/kazakh/analysis/parses.ts';
import { createRanking } from '../../lib/kazakh/analysis/ranking.ts';
import { createStems, irregularForms } from '../../lib/kazakh/analysis/stems.ts';
import type { Weights } from '../../lib/kazakh/analysis/weights.ts';

export interface Share {
  parse: Parse;
  /** 0 to 1: its share of the probability of all parses of the word. */
  share: number;
}

/** How words are read while learning: all parses, and how likely each is. */
export interface Reader {
  parses(word: string): Parse[];
  shares(word: string): Share[];
}

export function createReader(lexicon: Lexicon, weights: Weights): Reader {
  const stems = createStems(lexicon, weights);
  const ranking = createRanking(weights);
  const parses = (word: string): Parse[] => [
    ...irregularForms(lexicon, word, weights).map((stem) => ({ stem, endings: undefined })),
    ...parsesOf(word, stems),
  ];
  return {
    parses,
    shares(word) {
      const all = parses(word);
      const scores = all.map(ranking);
      const best = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - best));
      const total = odds.reduce((sum, one) => sum + one, 0);
      return all.map((parse, at) => ({ parse, share: (odds[at] ?? 0) / total }));
    },
  };
}

/** Shares of a word's parses by lemma and part of speech, joined by a tab. */
export function byLemma(shares: readonly Share[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { parse, share } of shares) {
    const entry = `${parse.stem.lemma}\t${parse.stem.upos}`;
    sums.set(entry, (sums.get(entry) ?? 0) + share);
  }
  return sums;
}
