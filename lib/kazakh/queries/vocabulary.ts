import type { Vocabulary } from './interpretation.ts';
import { skeleton } from './skeleton.ts';

/**
 * What an archive knows: its keys and in how many articles each occurs. The index of skeletons is built at
 * the first question for one. A key that is given twice counts with its last number.
 */
export function createVocabulary(entries: Iterable<readonly [key: string, articles: number]>): Vocabulary {
  const frequencies = new Map(entries);
  let skeletons: Map<string, string[]> | undefined;
  return {
    frequency: (key) => frequencies.get(key) ?? 0,
    bySkeleton(of) {
      skeletons ??= indexBySkeleton(frequencies);
      return skeletons.get(of) ?? [];
    },
  };
}

/** Keys by skeleton, the most frequent first. */
function indexBySkeleton(frequencies: ReadonlyMap<string, number>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const key of frequencies.keys()) {
    const bones = skeleton(key);
    const known = index.get(bones);
    if (known) known.push(key);
    else index.set(bones, [key]);
  }
  for (const keys of index.values()) {
    keys.sort((a, b) => (frequencies.get(b) ?? 0) - (frequencies.get(a) ?? 0));
  }
  return index;
}
