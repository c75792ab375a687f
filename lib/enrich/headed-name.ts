import type { Analyser } from '../kazakh/analyser.ts';
import type { Span } from '../kazakh/token.ts';
import { isBare } from './base-form.ts';
import { adjoin, type Reading } from './reading.ts';

/** Words that a name may have before its head. */
const MAX_WORDS_BEFORE_HEAD = 5;

/** A name that ends in a head: `Шанхай ынтымақтастық ұйымы`, `Каспий теңізі`. */
export interface HeadedName extends Span {
  canonical: string;
}

/**
 * The name that ends in the head at a word: the bare words before it, from the leftmost with a capital.
 * `Әзербайжанның Мемлекеттік Мұнай компаниясы`: the genitive is no part of it.
 * @param head as names end in it, in the possessive.
 */
export function headedName(
  { words, text }: Reading,
  at: number,
  head: string,
  analyser: Analyser,
): HeadedName | undefined {
  let first = at;
  while (first > 0 && at - first < MAX_WORDS_BEFORE_HEAD) {
    const before = words[first - 1];
    const after = words[first];
    if (!before?.isWord || !after || !adjoin(text, before, after) || !isBare(before, analyser)) break;
    first--;
  }
  while (first < at && !words[first]?.capital) first++;
  const opening = words[first];
  const headWord = words[at];
  if (!opening || !headWord || first === at) return undefined;
  // A capital that only opens the sentence makes no name: `Жаңа орталығы`.
  const isName = !opening.opens || at - first > 1 || analyser.analyse(opening.text)[0]?.upos === 'PROPN';
  if (!isName) return undefined;
  const canonical = text.slice(opening.start, headWord.start) + headWord.text.slice(0, head.length);
  return { start: opening.start, end: headWord.end, canonical };
}
