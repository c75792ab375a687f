import { LATIN_ALPHABETS, type LatinAlphabet, officialAlphabet } from './latin-alphabets.ts';
import type { LetterModel } from './letter-model.ts';
import { type Alphabet, type Spelling, spellings } from './spelling-beam.ts';

/**
 * Kazakh Cyrillic spellings of a Latin word (lower case), best first, at most 12: an alphabet has few
 * choices, free romanisation many, between which the letter model decides. Empty for words with letters that
 * the alphabet lacks, or without Latin letters.
 *
 * @param read how the alphabet is read, if not as it is: `withSigns`
 */
export function fromLatin(
  word: string,
  alphabet: LatinAlphabet,
  model: LetterModel,
  read = (letters: Alphabet) => letters,
): Spelling[] {
  return /\p{Script=Latin}/u.test(word) ? spellings(word, read(LATIN_ALPHABETS[alphabet]), model) : [];
}

/** Words by which the alphabet is told, and what a letter has against it in free romanisation, in nats. */
const MOST_WORDS = 20;
const FREELY = 0.5;

/**
 * The alphabet in which the words (lower case) of a query are likeliest Kazakh ones: the official one whose
 * own letters they show, or the free use of the same letters, as in Turkish.
 */
export function likeliestAlphabet(words: readonly string[], model: LetterModel): LatinAlphabet {
  const official = officialAlphabet(words.join(' '));
  if (!official) return 'free';
  let officially = 0;
  let freely = 0;
  for (const word of words.slice(0, MOST_WORDS)) {
    const [best] = fromLatin(word, official, model);
    const [free] = fromLatin(word, 'free', model);
    if (!best || !free) continue;
    officially += best.cost;
    freely += free.cost + FREELY * word.length;
  }
  return officially <= freely ? official : 'free';
}

/** Cyrillic letters in the alphabet of the 2021 project; ъ and ь are not written. */
const WRITTEN: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'ä',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'ğ',
  д: 'd',
  е: 'e',
  ё: 'io',
  ж: 'j',
  з: 'z',
  и: 'i',
  ия: 'ia',
  ию: 'iu',
  й: 'i',
  к: 'k',
  қ: 'q',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'ñ',
  о: 'o',
  ө: 'ö',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'ū',
  ү: 'ü',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'tş',
  ш: 'ş',
  щ: 'şş',
  ъ: '',
  ы: 'y',
  і: 'ı',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** A Cyrillic word (lower case) in the alphabet of the 2021 project. */
export function latinWord(word: string): string {
  return word.replace(/и[яю]|\p{L}/gu, (letters) => WRITTEN[letters] ?? letters);
}
