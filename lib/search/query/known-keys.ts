import type { Archive } from '../../archive/archive.ts';
import { keepFresh } from '../../archive/keep-fresh.ts';
import { COARSE, FORM } from '../../kazakh/analysis/filing-keys.ts';
import type { Vocabulary } from '../../kazakh/queries/interpretation.ts';
import { createVocabulary } from '../../kazakh/queries/vocabulary.ts';
import { FACET } from '../index/facet-key.ts';
import { LETTERS } from '../index/letter-groups.ts';
import { NAME } from '../index/name-keys.ts';

/** The keys that the archive's articles have, as of some moment. */
export interface KnownKeys extends Vocabulary {
  /** Changes whenever the archive's vocabulary does. */
  version: string;
  /** How many articles there are. */
  articles: number;
}

/** Holds the keys in memory, as fresh as the archive's. */
export function keepKnownKeys(archive: Archive): () => Promise<KnownKeys> {
  return keepFresh(archive, (version) => readKnownKeys(archive, version));
}

async function readKnownKeys(archive: Archive, version: string): Promise<KnownKeys> {
  const entries = await archive.terms.vocabulary([COARSE, FORM, LETTERS, NAME, FACET]);
  const { indexed } = await archive.counts();
  return createKnownKeys(entries, indexed, version);
}

/** @param entries each key with the number of articles that have it, of so many articles. */
export function createKnownKeys(
  entries: [key: string, articles: number][],
  articles: number,
  version = '',
): KnownKeys {
  const vocabulary = createVocabulary(entries);
  return {
    version,
    articles,
    frequency: (key) => vocabulary.frequency(key),
    bySkeleton: (skeleton) => vocabulary.bySkeleton(skeleton),
  };
}
