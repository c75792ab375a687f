import type { Analyser } from '../../kazakh/analysis/analyser.ts';
import { skeleton } from '../../kazakh/queries/skeleton.ts';
import { PrefixIndex } from './prefix-index.ts';

/** A written form and the number of articles that have it. */
type Form = readonly [form: string, articles: number];

/** Completes the beginning of a word, in any alphabet or keyboard, to known words; the most frequent first. */
export type WordCompletion = (typed: string, limit: number) => string[];

/** Forms that are looked at for each word that is wanted: many are forms of one. */
const FORMS_A_WORD = 8;
/** How many times as much a form counts that begins with the very letters typed. */
const TO_THE_LETTER = 4;
const WORD = /^\p{L}+$/u;

/**
 * Completion over the forms that the archive has. Of the forms of a lemma one is offered: the lemma, if it is met
 * and begins so, else the most frequent form.
 */
export function createWordCompletion(forms: readonly Form[], analyser: Analyser): WordCompletion {
  const words = forms.filter(([form]) => WORD.test(form));
  const counts = new Map(words);
  const index = new PrefixIndex(
    words.map(([form, articles]) => ({ text: skeleton(form), weight: articles, item: form })),
  );
  return (typed, limit) => {
    const letters = typed.toLowerCase();
    const bones = skeleton(letters);
    const found = index.find(bones, limit * FORMS_A_WORD, (form) =>
      form.startsWith(letters) ? TO_THE_LETTER : 1,
    );
    const offered = found.map((form) => {
      const lemma = analyser.lemma(form);
      return counts.has(lemma) && skeleton(lemma).startsWith(bones) ? lemma : form;
    });
    const byLemma = new Map(offered.toReversed().map((form) => [analyser.lemma(form), form]));
    const distinct = offered.filter((form) => byLemma.get(analyser.lemma(form)) === form);
    return [...new Set(distinct)].filter((form) => form !== letters).slice(0, limit);
  };
}
