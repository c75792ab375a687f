/** Letters of the Kazakh Arabic script (töte jazu); those with two readings by vowel harmony: back, front. */
const LETTERS: Readonly<Record<string, string | readonly [back: string, front: string]>> = {
  ا: ['а', 'ә'],
  آ: ['а', 'ә'],
  ى: ['ы', 'і'],
  و: ['о', 'ө'],
  ۇ: ['ұ', 'ү'],
  ە: 'е',
  ۋ: 'у',
  ب: 'б',
  پ: 'п',
  ت: 'т',
  ج: 'ж',
  چ: 'ч',
  ح: 'х',
  خ: 'х',
  د: 'д',
  ر: 'р',
  ز: 'з',
  س: 'с',
  ش: 'ш',
  ع: 'ғ',
  غ: 'ғ',
  ف: 'ф',
  ق: 'қ',
  ك: 'к',
  ک: 'к',
  گ: 'г',
  ڭ: 'ң',
  ل: 'л',
  م: 'м',
  ن: 'н',
  ھ: 'һ',
  ه: 'һ',
  ۆ: 'в',
  ئ: 'і',
  ي: 'й',
  ی: 'й',
  ء: '',
  ٴ: '',
  ـ: '',
};

const FRONT_SIGN = /[\u0674\u0621]/;
/** Letters that stand in front words only. */
const FRONT_LETTERS = /[ەكکگ]/;
const BACK_LETTERS = /[قعغ]/;
const MAX_LETTERS = 48;

/**
 * The Kazakh Cyrillic spelling of a word in Arabic letters. The mark ٴ, and letters that only front words
 * have, choose the vowels. `undefined` for a word that has other letters, or more than 48.
 */
export function fromArabic(word: string): string | undefined {
  if (word.length > MAX_LETTERS || !/\p{Script=Arabic}/u.test(word)) return undefined;
  const front = FRONT_SIGN.test(word) || (FRONT_LETTERS.test(word) && !BACK_LETTERS.test(word));
  let read = '';
  for (const letter of word) {
    const value = LETTERS[letter];
    if (value === undefined) return undefined;
    const sound = typeof value === 'string' ? value : value[front ? 1 : 0];
    read += sound === 'й' && !/[аәеоөұүыі]$/.test(read) ? 'и' : sound;
  }
  return read.replaceAll(/[ий]а/g, 'я').replaceAll(/йу/g, 'ю') || undefined;
}
