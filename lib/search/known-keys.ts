import type { Archive } from '../archive/archive.ts';
import type { Vocabulary } from '../kazakh/interpretation.ts';
import { createVocabulary } from '../kazakh/vocabulary.ts';

/** The keys that the archive's articles have, as of some moment. */
export interface KnownKeys extends Vocabulary {
  /** Changes whenever the archive's vocabulary does. */
  version: string;
  /** Whether a known key begins like this. */
  hasPrefix(prefix: string): boolean;
}

/** How long the keys in memory are trusted before the archive is asked whether they changed, in ms. */
const FRESH_FOR = 1_000;

/** Holds the keys in memory, and reads them anew once an ingest, by whatever process, has changed them. */
export function keepKnownKeys(archive: Archive): () => Promise<KnownKeys> {
  let current: Promise<KnownKeys> | undefined;
  let checkedAt = 0;
  return async () => {
    if (!current || Date.now() - checkedAt > FRESH_FOR) {
      checkedAt = Date.now();
      const version = (await archive.state('vocabulary')) ?? '';
      if (!current || (await current).version !== version) current = readKnownKeys(archive, version);
    }
    return current;
  };
}

async function readKnownKeys(archive: Archive, version: string): Promise<KnownKeys> {
  const entries = await archive.vocabulary();
  const vocabulary = createVocabulary(entries);
  const sorted = entries.map(([key]) => key).sort();
  return {
    version,
    frequency: (key) => vocabulary.frequency(key),
    bySkeleton: (skeleton) => vocabulary.bySkeleton(skeleton),
    hasPrefix: (prefix) => sorted[lowerBound(sorted, prefix)]?.startsWith(prefix) ?? false,
  };
}

/** Index of the first item that is not below the value. */
function lowerBound(sorted: readonly string[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
