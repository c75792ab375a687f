import { createEndingIndex } from '../grammar/ending-index.ts';
import { hasVowel, meets, soundClasses } from '../grammar/phonology.ts';
import { type Slot, SUFFIXES } from '../grammar/suffixes.ts';
import { type Derivation, derivations } from './derivation.ts';
import { createScales, type Hear, type Stem, spellingEvidence, type Witness } from './evidence.ts';
import { type Lexicon, type LexiconEntry, lookupForm } from './lexicon.ts';
import { createStemFilter, type StemFilter } from './stem-filter.ts';
import { underlyingStems } from './underlying-stems.ts';
import { createUnknownScales, SHORTEST_UNKNOWN, tellUnknown } from './unknown-stems.ts';
import type { Weights } from './weights.ts';

/** A stem that may underlie a form, and what speaks for and against it. */
export interface StemReading {
  lemma: string;
  upos: string;
  /** Whether the lexicon has it or derives it from what it has. */
  known: boolean;
  /** Tells all but the spelling. */
  witness: Witness;
  /** How the stem is spelled before its ending, where not as it is by itself. */
  spelling: string | undefined;
  /** All that is told of it, weighed, in nats. */
  score: number;
  /** Of a whole irregular form: its features. */
  features?: string;
}

/** What an ending, or the end of the word, asks of the stem before it. */
export interface StemPlace {
  beforeVowel: boolean;
  takes(upos: string, known: boolean): boolean;
}

/** The stems that the rest of a form may be, once its endings are off. */
export type Stems = (rest: string, place: StemPlace) => StemReading[];

/** Readings of stems over a lexicon. */
export function createStems(lexicon: Lexicon, weights: Weights): Stems {
  const scales = createScales(weights);
  const known = (stem: Stem, witness: Witness): StemReading =>
    reading(stem, true, witness, scales(witness, stem));
  const mayBeListed = createStemFilter(lexicon.stems.keys());
  const listed = createListed(lexicon, mayBeListed, known);
  const unknown = createUnknownScales(weights);
  const spelt = (stem: StemReading, spelling: string | undefined): StemReading =>
    spelling === undefined
      ? stem
      : { ...stem, spelling, score: stem.score + (weights.get(spellingEvidence(spelling)) ?? 0) };
  return (rest, place) => {
    const found: StemReading[] = [];
    for (const { stem, spelling, listedOnly } of underlyingStems(rest, place.beforeVowel)) {
      const entries = listed(stem);
      for (const entry of entries) if (place.takes(entry.upos, true)) found.push(spelt(entry, spelling));
      if (listedOnly) continue;
      for (const derivation of derivations(stem, mayBeListed)) {
        const upos = derivation.to;
        if (!place.takes(upos, true) || entries.some((entry) => entry.upos === upos)) continue;
        const witness = derived(lexicon, derivation);
        if (witness) found.push(spelt(known({ lemma: stem, upos }, witness), spelling));
      }
      if (stem.length < SHORTEST_UNKNOWN || !hasVowel(stem)) continue;
      for (const { upos, weigh } of unknown) {
        if (!place.takes(upos, false)) continue;
        found.push(spelt(reading({ lemma: stem, upos }, false, tellUnknown, weigh(stem)), spelling));
      }
    }
    if (place.beforeVowel) {
      for (const entry of lexicon.shortened.get(lookupForm(rest)) ?? []) {
        if (place.takes(entry.upos, true)) found.push(known(entry, shortenedWitness(entry)));
      }
    }
    return found;
  };
}

function reading({ lemma, upos }: Stem, known: boolean, witness: Witness, score: number): StemReading {
  return { lemma, upos, known, witness, spelling: undefined, score };
}

const NONE: readonly StemReading[] = [];

