import { russianStem } from './stemmer.ts';

/** Words that Kazakh shares with Russian. */
export interface Loans {
  /** Whether Kazakh has the word. */
  has(lemma: string): boolean;
  /** The Kazakh lemma that a Russian word is a form of: `компаниями` → компания. */
  lemmaOf(word: string): string | undefined;
}

/** Endings of a Russian lemma that its stem lacks; a lemma without one is its own stem. */
const CITATION = /[аяьйое]$/;
/** What native words do not have: letters of loans, two consonants at the start, endings of loans. */
const FOREIGN = /[вёфхцчщъьэ]|^[бгджзклмнпрстш]{2}|ика$|ия$/;
const BACK = /[аоы]/;
const FRONT = /[еэ]/;
const KAZAKH_LETTERS = /[әғқңөұүһі]/;
const SHORTEST_STEM = 4;

/** Finds the loans among the lemmas of a Kazakh lexicon by their look. */
export function createLoans(lemmas: Iterable<string>): Loans {
  const all = new Set(lemmas);
  const byStem = new Map<string, string[]>();
  for (const lemma of all) {
    if (!CITATION.test(lemma) || !looksForeign(lemma)) continue;
    const stem = russianStem(lemma);
    if (stem === lemma || stem.length < SHORTEST_STEM) continue;
    byStem.set(stem, [...(byStem.get(stem) ?? []), lemma]);
  }
  return {
    has: (lemma) => all.has(lemma),
    lemmaOf(word) {
      const lemmas = byStem.get(russianStem(word)) ?? [];
      // The stem of партии is that of партия and парта: the longer common beginning decides.
      return lemmas.reduce<string | undefined>(
        (best, lemma) => (best && shared(best, word) >= shared(lemma, word) ? best : lemma),
        undefined,
      );
    },
  };
}

function looksForeign(lemma: string): boolean {
  return !KAZAKH_LETTERS.test(lemma) && (FOREIGN.test(lemma) || (BACK.test(lemma) && FRONT.test(lemma)));
}

/** Length of the common beginning. */
function shared(some: string, other: string): number {
  let at = 0;
  while (at < some.length && some.charAt(at) === other.charAt(at)) at++;
  return at;
}
