import { type Harmony, harmonyOf, meets, soundClasses } from './phonology.ts';
import { type Slot, SUFFIXES, type Suffix } from './suffixes.ts';

/** Particles that are written with a hyphen after the word that they belong to: `көп-ақ`, `келді-ау`. */
const PARTICLES = 'ақ ау ай мыс міс ды ді ты ті шы ші да де та те';

/** What makes a number an ordinal: `5-ші`, inflected in its turn (`5-шісі`), and its longer spellings. */
const ORDINALS = 'шы ші';
const LONG_ORDINALS = 'ншы нші ыншы інші сыншы сінші';

/** What else is set off from a number or an abbreviation: `80-лық`, `3-еу`, `АҚШ-тай`, `100-деген`. */
const DERIVATIONS =
  'лық лік дық дік тық тік дай дей тай тей сы сі ы і еу ау лаған леген даған деген таған теген ша ше сыз сіз';

/** Slots of a noun's inflection. */
const INFLECTION: readonly Slot[] = ['plural', 'possessive', 'possessive3', 'case', 'case3', 'attributive'];
/** Number, possession, case: after -дағы there may be another round, which is not looked for. */
const MAX_ENDINGS = 3;

const CASES = chains();
const LOOSE: ReadonlySet<string> = new Set([
  ...CASES,
  ...words(PARTICLES, ORDINALS, LONG_ORDINALS, DERIVATIONS),
  ...words(ORDINALS).flatMap((ordinal) =>
    CASES.filter((ending) => inHarmony(ordinal, harmonyOf(ending))).map((ending) => ordinal + ending),
  ),
]);

/** Endings that are also words, and so none behind an ordinary word. */
const WORDS: ReadonlySet<string> = new Set(words('не'));

/**
 * Endings that are no word of their own: they are one after any word. One syllable that begins with a
 * consonant is enough (`-ға`); of those that begin with a vowel, two letters are too little to tell.
 */
const CERTAIN: ReadonlySet<string> = new Set([
  ...CASES.filter((ending) => ending.length >= 3 || /^[^аеыі]./.test(ending)).filter(
    (ending) => !WORDS.has(ending),
  ),
  ...words(PARTICLES),
]);

/** Whether a tail is an ending where one is expected: after capitals, a number, a quotation. */
export function isLooseEnding(tail: string): boolean {
  return LOOSE.has(tail);
}

/** Whether a hyphenated tail is an ending or a particle also after an ordinary word, and no word itself. */
export function isCertainEnding(tail: string): boolean {
  return CERTAIN.has(tail);
}

/** What an ending behind a hyphen says, if it is a single one: `-тың` the genitive. */
export function endingFeatures(tail: string): string[] {
  const single = SUFFIXES.find(({ slot, form }) => form === tail && INFLECTION.includes(slot));
  return single ? [...single.features] : [];
}

/** All endings that may be set off from a word. */
export function looseEndings(): ReadonlySet<string> {
  return LOOSE;
}

/**
 * All chains of plural, possessive and case. The first of them is not measured against the word, which may be
 * spelled otherwise than it is said, nor need the possessive be written: `БҚО-на` (облысына).
 */
function chains(): string[] {
  const found = new Set<string>();
  const extend = (chain: string, before: Suffix | undefined, length: number): void => {
    for (const suffix of SUFFIXES) {
      if (!INFLECTION.includes(suffix.slot) || (before && !joins(chain, before, suffix))) continue;
      found.add(chain + suffix.form);
      if (length < MAX_ENDINGS) extend(chain + suffix.form, suffix, length + 1);
    }
  };
  extend('', undefined, 1);
  return [...found];
}

function joins(chain: string, before: Suffix, suffix: Suffix): boolean {
  return (
    suffix.follows.includes(before.slot) &&
    inHarmony(chain, suffix.harmony) &&
    meets(soundClasses(chain), suffix.after)
  );
}

function inHarmony(before: string, harmony: Harmony | undefined): boolean {
  const own = harmonyOf(before);
  return own === undefined || harmony === undefined || own === harmony;
}

function words(...lists: string[]): string[] {
  return lists.flatMap((list) => list.split(' '));
}
