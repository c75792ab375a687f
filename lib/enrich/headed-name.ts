import { isStopWord } from '../kazakh/grammar/stop-words.ts';
import type { Span } from '../kazakh/text/token.ts';
import { adjoin, type Reading, type Word } from './reading.ts';

/** Words that a name may have before its head. */
const MAX_WORDS_BEFORE_HEAD = 6;

/**
 * Endings that a word inside a name does not have: of cases, and of the participle that says what is done
 * there (`Астанада өтетін … ұйымы`). Those that are too often part of a stem are left out.
 */
const OUTSIDE_ENDING =
  /..(?:[ндт][ыі]ң|[дт]ағы|[дт]егі|[мбп]ен|(?<!с)[дт]ан|[дт]ен|н[ае]н|[ғқ]а|ге|[аей]т[ыі]н)$/;
/** Words with such an ending that names have all the same: `… атындағы университет`. */
const INSIDE_NAMES: ReadonlySet<string> = new Set(['атындағы', 'жанындағы', 'және', 'төтенше', 'халықты']);

/** A name that ends in a head: `Шанхай ынтымақтастық ұйымы`, `Каспий теңізі`. */
export interface HeadedName extends Span {
  canonical: string;
}

/**
 * The name that ends in the head at a word: the bare words before it, from the leftmost with a capital.
 * `Әзербайжанның Мемлекеттік Мұнай компаниясы`: the genitive is no part of it.
 * @param head as names end in it, in the possessive.
 * @param isOther words that belong to no name of this kind.
 */
export function headedName(
  { words, text }: Reading,
  at: number,
  head: string,
  isOther: (word: Word) => boolean,
): HeadedName | undefined {
  let first = at;
  while (first > 0 && at - first < MAX_WORDS_BEFORE_HEAD) {
    const before = words[first - 1];
    const after = words[first];
    if (!before || !after || !adjoin(text, before, after) || !isInsideName(before) || isOther(before)) break;
    first--;
  }
  while (first < at && !beginsName(words[first], words[first + 1])) first++;
  const opening = words[first];
  const headWord = words[at];
  if (!opening || !headWord || first === at) return undefined;
  const stem = text.slice(opening.start, headWord.start).replace(/\s/g, ' ');
  const canonical = stem + headWord.text.slice(0, head.length);
  return { start: opening.start, end: headWord.end, canonical };
}

function isInsideName({ isWord, norm, initial }: Word): boolean {
  return isWord && initial === undefined && (INSIDE_NAMES.has(norm) || !OUTSIDE_ENDING.test(norm));
}

/** A capital that only opens the sentence makes no name: `Бұл комиссия`, `Кеме Каспий теңізінде`. */
function beginsName(word: Word | undefined, next: Word | undefined): boolean {
  if (!word?.capital) return false;
  if (!word.opens) return true;
  return !isStopWord(word.norm) && !(word.isCommonNoun && next?.capital === true);
}
