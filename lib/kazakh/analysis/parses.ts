import { createEndingIndex } from '../grammar/ending-index.ts';
import { type Clash, clash, isVowel, meets, soundClasses } from '../grammar/phonology.ts';
import { type Slot, SUFFIXES, type Suffix } from '../grammar/suffixes.ts';
import type { StemPlace, StemReading, Stems } from './stems.ts';

/** An ending of a parse and how it fits the letters before it; `outer` is the next one towards the word's end. */
export interface Ending {
  suffix: Suffix;
  clash: Clash;
  outer: Ending | undefined;
}

/** One way to take a form apart: a stem and its endings, from the stem outwards. */
export interface Parse {
  stem: StemReading;
  endings: Ending | undefined;
}

/** What may not end a word: `келгі` needs a possessive (`келгім келді`). */
const NEVER_LAST: ReadonlySet<Slot> = new Set<Slot>(['desire']);

/** Parts of speech that take no endings. */
const UNINFLECTED: ReadonlySet<string> = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'PART', 'INTJ', 'AUX']);

/** Endings that only some parts of speech take as their first. */
const ONLY_AFTER: Partial<Record<Slot, readonly string[]>> = {
  ordinal: ['NUM'],
  abessive: ['NOUN', 'PROPN'],
  proprietive: ['NOUN', 'PROPN'],
};

const ENDINGS = createEndingIndex(SUFFIXES);

/** Longest chain of endings that is followed, and longest word that is taken apart. */
const MAX_ENDINGS = 7;
const MAX_LETTERS = 48;
const SHORTEST_REST = 2;

/** The place of a stem before an ending, or at the word's end; none before an ending that follows no stem. */
function placeBefore(next?: Suffix): StemPlace | undefined {
  const nominal = !next || next.follows.includes('noun');
  const verbal = !next || next.follows.includes('verb');
  if (!nominal && !verbal) return undefined;
  // A bare verb and one whose ы or і is swallowed are guesses: only a known verb vouches for them.
  const guessed = !next || next.restores === 'ы' || next.restores === 'і';
  const only = next && ONLY_AFTER[next.slot];
  return {
    beforeVowel: next !== undefined && next.restores === '' && isVowel(next.form, 0),
    takes(upos, known) {
      if (upos === 'VERB') return verbal && (known || !guessed);
      if (!nominal || (next && UNINFLECTED.has(upos))) return false;
      return only === undefined || only.includes(upos);
    },
  };
}

const BARE = placeBefore();
const PLACES = new Map(SUFFIXES.map((suffix) => [suffix, placeBefore(suffix)]));

/**
 * All ways to read a folded word as a stem with endings in their fixed order (suffixes.ts). None for a word of
 * more than 48 letters.
 */
export function parsesOf(word: string, stems: Stems): Parse[] {
  const parses: Parse[] = [];
  if (word.length <= MAX_LETTERS) addParses(parses, word, undefined, 0, stems);
  return parses;
}

/** Adds the parses of a form whose last `depth` endings are off. */
function addParses(
  parses: Parse[],
  rest: string,
  endings: Ending | undefined,
  depth: number,
  stems: Stems,
): void {
  const place = endings ? PLACES.get(endings.suffix) : BARE;
  if (place) for (const stem of stems(rest, place)) parses.push({ stem, endings });
  if (depth === MAX_ENDINGS) return;
  for (const { cut, endings: suffixes } of ENDINGS(rest)) {
    const bare = rest.slice(0, cut);
    for (const suffix of suffixes) {
      if (!mayStand(suffix, endings)) continue;
      const before = suffix.restores ? bare + suffix.restores : bare;
      if (before.length < SHORTEST_REST || !meets(soundClasses(before), suffix.after)) continue;
      const ending = { suffix, clash: clash(before, suffix.harmony), outer: endings };
      addParses(parses, before, ending, depth + 1, stems);
    }
  }
}

/** Whether an ending may stand before these, or at the word's end. */
function mayStand(suffix: Suffix, endings: Ending | undefined): boolean {
  return endings ? endings.suffix.follows.includes(suffix.slot) : !NEVER_LAST.has(suffix.slot);
}
