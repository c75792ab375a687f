import { meets, soundClasses, UNVOICED } from '../kazakh/grammar/phonology.ts';
import { type Slot, SUFFIXES, type Suffix } from '../kazakh/grammar/suffixes.ts';

const SHORTEST_BASE = 2;
const LONGEST_WORD = 48;

const CASES: readonly Slot[] = ['case', 'case3', 'attributive'];
const POSSESSIVES: readonly Slot[] = ['possessive', 'possessive3'];
const INFLECTIONS: readonly Slot[] = [...CASES, ...POSSESSIVES, 'plural'];

const BY_FORM = new Map<string, Suffix[]>();
for (const suffix of SUFFIXES) {
  if (INFLECTIONS.includes(suffix.slot)) {
    BY_FORM.set(suffix.form, [...(BY_FORM.get(suffix.form) ?? []), suffix]);
  }
}
const LONGEST_SUFFIX = Math.max(...[...BY_FORM.keys()].map((form) => form.length));

/**
 * What a folded word may be the inflected form of, if it is a noun or a name: the word itself, then the
 * bases that are left when endings of case, possession and plural come off in their order. No lexicon is
 * asked, so that names are found through their endings; vowel harmony is not either, for foreign names
 * break it (`Париж`, `Парижде`).
 */
export function baseForms(word: string): string[] {
  return basesWithout(word, INFLECTIONS);
}

/** The bases that are left when endings of case alone come off: a surname in `-ұлы` keeps its possessive. */
export function caselessForms(word: string): string[] {
  return basesWithout(word, CASES);
}

function basesWithout(word: string, slots: readonly Slot[]): string[] {
  const found = new Set([word]);
  if (word.length > LONGEST_WORD) return [word];
  const visit = (rest: string, allowed: (suffix: Suffix) => boolean) => {
    for (let length = 1; length <= LONGEST_SUFFIX && rest.length - length >= SHORTEST_BASE; length++) {
      const base = rest.slice(0, rest.length - length);
      for (const suffix of BY_FORM.get(rest.slice(base.length)) ?? []) {
        if (!allowed(suffix) || !meets(soundClasses(base), suffix.after)) continue;
        found.add(base);
        const voiceless = /^[ыі]/.test(suffix.form) && UNVOICED[base.at(-1) ?? ''];
        if (voiceless) found.add(base.slice(0, -1) + voiceless);
        visit(base, ({ slot }) => slots.includes(slot) && suffix.follows.includes(slot));
      }
    }
  };
  visit(word, ({ slot }) => slots.includes(slot));
  return [...found];
}
