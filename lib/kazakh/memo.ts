/**
 * Remembers what a pure function answered, for between `limit / 2` and `limit` arguments: when the younger
 * half is full, the older one is forgotten.
 */
export function createMemo<Value>(compute: (word: string) => Value, limit: number): (word: string) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (word) => {
    const known = young.get(word) ?? old.get(word);
    const value = known ?? compute(word);
    if (!young.has(word)) {
      if (young.size >= limit / 2) {
        old = young;
        young = new Map();
      }
      young.set(word, value);
    }
    return value;
  };
}
