import { isStopWord } from '../grammar/stop-words.ts';
import type { Token } from '../text/token.ts';
import type { Analyser } from './analyser.ts';

/** Marks of the kinds of keys: the beginning of the lemma, and the word as it is written. Plain keys are lemmas. */
export const COARSE = '~';
export const FORM = '=';

/** Letters of the coarse keys: join ғылым, ғылыми, ғылымдар. */
const COARSE_LETTERS = 5;
const COARSER_LETTERS = 4;
/** Shorter lemmas have no coarser key, which keeps баста from бастық. */
const LONG_LEMMA = 6;

/**
 * All keys under which a ranking search files a token: at each position the lemma and its serious rivals, the
 * coarse keys and the written form. Together they rank better than each alone (docs/decisions/0013). Function
 * words have their lemma only, so that they weigh less. A compound's own lemma comes first, then its members.
 */
export function filingKeys(token: Token, analyser: Analyser): string[] {
  const keys = new Set<string>();
  switch (token.kind) {
    case 'compound':
      for (const key of analyser.keys(token.norm).slice(0, 1)) keys.add(key);
      for (const part of token.parts ?? []) for (const key of filingKeys(part, analyser)) keys.add(key);
      return [...keys];
    case 'initials': {
      const name = token.parts?.at(-1);
      return name ? filingKeys(name, analyser) : [];
    }
    default: {
      for (const position of analyser.keysOf(token)) for (const key of position) keys.add(key);
      const [main] = keys;
      if (main !== undefined && !isStopWord(token.norm)) {
        for (const coarse of coarseKeys(main)) keys.add(coarse);
        keys.add(FORM + token.norm);
      }
      return [...keys];
    }
  }
}

/** The coarse keys of a lemma, the longer one first. */
export function coarseKeys(lemma: string): string[] {
  const coarse = COARSE + lemma.slice(0, COARSE_LETTERS);
  return lemma.length < LONG_LEMMA ? [coarse] : [coarse, COARSE + lemma.slice(0, COARSER_LETTERS)];
}
