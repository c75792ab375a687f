import { fold } from './clean.ts';
import { type Alphabet, spellings } from './spelling-beam.ts';

/** The same in all alphabets. */
const COMMON: Alphabet = {
  a: 'а',
  b: 'б',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х һ',
  j: 'ж',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'қ',
  r: 'р',
  s: 'с',
  t: 'т',
  v: 'в',
  z: 'з',
  y: 'ы',
  c: 'ц',
  w: 'у в',
  x: 'кс',
};

/** Project of 2021: umlauts, breve and cedilla; ū is ұ, u is у, ı is і, i is и or й. */
const ALPHABET_2021: Alphabet = {
  ...COMMON,
  ä: 'ә',
  ğ: 'ғ',
  ñ: 'ң',
  ö: 'ө',
  ş: 'ш',
  ü: 'ү',
  ū: 'ұ',
  u: 'у',
  ı: 'і',
  i: 'й и',
  ç: 'ч',
  tş: 'ч',
  ia: 'я иа',
  iu: 'ю иу',
};

/** Decree of 2018: acutes and digraphs; u is ұ, ý is у, i is і, ı is и or й. */
const ALPHABET_2018: Alphabet = {
  ...COMMON,
  á: 'ә',
  ǵ: 'ғ',
  ń: 'ң',
  ó: 'ө',
  ú: 'ү',
  u: 'ұ',
  ý: 'у',
  i: 'і',
  ı: 'й и',
  sh: 'ш',
  ch: 'ч',
  ıa: 'я иа',
  ıý: 'ю иу',
};

/** Decree of 2017: apostrophes. */
const ALPHABET_2017: Alphabet = {
  ...COMMON,
  "a'": 'ә',
  "g'": 'ғ',
  "n'": 'ң',
  "o'": 'ө',
  "u'": 'ү',
  "s'": 'ш',
  "c'": 'ч',
  "y'": 'у',
  "i'": 'й и',
  u: 'ұ',
  i: 'і',
  "i'a": 'я',
};

/** How people romanise freely, Russian and English habits included. */
const FREE: Alphabet = {
  a: 'а ә',
  b: 'б',
  c: 'к с ц',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г ғ',
  h: 'х һ',
  i: 'и й і ы',
  ı: 'і ы',
  j: 'ж',
  k: 'к қ',
  l: 'л',
  m: 'м',
  n: 'н ң',
  o: 'о ө',
  p: 'п',
  q: 'қ',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'ұ у ү',
  v: 'в',
  w: 'у в',
  x: 'кс х',
  y: 'ы й і',
  z: 'з',
  ä: 'ә',
  á: 'ә',
  ö: 'ө',
  ó: 'ө',
  ü: 'ү',
  ú: 'ү',
  ū: 'ұ',
  ý: 'у',
  ğ: 'ғ',
  ǵ: 'ғ',
  ñ: 'ң',
  ń: 'ң',
  ş: 'ш',
  ç: 'ч',
  sh: 'ш',
  ch: 'ч ш',
  zh: 'ж',
  dzh: 'ж',
  dj: 'ж',
  gh: 'ғ',
  kh: 'х қ',
  ng: 'ң нг',
  ts: 'ц',
  ya: 'я',
  ia: 'я иа',
  yu: 'ю',
  iu: 'ю',
  yo: 'ё',
  ye: 'е',
  "'": '',
};

const MAX_CANDIDATES = 16;
const MAX_LETTERS = 40;
/** The letters of an alphabet are trusted before free romanisation. */
const FREELY = 0.5;

/**
 * Kazakh Cyrillic spellings that a Latin word may stand for, likeliest first, at most 16. The letters tell
 * the alphabet (2021, 2018, 2017); free romanisation is always tried too, and vowel harmony chooses between
 * its many readings. Empty for words without Latin letters, with foreign ones or of more than 40 letters.
 */
export function fromLatin(word: string): string[] {
  const letters = fold(word);
  if (letters.length > MAX_LETTERS || !/\p{Script=Latin}/u.test(letters)) return [];
  const found = new Map<string, number>();
  for (const [penalty, alphabet] of [
    ...alphabetsOf(letters).map((one) => [0, one] as const),
    [FREELY, FREE] as const,
  ]) {
    for (const { text, cost } of spellings(letters, alphabet)) {
      found.set(text, Math.min(found.get(text) ?? Number.POSITIVE_INFINITY, cost + penalty));
    }
  }
  return [...found]
    .sort((a, b) => a[1] - b[1])
    .slice(0, MAX_CANDIDATES)
    .map(([text]) => text);
}

/** The alphabets whose own letters the word shows; without any it may be of each of them. */
function alphabetsOf(word: string): Alphabet[] {
  if (/[äğñöşüūç]/.test(word)) return [ALPHABET_2021];
  if (/[áǵńóúý]/.test(word)) return [ALPHABET_2018];
  if (/[aginouscy]'/.test(word)) return [ALPHABET_2017];
  return [ALPHABET_2021, ALPHABET_2018];
}
