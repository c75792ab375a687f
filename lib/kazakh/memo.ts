/** Longer words are mostly no words, and seldom met again; to keep them would let memory grow without bound. */
const LONGEST = 64;

/**
 * Remembers what a pure function answered, for between `limit / 2` and `limit` arguments of up to 64 letters:
 * when the younger half is full, the older one is forgotten.
 */
export function createMemo<Value>(compute: (word: string) => Value, limit: number): (word: string) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (word) => {
    if (word.length > LONGEST) return compute(word);
    const fresh = young.get(word);
    if (fresh !== undefined) return fresh;
    const kept = detached(word);
    const value = old.get(word) ?? compute(kept);
    if (young.size >= limit / 2) {
      old = young;
      young = new Map();
    }
    young.set(kept, value);
    return value;
  };
}

/** A copy, cut out of a longer one: a word cut out of a text as an engine does it would keep the text in memory. */
function detached(word: string): string {
  return ` ${word}`.slice(1);
}
