import type { Language } from './article.ts';

/** Letters that only one of the languages uses. */
const KAZAKH_LETTERS = /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/g;
const CYRILLIC_LETTERS = /\p{Script=Cyrillic}/gu;
const LETTERS = /\p{L}/gu;
const ENGLISH_WORDS = /\b(the|and|of|to|in|is|that|for|was|with|on|by|are|from|has|said)\b/gi;
/** Kazakh written in Latin: letters of the alphabets of 2018 and 2021 that English lacks. */
const KAZAKH_LATIN = /[äğñöşūıńǵúýÄĞÑÖŞŪİ]/g;

/** Characters that are looked at: the beginning tells the language. */
const SAMPLE = 20_000;

/**
 * The language that most of the text is written in.
 *
 * In Kazakh prose every fifth to sixth Cyrillic letter is one that Russian lacks; one in thirty is enough
 * to tell it from a Russian text that quotes Kazakh names.
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = count(LETTERS);
  if (letters === 0) return 'other';
  const cyrillic = count(CYRILLIC_LETTERS);
  if (cyrillic > letters / 2) return count(KAZAKH_LETTERS) / cyrillic > 1 / 30 ? 'kk' : 'ru';
  if (count(KAZAKH_LATIN) / letters > 1 / 30) return 'kk';
  return count(ENGLISH_WORDS) > letters / 200 ? 'en' : 'other';
}
