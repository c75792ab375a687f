import { lookupForm } from '../kazakh/analysis/lexicon.ts';
import type { Token } from '../kazakh/text/token.ts';

/** The search keys and written forms that somebody looks for in a text. */
export interface WantedKeys {
  has(key: string): boolean;
  hasForm(word: string): boolean;
  /** Whether a word of a line, or of a piece of one, may be wanted; quick, and mistaken only in saying yes. */
  mayBeIn(piece: string): boolean;
  /** The same of a token. */
  mayBeOf(token: Token): boolean;
}

const LETTERS = 'а-яёәғқңөұүһі';
const PLAIN_WORD = new RegExp(`^[${LETTERS}]+$`);
const PLAIN_START = new RegExp(`^[${LETTERS}]+`);
/** What holds nothing that is mended, no Latin letter, no address: its words are what they look like. */
const PLAIN = new RegExp(`^[${LETTERS}\\d\\s.,:;!?…()«»"“”„–—№%-]*$`, 'i');
/** Numbers, also Roman ones in Cyrillic letters. */
const NUMBER = /\d|[хі]{2}/i;
/** Letters that the words of a key have in common with it, but for the last one: a stem of a loan has four. */
const BEGINNING = 4;

/**
 * Wants these keys, and words that are written, folded, like one of the forms. Words of Kazakh and Russian begin as
 * their keys do: endings change the last letter of a stem at most.
 * @param stems of lemmas whose words begin in another way: `орн` of орын, `маған` of мен.
 */
export function createWantedKeys(
  keys: Iterable<string>,
  forms: Iterable<string>,
  stems: Iterable<readonly [stem: string, lemma: string]>,
): WantedKeys {
  const wanted = new Set(keys);
  const wantedForms = new Set(forms);
  const starts = [...wanted, ...wantedForms].map((key) => PLAIN_START.exec(lookupForm(key))?.[0] ?? '');
  // Numbers and names in Latin letters are written in many ways.
  const hasForeign = starts.includes('');
  const beginnings = new Set(starts.filter(Boolean).map((start) => start.slice(0, lengthOfBeginning(start))));
  for (const [stem, lemma] of stems) if (wanted.has(lookupForm(lemma))) beginnings.add(stem);
  const begun = `(?:${[...beginnings].join('|').replaceAll('е', '[её]')})`;
  const inPiece = new RegExp(`(?<![${LETTERS}])${begun}`, 'i');
  const ofWord = new RegExp(`^${begun}`);
  const isEmpty = beginnings.size === 0;
  const mayBeOf = ({ kind, norm, parts }: Token): boolean => {
    if (kind === 'number') return hasForeign;
    return (!isEmpty && ofWord.test(norm)) || (parts ? parts.some(mayBeOf) : !PLAIN_WORD.test(norm));
  };
  return {
    has: (key) => wanted.has(key),
    hasForm: (word) => wantedForms.has(word),
    mayBeIn: (piece) =>
      (!isEmpty && inPiece.test(piece)) || !PLAIN.test(piece) || (hasForeign && NUMBER.test(piece)),
    mayBeOf,
  };
}

function lengthOfBeginning(start: string): number {
  return Math.max(1, Math.min(BEGINNING, start.length - 1));
}
