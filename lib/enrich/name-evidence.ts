import { caselessForms } from './base-forms.ts';
import type { Word } from './reading.ts';
import type { EnrichTables } from './tables.ts';

/** What a word says about being part of a person's name, by its form without case endings. */
export interface NameEvidence {
  isGiven(word: Word): boolean;
  isSurname(word: Word): boolean;
  /** An ending that hardly any other word has, so that the surname stands for itself. */
  isSureSurname(word: Word): boolean;
  isPatronymic(word: Word): boolean;
  /** The word without its case ending, folded: `Тоқаевпен` → `тоқаев`. */
  base(word: Word): string;
}

/** Endings by which a surname is known also without a given name beside it. */
const SURE = /..(?:[оеё]ва?|ский|ская|баева?)$/;
const PATRONYMIC = /..(?:ұлы|қызы|улы|кызы|ович|евич|овна|евна|оғлы|оглы)$/;
/** Case endings that are hardly ever the end of a name itself. */
const SURE_CASE = /^(?:[ндт][ыі]ң|[мбп]ен|[дт]ағы|[дт]егі)$/;
const SHORTEST_SURNAME = 4;
const SHORTEST_BASE = 4;

export function createNameEvidence({ givenNames, surnameEndings }: EnrichTables): NameEvidence {
  const hasSurnameEnding = (form: string) =>
    form.length >= SHORTEST_SURNAME &&
    surnameEndings.some((ending) => form.length > ending.length + 1 && form.endsWith(ending));
  const some = (test: (form: string) => boolean) => (word: Word) => caselessForms(word.norm).some(test);

  return {
    isGiven: some((form) => givenNames.has(form)),
    isSurname: some(hasSurnameEnding),
    isSureSurname: some((form) => SURE.test(form) && form.length > SHORTEST_SURNAME),
    isPatronymic: some((form) => PATRONYMIC.test(form)),
    base: (word) => {
      const forms = caselessForms(word.norm);
      const known = forms.find((form) => givenNames.has(form) || hasSurnameEnding(form));
      if (known !== undefined) return known;
      const shorter = forms.find(
        (form) => form.length >= SHORTEST_BASE - 1 && SURE_CASE.test(word.norm.slice(form.length)),
      );
      // Shorter endings are taken off where the analysis agrees: `да` ends names too.
      return (
        shorter ?? forms.find((form) => form.length >= SHORTEST_BASE && form === word.lemma) ?? word.norm
      );
    },
  };
}
