const CAPITALS: Readonly<Record<string, string>> = { i: 'İ', ı: 'I' };
const SMALL: Readonly<Record<string, string>> = { İ: 'i', I: 'ı' };

/** Lower case in a Kazakh Latin alphabet, where İ is the capital of i, and I that of ı. */
export function lowerDotted(word: string): string {
  return word.replace(/[İI]/g, (letter) => SMALL[letter] ?? letter).toLowerCase();
}

/** Capitals in a Kazakh Latin alphabet, as `lowerDotted` reads them. */
export function upperDotted(word: string): string {
  return word.replace(/[iı]/g, (letter) => CAPITALS[letter] ?? letter).toUpperCase();
}

/** Between parts of a word that have capitals of their own: Қаз|Мұнай|Газ, АҚШ|тың. */
const SEAM = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Ll})/u;

/**
 * Changes a word that is written in whatever case by a function on lower case: capitals, a capital and small
 * letters stay what they are, each part of a word by itself.
 */
export function keepingCase(
  written: string,
  change: (lower: string) => string,
  { lower = (word: string) => word.toLowerCase(), upper = (word: string) => word.toUpperCase() } = {},
): string {
  return written
    .split(SEAM)
    .map((part) => {
      const changed = change(lower(part));
      if (/^\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(part)) return upper(changed);
      if (!/^[^\p{Ll}]*\p{Lu}/u.test(part)) return changed;
      const [first = ''] = changed;
      return upper(first) + changed.slice(first.length);
    })
    .join('');
}
