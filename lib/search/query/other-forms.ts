import { FORM } from '../../kazakh/analysis/filing-keys.ts';
import type { PlannedWord } from './query-plan.ts';
import type { QueryReader } from './query-reader.ts';
import type { QueryWord } from './query-words.ts';

/** The keys by which a word is found in whatever form; none of one that is meant to the letter or by its beginning. */
export function inflectedKeys({ alternatives: [own = []] }: Pick<PlannedWord, 'alternatives'>): string[] {
  return own.filter((key) => !key.startsWith(FORM));
}

/** Whether two words are found by the same keys, and so in the same forms. */
export function haveSameForms(a: PlannedWord, b: PlannedWord): boolean {
  return inflectedKeys(a).join(' ') === inflectedKeys(b).join(' ');
}

/**
 * Notes of words in which forms they are still found where some do not count.
 * @param without written forms, folded
 * @param isSought of which words they do not count
 */
export async function withoutForms(
  words: readonly QueryWord[],
  without: readonly string[],
  isSought: (word: QueryWord) => boolean,
  reader: Pick<QueryReader, 'formsOf'>,
): Promise<QueryWord[]> {
  if (without.length === 0) return [...words];
  const forms = await reader.formsOf(words.flatMap(inflectedKeys));
  const isOff = (form: string) => without.includes(form);
  return words.map((word) => {
    if (!isSought(word)) return word;
    const reduced = inflectedKeys(word).flatMap((key) => {
      const all = forms.get(key) ?? [];
      return all.some(isOff) ? [all.filter((form) => !isOff(form)).map((form) => FORM + form)] : [];
    });
    return reduced.length > 0 ? { ...word, otherForms: reduced } : word;
  });
}
