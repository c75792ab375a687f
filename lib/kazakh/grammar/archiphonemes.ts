import type { Harmony } from './phonology.ts';

/** Letters of a table that stand for two, by vowel harmony. */
const LETTERS: Readonly<Record<Harmony, Readonly<Record<string, string>>>> = {
  back: { A: 'а', I: 'ы', Q: 'қ', G: 'ғ' },
  front: { A: 'е', I: 'і', Q: 'к', G: 'г' },
};

/** The written forms of an ending: `лAр` is лар after back vowels, лер after front ones. */
export function writtenForms(template: string): { form: string; harmony: Harmony | undefined }[] {
  if (!/[AIQG]/.test(template)) return [{ form: template, harmony: undefined }];
  const harmonies: readonly Harmony[] = ['back', 'front'];
  return harmonies.map((harmony) => ({
    form: template.replace(/[AIQG]/g, (letter) => LETTERS[harmony][letter] ?? letter),
    harmony,
  }));
}
