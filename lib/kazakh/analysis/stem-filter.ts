/** Bits of the filter, a power of two: some fifteen for each stem of the lexicon. */
const BITS = 1 << 19;

/** Whether the letters before `end` may be among the stems; hardly ever, if they are not. */
export type StemFilter = (word: string, end: number) => boolean;

/**
 * A Bloom filter of one hash over the stems (Bloom, "Space/time trade-offs in hash coding with allowable errors",
 * 1970). Most of what remains of a word is no stem: to tell so from a few bits is much faster than to look
 * for it, and cuts no string out of the word.
 */
export function createStemFilter(stems: Iterable<string>): StemFilter {
  const bits = new Uint8Array(BITS >> 3);
  for (const stem of stems) {
    const bit = bitOf(stem, stem.length);
    bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return (word, end) => {
    const bit = bitOf(word, end);
    return ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  };
}

const YO = 'ё'.charCodeAt(0);
const YE = 'е'.charCodeAt(0);

function bitOf(word: string, end: number): number {
  let hash = end;
  for (let at = 0; at < end; at++) {
    const unit = word.charCodeAt(at);
    hash = Math.imul(hash ^ (unit === YO ? YE : unit), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (BITS - 1);
}
