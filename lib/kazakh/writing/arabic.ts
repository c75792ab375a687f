import type { LetterModel } from './letter-model.ts';
import { type Alphabet, type Spelling, spellings } from './spelling-beam.ts';

/** Letters of the Kazakh Arabic script (töte jazu) whose reading does not hang on harmony. */
const LETTERS: Alphabet = {
  ە: 'е ~э',
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
  ه: 'һ ~е',
  ہ: 'һ',
  ۆ: 'в',
  ئ: '~і ~ы',
  ي: 'и й',
  ی: 'и й',
  يا: 'я иа ия',
  يۋ: 'ю ию йу',
  يو: 'йо ио ~ё',
  تس: 'ц тс',
  شش: 'щ шш',
};

/** Vowels of back words; those of front words; either, where the word does not tell. */
const BACK_WORD: Alphabet = { ...LETTERS, ا: 'а ~ә', آ: 'а', ى: 'ы ~і', و: 'о ~ө', ۇ: 'ұ ~ү', ۅ: 'ө' };
const FRONT_WORD: Alphabet = { ...LETTERS, ا: 'ә ~а', آ: 'ә', ى: 'і ~ы', و: 'ө ~о', ۇ: 'ү ~ұ', ۅ: 'ө' };
const MIXED_WORD: Alphabet = { ...LETTERS, ا: 'а ә', آ: 'а', ى: 'ы і', و: 'о ө', ۇ: 'ұ ү', ۅ: 'ө' };

/** The mark of front words, and the hamza that is typed for it. */
const MARKS = /[\u0674\u0621]/g;
const JOINERS = /[\u0640\u200C\u200D]/g;
/** Letters that front words have, and those that back words have. */
const FRONT = /[ەكکگ]/;
const BACK = /[قعغ]/;

/**
 * Kazakh Cyrillic spellings of a word in Arabic letters, best first. The mark ٴ, and letters that only front
 * or back words have, choose the vowels, unless the letter model knows much better (`كىتاپ` is кітап). Empty
 * for a word that has other letters.
 *
 * @param read how the alphabet is read, if not as it is: `withSigns`
 */
export function fromArabic(
  word: string,
  model: LetterModel,
  read = (letters: Alphabet) => letters,
): Spelling[] {
  if (!/\p{Script=Arabic}/u.test(word)) return [];
  const letters = word.replace(MARKS, '').replace(JOINERS, '');
  const isMarked = letters.length < word.replace(JOINERS, '').length;
  return spellings(letters, read(vowelsOf(letters, isMarked)), model);
}

function vowelsOf(letters: string, isMarked: boolean): Alphabet {
  if (isMarked) return FRONT_WORD;
  if (!FRONT.test(letters)) return BACK_WORD;
  return BACK.test(letters) ? MIXED_WORD : FRONT_WORD;
}

/** Cyrillic letters in the Arabic script. Pairs that differ by harmony alone are one letter. */
const WRITTEN: Readonly<Record<string, string>> = {
  а: 'ا',
  ә: 'ا',
  б: 'ب',
  в: 'ۆ',
  г: 'گ',
  ғ: 'ع',
  д: 'د',
  е: 'ە',
  ё: 'يو',
  ж: 'ج',
  з: 'ز',
  и: 'ي',
  ия: 'يا',
  ию: 'يۋ',
  й: 'ي',
  к: 'ك',
  қ: 'ق',
  л: 'ل',
  м: 'م',
  н: 'ن',
  ң: 'ڭ',
  о: 'و',
  ө: 'و',
  п: 'پ',
  р: 'ر',
  с: 'س',
  т: 'ت',
  у: 'ۋ',
  ұ: 'ۇ',
  ү: 'ۇ',
  ф: 'ف',
  х: 'ح',
  һ: 'ھ',
  ц: 'تس',
  ч: 'چ',
  ш: 'ش',
  щ: 'شش',
  ъ: '',
  ы: 'ى',
  і: 'ى',
  ь: '',
  э: 'ە',
  ю: 'يۋ',
  я: 'يا',
};

const MARK = 'ٴ';
/** Front vowels that are written like back ones, back vowels, and letters that show a front word themselves. */
const FRONT_VOWEL = /[әөүі]/;
const BACK_VOWEL = /[аоұыяё]/;
const SHOWS_FRONT = /[еэкг]/;

/** A Cyrillic word (lower case) in the Arabic script; marked where nothing else tells that it is a front word. */
export function arabicWord(word: string): string {
  const letters = word.replace(/и[яю]|\p{L}/gu, (found) => WRITTEN[found] ?? found);
  const isMarked = FRONT_VOWEL.test(word) && !BACK_VOWEL.test(word) && !SHOWS_FRONT.test(word);
  return isMarked ? MARK + letters : letters;
}
