import { isLooseEnding } from '../../kazakh/grammar/endings.ts';
import type { LetterModels } from '../../kazakh/writing/letter-model.ts';
import { TYPING_COSTS } from './typing-costs.ts';
import type { Near, WordTrie } from './word-trie.ts';

/** A known word that may have been meant. */
export interface Correction {
  text: string;
  /** 0 to 1: its probability beside the other known words, and beside a word that the archive does not know. */
  confidence: number;
}

/** Finds the known words that a word, lower case, may have been meant for; likeliest first. */
export type Speller = (typed: string) => Correction[];

/** Shorter words are like too many others. */
const SHORTEST = 4;
/** Up to this length one error is looked for, in longer words two. */
const SHORT = 6;
/** Longer ones are no words. */
const LONGEST = 32;
/** What an error weighs against the frequency of words, in nats. */
const ERROR = 7;
/** What speaks against a word that the archive does not know, in nats. */
const UNKNOWN = 3;
/** A word that stands once in a small archive is not frequent: of so many words at least it counts as one. */
const LANGUAGE = 1_000_000;
/** What a letter of a word costs on average, in nats. */
const LETTER = 2;
/** What a form that the archive does not have counts as, beside the error. */
const RARE_FORM = 0.3;
const MAX_CORRECTIONS = 3;
const LETTERS = /^[\p{Script=Cyrillic}\p{Script=Latin}]+$/u;

/**
 * A speller by a noisy channel (Kernighan, Church and Gale, "A spelling correction program based on a noisy channel
 * model", 1990): how frequent a word is in the archive, times how likely it is mistyped so. Against all of them
 * stands a word that the archive does not have: the typed one, by how likely its letters are, or one mistyped.
 * @param total of all words' counts.
 * @param lemma of a word in lower case.
 */
export function createSpeller(
  words: WordTrie,
  total: number,
  letters: LetterModels,
  lemma: (word: string) => string,
): Speller {
  return (typed) => {
    if (typed.length < SHORTEST || typed.length > LONGEST || !LETTERS.test(typed)) return [];
    const near = nearest(words, typed, lemma);
    if (near.some(({ distance }) => distance === 0)) return [];
    const scored = near.map(({ word, count, distance }) => ({
      text: word,
      score: Math.log(count / Math.max(total, LANGUAGE)) - ERROR * distance,
    }));
    const own = -UNKNOWN - Math.min(ownCost(typed, letters), ERROR + LETTER * typed.length);
    const best = Math.max(own, ...scored.map(({ score }) => score));
    const weight = (score: number) => Math.exp(score - best);
    const sum = scored.reduce((all, { score }) => all + weight(score), weight(own));
    return scored
      .sort((a, b) => b.score - a.score)
      .slice(0, MAX_CORRECTIONS)
      .map(({ text, score }) => ({ text, confidence: weight(score) / sum }));
  };
}

/** Words with one error, or if there are none and the typed one is long enough, with one in the stem, or two. */
function nearest(words: WordTrie, typed: string, lemma: (word: string) => string): Near[] {
  const one = words.near(typed, 1, TYPING_COSTS);
  if (one.length > 0 || typed.length <= SHORT) return one;
  const inStem = inflected(words, typed, lemma);
  return inStem.length > 0 ? inStem : words.near(typed, 2, TYPING_COSTS);
}

/** Known lemmas with one error, and the ending as typed: the archive may have a word in other forms only. */
function inflected(words: WordTrie, typed: string, lemma: (word: string) => string): Near[] {
  const found: Near[] = [];
  for (let cut = typed.length - 1; cut > SHORTEST; cut--) {
    const ending = typed.slice(cut);
    if (!isLooseEnding(ending)) continue;
    for (const near of words.near(typed.slice(0, cut), 1, TYPING_COSTS)) {
      const word = near.word + ending;
      if (near.distance > 0 && lemma(word) === near.word)
        found.push({ ...near, word, distance: near.distance + RARE_FORM });
    }
  }
  return found;
}

/** What the letters cost in the likeliest language of their script. */
function ownCost(word: string, { kk, ru, en }: LetterModels): number {
  if (/\p{Script=Latin}/u.test(word)) return en.wordCost(word);
  return Math.min(kk.wordCost(word), ru.wordCost(word));
}