/** The readings of a stem's entries, which are the same wherever it is met. */
function createListed(
  lexicon: Lexicon,
  mayBeListed: StemFilter,
  known: (stem: Stem, witness: Witness) => StemReading,
): (stem: string) => readonly StemReading[] {
  const met = new Map<string, readonly StemReading[]>();
  return (stem) => {
    if (!mayBeListed(stem, stem.length)) return NONE;
    const form = lookupForm(stem);
    const readings = met.get(form);
    if (readings) return readings;
    const entries = lexicon.stems.get(form);
    if (!entries) return NONE;
    const made = entries.map((entry) => known(entry, listedWitness(lexicon, mayBeListed, entry)));
    met.set(form, made);
    return made;
  };
}

/** The whole irregular forms that a word may be: `маған`, of мен. */
export function irregularForms(lexicon: Lexicon, word: string, weights: Weights): StemReading[] {
  const forms = lexicon.forms.get(lookupForm(word)) ?? [];
  if (forms.length === 0) return [];
  const scales = createScales(weights);
  const witness: Witness = (hear, { upos }) => hear('irregular', upos, 1);
  return forms.map((form) => ({
    ...reading(form, true, witness, scales(witness, form)),
    features: form.features,
  }));
}

function listedWitness(lexicon: Lexicon, mayBeListed: StemFilter, entry: LexiconEntry): Witness {
  return (hear, { lemma, upos }) => {
    attest(hear, entry);
    for (const morpheme of lexicalised(lexicon, mayBeListed, lemma)) hear(`lexicalised:${upos}`, morpheme, 1);
  };
}

function shortenedWitness(entry: LexiconEntry): Witness {
  return (hear) => {
    hear('spelling', 'shortened', 1);
    attest(hear, entry);
  };
}

function attest(hear: Hear, { lemma, upos, count, found }: LexiconEntry): void {
  hear(found ? 'found' : 'listed', upos, 1);
  hear('count', upos, Math.log1p(count));
  if (lemma.length <= 3) hear('short:known', `${lemma.length}`, 1);
}

/**
 * Whether a listed stem is itself another listed stem with an ending (заң-сыз, жаз-ушы, қоз-ға-л), and with
 * which: then two lemmas compete.
 */
function lexicalised(lexicon: Lexicon, mayBeListed: StemFilter, lemma: string): Set<string> {
  const morphemes = new Set<string>();
  for (const { cut, endings } of LEXICALISING_ENDINGS(lemma)) {
    if (cut < 2) break;
    for (const suffix of endings) {
      const before = lemma.slice(0, cut) + suffix.restores;
      if (!mayBeListed(before, before.length)) continue;
      const bases = lexicon.stems.get(before);
      if (!bases || !meets(soundClasses(before), suffix.after)) continue;
      const verbal = suffix.follows.includes('verb');
      if (bases.some((base) => (base.upos === 'VERB') === verbal)) morphemes.add(suffix.morpheme);
    }
  }
  return morphemes;
}

/** Endings that often make words of their own, for which a lexicon has an entry beside that of the base. */
const LEXICALISING: ReadonlySet<Slot> = new Set<Slot>([
  'voice',
  'abessive',
  'proprietive',
  'similative',
  'participle',
  'converb',
  'case',
]);
/** Longer ones are no part of a lemma. */
const LONGEST_LEXICALISING = 4;
const LEXICALISING_ENDINGS = createEndingIndex(
  SUFFIXES.filter(({ slot, form }) => LEXICALISING.has(slot) && form.length <= LONGEST_LEXICALISING),
);

/** What speaks for a stem that the lexicon lacks but has the base of: `мүмкіндік`, of мүмкін. */
function derived(lexicon: Lexicon, { base, name, from, clash }: Derivation): Witness | undefined {
  const bases = lexicon.stems.get(lookupForm(base))?.filter(({ upos }) => from.has(upos)) ?? [];
  if (bases.length === 0) return undefined;
  return (hear) => {
    hear('derived', name, 1);
    hear('count', 'base', Math.log1p(Math.max(...bases.map(({ count }) => count))));
    if (base.length <= 3) hear('short:base', `${base.length}`, 1);
    if (clash) hear('harmony', clash, 1);
  };
}
