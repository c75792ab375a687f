import type { Lexicon } from './lexicon.ts';
import { harmonyCost, isVowel, meets, soundClasses } from './phonology.ts';
import { nominalStems, type StemReading, verbalStems } from './stems.ts';
import { type Slot, SUFFIXES, type Suffix } from './suffixes.ts';

/** One way to take a form apart. */
export interface Parse {
  lemma: string;
  upos: string;
  features: string[];
  /** Whether an ending was taken off. */
  inflected: boolean;
  cost: number;
}

const BY_FORM = new Map<string, Suffix[]>();
for (const suffix of SUFFIXES) {
  const same = BY_FORM.get(suffix.form);
  if (same) same.push(suffix);
  else BY_FORM.set(suffix.form, [suffix]);
}
const LONGEST = Math.max(...SUFFIXES.map(({ form }) => form.length));

/** What may end a word. */
const LAST: ReadonlySet<Slot> = new Set<Slot>([
  'noun',
  'verb',
  'ordinal',
  'plural',
  'possessive',
  'possessive3',
  'case',
  'case3',
  'attributive',
  'predicative',
  'voice',
  'negation',
  'participle',
  'converb',
  'past',
  'present',
  'finite',
  'person',
]);

/** A bare verb stem as a word is an order, or part of a compound verb; so is one with voice or negation. */
const BARE_VERB = 2;
/** Longest chain of endings that is followed, and longest word that is taken apart. */
const MAX_ENDINGS = 7;
const MAX_LETTERS = 48;
const SHORTEST_REST = 2;

interface State {
  rest: string;
  follows: ReadonlySet<Slot> | readonly Slot[];
  last: Suffix | undefined;
  features: readonly string[];
  cost: number;
  depth: number;
}

/**
 * All ways to read a folded word as a stem with endings in their fixed order, each with its cost in nats: of
 * its endings (suffixes.ts), of broken harmony, and of the stem (stems.ts).
 */
export function takeApart(lexicon: Lexicon, word: string): Parse[] {
  const parses: Parse[] = [];
  if (word.length > MAX_LETTERS) return parses;
  const visit = (state: State): void => {
    for (const stem of stemsOf(lexicon, state)) {
      parses.push({
        lemma: stem.lemma,
        upos: stem.upos,
        features: [...state.features],
        inflected: state.last !== undefined,
        cost: state.cost + stem.cost,
      });
    }
    if (state.depth === MAX_ENDINGS) return;
    for (let length = 1; length <= LONGEST && state.rest.length - length >= 1; length++) {
      const cut = state.rest.length - length;
      const candidates = BY_FORM.get(state.rest.slice(cut));
      if (candidates) for (const suffix of candidates) follow(state, suffix, state.rest.slice(0, cut), visit);
    }
  };
  visit({ rest: word, follows: LAST, last: undefined, features: [], cost: 0, depth: 0 });
  return parses;
}

function follow(state: State, suffix: Suffix, stripped: string, visit: (state: State) => void): void {
  if (!allows(state.follows, suffix.slot)) return;
  const rest = stripped + suffix.restores;
  if (rest.length < SHORTEST_REST) return;
  if (!meets(soundClasses(rest), suffix.after)) return;
  const broken = suffix.harmony ? harmonyCost(rest, suffix.harmony) : 0;
  const order =
    state.last === undefined && (suffix.slot === 'voice' || suffix.slot === 'negation') ? BARE_VERB : 0;
  visit({
    rest,
    follows: suffix.follows,
    last: suffix,
    features: suffix.features.concat(state.features),
    cost: state.cost + suffix.cost + broken + order,
    depth: state.depth + 1,
  });
}

function stemsOf(lexicon: Lexicon, { rest, follows, last }: State): StemReading[] {
  const beforeVowel = last !== undefined && last.restores === '' && isVowel(last.form.charAt(0));
  const found: StemReading[] = [];
  if (allows(follows, 'noun')) {
    const nominal = nominalStems(lexicon, rest, beforeVowel, last !== undefined);
    found.push(...(last?.slot === 'ordinal' ? nominal.filter(({ upos }) => upos === 'NUM') : nominal));
  }
  if (allows(follows, 'verb')) {
    const order = last === undefined ? BARE_VERB : 0;
    // A swallowed ы or і is guessed: only a known verb vouches for it.
    const guessed = last === undefined || last.restores === 'ы' || last.restores === 'і';
    for (const stem of verbalStems(lexicon, rest, beforeVowel, guessed)) {
      found.push({ ...stem, cost: stem.cost + order });
    }
  }
  return found;
}

function allows(follows: ReadonlySet<Slot> | readonly Slot[], slot: Slot): boolean {
  return 'has' in follows ? follows.has(slot) : follows.includes(slot);
}
