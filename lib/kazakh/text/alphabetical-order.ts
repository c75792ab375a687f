/** The Kazakh alphabet, Russian letters in their places. */
const ALPHABET = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'];
/** Characters of the private use area, which come after all other letters, stand for those of the alphabet. */
const SIGNS = new Map(ALPHABET.map((letter, place) => [letter, String.fromCharCode(0xe000 + place)]));

/**
 * A key by which texts are put in Kazakh alphabetical order: compared by code units, as `<` does. Digits come
 * first, then other alphabets by code point, then Kazakh letters; case and punctuation do not count, a blank or
 * hyphen between words comes before any letter. Not every browser and Node knows the order of Kazakh.
 */
export function alphabeticalKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s-]/gu, '')
    .replace(/[\s-]+/gu, ' ')
    .trim()
    .replace(/\p{Script=Cyrillic}/gu, (letter) => SIGNS.get(letter) ?? letter);
}

/** Compares by the Kazakh alphabet; what differs in case or punctuation only, by code units. */
export function compareKazakh(a: string, b: string): number {
  return compare(alphabeticalKey(a), alphabeticalKey(b)) || compare(a, b);
}

/** The items in Kazakh alphabetical order of their names. */
export function inKazakhOrder<T>(items: readonly T[], name: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, written: name(item), key: alphabeticalKey(name(item)) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.written, b.written))
    .map(({ item }) => item);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
