import { APOSTROPHES, cleanWord } from '../text/clean.ts';
import { tokenise } from '../text/tokenise.ts';
import { arabicWord, fromArabic } from './arabic.ts';
import { fromLatin, latinWord } from './latin.ts';
import { type LatinAlphabet, officialAlphabet } from './latin-alphabets.ts';
import { keepingCase, lowerDotted, upperDotted } from './letter-case.ts';
import type { LetterModel } from './letter-model.ts';

const CYRILLIC_WORD = /(?:\p{Script=Cyrillic}\p{M}*)+/gu;
const ARABIC_WORD = /[\p{Script=Arabic}\u0621\u0674\u0640\u200C\u200D]+/gu;
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');
const LATIN = `[\\p{Script=Latin}\\p{M}]`;
const LATIN_WORD = new RegExp(`\\p{Script=Latin}(?:${LATIN}|[${APOSTROPHES}](?=\\p{Script=Latin}))*`, 'gu');
/** Where apostrophes are letters, also at a word's end. */
const APOSTROPHED_WORD = new RegExp(`\\p{Script=Latin}(?:${LATIN}|[${APOSTROPHES}])*`, 'gu');

const ARABIC_SIGNS: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const CYRILLIC_SIGNS: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' };

/**
 * A text in the Latin alphabet of the 2021 project; case is kept, addresses and all that is in neither
 * Cyrillic nor Arabic letters stay as they are.
 *
 * Written alike, and so without a single way back: и and й (i), е and э (e), х and һ (h); ц (ts), ч (tş), щ
 * (şş), я and ия (ia), ю and ию (iu), ё (io), which may be two letters each. ъ and ь are not written.
 */
export function toLatin(text: string, model: LetterModel): string {
  return outsideAddresses(text, (part) =>
    fromArabicWords(part, model).replace(CYRILLIC_WORD, (word) =>
      keepingCase(cleanWord(word), latinWord, { upper: upperDotted }),
    ),
  );
}

/**
 * A text in the Arabic script of Kazakh (töte jazu), from Cyrillic or, if most of it is that, from Latin
 * letters; addresses, and Latin words among Cyrillic ones, stay as they are. The script has no capitals.
 *
 * Written alike, and so without a single way back: и and й, е and э; ц щ я ю ё, ия ию and their letters one by one;
 * а and ә, о and ө, ұ and ү, ы and і, which the mark ٴ and the letters of the word tell apart only if it keeps
 * vowel harmony and has к г with front, қ ғ with back vowels. ъ and ь are not written.
 */
export function toArabic(text: string, model: LetterModel, alphabet?: LatinAlphabet): string {
  const cyrillic = isMostlyLatin(text) ? toCyrillic(text, model, alphabet) : text;
  return outsideAddresses(cyrillic, (part) =>
    part
      .replace(CYRILLIC_WORD, (word) => arabicWord(cleanWord(word).toLowerCase()))
      .replace(/(?<=\p{Script=Arabic})[,;?]/gu, (sign) => ARABIC_SIGNS[sign] ?? sign),
  );
}

/**
 * A text in Cyrillic, from Arabic letters or, if most of it is that, from Latin ones; case is kept. The
 * letters of the text tell its alphabet (2021, 2018, 2017); without any of their own it is read as free
 * romanisation. Where letters have several readings, the model chooses.
 *
 * Addresses stay as they are, and so do Latin words among more Cyrillic or Arabic ones, words with letters
 * that the text's alphabet lacks (`Windows`) and words of more than 256 letters.
 *
 * @param alphabet where the text's own letters do not tell it
 */
export function toCyrillic(text: string, model: LetterModel, alphabet?: LatinAlphabet): string {
  const told = officialAlphabet(plainApostrophes(text).toLowerCase()) ?? alphabet ?? 'free';
  const words = told === '2017' ? APOSTROPHED_WORD : LATIN_WORD;
  const isLatin = isMostlyLatin(text);
  return outsideAddresses(text, (part) => {
    const read = fromArabicWords(part, model);
    return isLatin ? read.replace(words, (word) => fromLatinWord(word, told, model)) : read;
  });
}

function fromLatinWord(word: string, alphabet: LatinAlphabet, model: LetterModel): string {
  const hasDots = alphabet === '2021' || alphabet === '2018';
  const letters = plainApostrophes(word.normalize('NFC'));
  let isForeign = false;
  const read = keepingCase(
    letters,
    (lower) => {
      const [best] = fromLatin(lower, alphabet, model);
      isForeign ||= !best;
      return best?.text ?? lower;
    },
    hasDots ? { lower: lowerDotted } : {},
  );
  return isForeign ? word : read;
}

function fromArabicWords(text: string, model: LetterModel): string {
  if (!/\p{Script=Arabic}/u.test(text)) return text;
  return text
    .replace(/[،؛؟]/g, (sign) => CYRILLIC_SIGNS[sign] ?? sign)
    .replace(ARABIC_WORD, (word) => fromArabic(word, model)[0]?.text ?? word);
}

/** Changes a text but for its addresses: links, e-mail, domains (`BAQ.KZ`). */
function outsideAddresses(text: string, change: (part: string) => string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { kind, start, end, text: word } of tokenise(text)) {
    const isDomain = kind === 'abbreviation' && /^[A-Za-z0-9]+\.[A-Za-z]/.test(word);
    if (kind !== 'url' && kind !== 'email' && !isDomain) continue;
    parts.push(change(text.slice(at, start)), text.slice(start, end));
    at = end;
  }
  return parts.concat(change(text.slice(at))).join('');
}

function isMostlyLatin(text: string): boolean {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin > (text.match(/\p{Script=Cyrillic}|\p{Script=Arabic}/gu)?.length ?? 0);
}

function plainApostrophes(text: string): string {
  return text.replace(APOSTROPHE, "'");
}
