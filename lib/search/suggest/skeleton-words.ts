import { skeleton } from '../../kazakh/queries/skeleton.ts';

const WORD = /[\p{L}\p{N}\p{M}'’ʼ]+/gu;

/**
 * The words of a text in the coarse form in which all spellings meet: `Мұнай бағасы`, `мунай багасы` and
 * `munai bagasy` are `munai bagasi`. What has no letter or digit is left out.
 */
export function skeletonWords(text: string): string[] {
  return [...text.normalize('NFC').toLowerCase().matchAll(WORD)]
    .map(([word]) => skeleton(word.replace(/[’ʼ]/g, "'")))
    .filter(Boolean);
}
