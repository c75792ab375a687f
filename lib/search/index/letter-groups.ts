/** Mark of the keys that are groups of letters. */
export const LETTERS = '^';

const SIZE = 4;
const EDGE = '_';
/** Of longer words, addresses for the most part, the beginning tells enough. */
const LONGEST_WORD = 40;

/**
 * The groups of four letters of a written word, its edges among them, each once: `^_көп ^көпі ^өпір ^пір_` for
 * `көпір`. They bring words together whose lemmas differ: derived words, compounds, what the lexicon does not know.
 * McNamee and Mayfield, "Character N-Gram Tokenization for European Language Text Retrieval", 2004.
 */
export function letterGroups(word: string): string[] {
  const edged = EDGE + word.slice(0, LONGEST_WORD) + EDGE;
  const last = Math.max(0, edged.length - SIZE);
  const groups = Array.from({ length: last + 1 }, (_, at) => LETTERS + edged.slice(at, at + SIZE));
  return [...new Set(groups)];
}
