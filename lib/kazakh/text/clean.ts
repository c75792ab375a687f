import { lowerCase } from './lower-case.ts';

/**
 * Latin letters that look like a Kazakh Cyrillic letter and stand for it inside a Cyrillic word: typed on the
 * wrong layout, put there by text recognition, or taken from fonts that lacked the Kazakh letters.
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
  ǝ: 'ә',
  ɵ: 'ө',
  ø: 'ө',
  ŋ: 'ң',
  ë: 'ё',
  ï: 'і',
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
  Ǝ: 'Ә',
  Ɵ: 'Ө',
  Ø: 'Ө',
  Ŋ: 'Ң',
  Ë: 'Ё',
  Ï: 'І',
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

/** Cyrillic letters that look like a Latin one and stand for it inside a Latin word: `SОCAR`, `ВАQ`. */
const CYRILLIC_DOUBLES: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  е: 'e',
  ё: 'ë',
  һ: 'h',
  і: 'i',
  к: 'k',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  ә: 'ə',
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Ё: 'Ë',
  Ғ: 'F',
  Н: 'H',
  І: 'I',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  Ү: 'Y',
  // Of other Cyrillic alphabets, where they are no slip for a Kazakh letter.
  ѕ: 's',
  Ѕ: 'S',
  ј: 'j',
  Ј: 'J',
  ԛ: 'q',
  Ԛ: 'Q',
  ԝ: 'w',
  Ԝ: 'W',
};

/** Written inside words but not read: soft hyphen, zero-width characters, direction marks. */
export const INVISIBLE =
  '\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF';
export const APOSTROPHES = "'’‘‛ʼʻʹʽ`´′＇ʿʾ";
export const HYPHENS = '\\-‐‑‒–−﹣－';

const invisible = new RegExp(`[${INVISIBLE}]`, 'g');
const apostrophe = new RegExp(`[${APOSTROPHES}]`, 'g');
const hyphen = new RegExp(`[${HYPHENS}]`, 'g');
/** Runs of Kazakh and Russian letters, none of them a Roman numeral, digits and their marks: nothing to mend. */
const plain =
  /^(?:(?![хі]{2,}(?![а-яёәғқңөұүһі]))[а-яёәғқңөұүһі]+(?![а-яёәғқңөұүһі])|[0-9.,:%-]+(?![0-9.,:%-]))*$/i;
const foreignCyrillic = new RegExp(`[${Object.keys(CYRILLIC_LOOK_ALIKES).join('')}]`, 'g');
const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;
const latinLetters = /\p{Script=Latin}/gu;
const cyrillicLetters = /\p{Script=Cyrillic}/gu;
/** Numerals of the Latin letters and of the Cyrillic ones that are typed for them; no Kazakh word is like it. */
const romanNumeral = /^[IVXLІХ]{2,}$/i;
/** What ends in the last Latin letter, and the Cyrillic ending behind it: `SОCARдың`. */
const latinWithEnding = /^(.*\p{Script=Latin})(\p{Script=Cyrillic}+)$/su;
/** Ѕ, Ј, Ԛ, Ԝ, which no Kazakh word has. */
const latinInDisguise = /[ѕјԛԝ]/i;
const run = /[\p{L}\p{M}]+/gu;
/** Accents, of any script, and vowel signs of Arabic; not the marks that other scripts spell with. */
const accent = /[\p{Script=Inherited}\u0483-\u0489]/gu;

/**
 * A word as it was meant, case kept: composed letters, no invisible characters or stray accents, look-alike
 * letters put into the script of their word, one kind of apostrophe and of hyphen. Cleaning twice changes
 * nothing; time is linear in the length of the word.
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
  const clean = cleanWord(word);
  const lower = lowerCase(clean);
  // Small letters may meet where capitals did not, such as a letter and its mark.
  return lower === clean || plain.test(lower) ? lower : cleanWord(lower);
}

/**
 * Puts a run of letters that mixes Latin and Cyrillic into the one script in which all of it can be written,
 * Cyrillic first; a run for which neither will do is left as it is.
 */
function mendLetters(letters: string): string {
  const bare = letters.replace(accent, '');
  const native = bare.replace(foreignCyrillic, (letter) => CYRILLIC_LOOK_ALIKES[letter] ?? letter);
  if (romanNumeral.test(native)) return toLatin(native);
  if (!cyrillic.test(native)) return native;
  if (!latin.test(native) && !latinInDisguise.test(native)) return native;
  const asCyrillic = native.replace(latinLetters, (letter) => LATIN_LOOK_ALIKES[letter] ?? letter);
  if (!latin.test(asCyrillic) && !latinInDisguise.test(asCyrillic)) return asCyrillic;
  const asLatin = toLatin(native);
  if (!cyrillic.test(asLatin)) return asLatin;
  const [, head, ending] = latinWithEnding.exec(native) ?? [];
  const latinHead = head && toLatin(head);
  return latinHead && !cyrillic.test(latinHead) ? latinHead + ending : native;
}

function toLatin(letters: string): string {
  return letters.replace(cyrillicLetters, (letter) => CYRILLIC_DOUBLES[letter] ?? letter);
}
