/**
 * Letters that look like a Kazakh Cyrillic letter and stand for it inside a Cyrillic word: Latin ones typed
 * on the wrong layout or put there by text recognition, neighbours from other Cyrillic alphabets, and the
 * Latin schwa and barred o of fonts that lacked the Kazakh letters.
 */
const LATIN_LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  k: 'к',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  ə: 'ә',
  ɵ: 'ө',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'Ү',
  Ə: 'Ә',
  Ɵ: 'Ө',
};

/** Cyrillic letters that Kazakh does not have and the Kazakh ones they are typed for. */
const CYRILLIC_LOOK_ALIKES: Readonly<Record<string, string>> = {
  ї: 'і',
  Ї: 'І',
  ӏ: 'і',
  Ӏ: 'І',
  ѐ: 'е',
  Ѐ: 'Е',
  ѝ: 'и',
  Ѝ: 'И',
  ѓ: 'г',
  Ѓ: 'Г',
  ќ: 'к',
  Ќ: 'К',
  ӊ: 'ң',
  Ӊ: 'Ң',
  ӈ: 'ң',
  Ӈ: 'Ң',
  ҥ: 'ң',
  Ҥ: 'Ң',
  ӄ: 'қ',
  Ӄ: 'Қ',
  ҝ: 'қ',
  Ҝ: 'Қ',
  ҳ: 'х',
  Ҳ: 'Х',
  ӛ: 'ә',
  Ӛ: 'Ә',
  ӫ: 'ө',
  Ӫ: 'Ө',
  є: 'е',
  Є: 'Е',
};

/** Written inside words but not read: soft hyphen, zero-width characters, direction marks. */
export const INVISIBLE = '\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF';
export const APOSTROPHES = "'’‘ʼʻʹʽ`´′＇ʿʾ";
export const HYPHENS = '\\-‐‑‒–−﹣－';

const invisible = new RegExp(`[${INVISIBLE}]`, 'g');
const apostrophe = new RegExp(`[${APOSTROPHES}]`, 'g');
const hyphen = new RegExp(`[${HYPHENS}]`, 'g');
const plain = /^[а-яёәғқңөұүһі]+$/i;
const foreignCyrillic = new RegExp(`[${Object.keys(CYRILLIC_LOOK_ALIKES).join('')}]`, 'g');
const cyrillic = /\p{Script=Cyrillic}/u;
const latinLetter = /[\p{Script=Latin}]/u;
const latinLetters = /[\p{Script=Latin}]/gu;
const run = /[\p{L}\p{M}]+/gu;
const mark = /\p{M}/gu;

/**
 * A word as it was meant, case kept: composed letters, no invisible characters or stray accents, look-alike
 * letters of a Cyrillic word put into Cyrillic, one kind of apostrophe and of hyphen.
 */
export function cleanWord(word: string): string {
  if (plain.test(word)) return word;
  return word
    .replace(invisible, '')
    .normalize('NFC')
    .replace(apostrophe, "'")
    .replace(hyphen, '-')
    .replace(run, mendLetters)
    .normalize('NFC');
}

/** `cleanWord` in lower case. Folding twice changes nothing. */
export function fold(word: string): string {
  const lower = cleanWord(word).toLowerCase();
  // Lower case may fall apart into letter and mark (Turkish dotted İ): cleaned again.
  return plain.test(lower) ? lower : cleanWord(lower);
}

/** Mends one run of letters; a run whose Latin letters have no double in Cyrillic is a foreign word. */
function mendLetters(letters: string): string {
  const bare = letters.replace(mark, '');
  if (!cyrillic.test(bare)) return bare;
  const native = bare.replace(foreignCyrillic, (letter) => CYRILLIC_LOOK_ALIKES[letter] ?? letter);
  if (!latinLetter.test(native)) return native;
  const mended = native.replace(latinLetters, (letter) => LATIN_LOOK_ALIKES[letter] ?? letter);
  return latinLetter.test(mended) ? native : mended;
}
