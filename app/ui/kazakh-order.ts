const ALPHABET = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'];
const PLACE = new Map(ALPHABET.map((letter, place) => [letter, place]));

/** Compares by the Kazakh alphabet, Latin letters first. Browsers have no such order of their own. */
export function compareKazakh(a: string, b: string): number {
  const left = [...a.toLowerCase()];
  const right = [...b.toLowerCase()];
  for (const [index, letter] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (letter !== other) return rank(letter) - rank(other);
  }
  return left.length - right.length;
}

/** Kazakh letters come after all others; within the others the code point decides. */
function rank(letter: string): number {
  const place = PLACE.get(letter);
  return place === undefined ? (letter.codePointAt(0) ?? 0) - 0x110000 : place;
}
