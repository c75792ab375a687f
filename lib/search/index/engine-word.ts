/**
 * Meilisearch splits words at punctuation, and treats some punctuation as the end of a sentence. A key
 * must stay one word: all that is no letter or digit becomes U+0473, a Cyrillic letter that no Kazakh
 * word has and that the engine's tokeniser keeps.
 */
const FILLER = 'ѳ';

/** The word by which the engine knows a key; both documents and queries pass through here. */
export function engineWord(key: string): string {
  return key.replace(/[^\p{L}\p{N}]+/gu, FILLER);
}
