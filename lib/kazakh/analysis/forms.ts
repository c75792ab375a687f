import { type Harmony, harmonyOf, isVowel, meets, regularClass, soundClasses } from '../grammar/phonology.ts';
import { type Slot, SUFFIXES, type Suffix } from '../grammar/suffixes.ts';
import { joined } from './analyser.ts';
import type { Lexicon } from './lexicon.ts';
import { beforeConsonant, beforeVowel, stemHarmony } from './stem-spelling.ts';

export interface InflectedForm {
  form: string;
  /** Universal Dependencies features, sorted, joined by `|`; `_` for none. */
  features: string;
}

/** A word that has grown so far, and what the next ending must know of it. */
interface Grown {
  written: string;
  /** What it is before a vowel. */
  beforeVowel: string;
  harmony: Harmony;
  slot: Slot;
  features: readonly string[];
}

/**
 * What a paradigm goes through: the endings that each may be followed by, of those that the table of endings
 * allows. It leaves out what repeats (`үйдегілерінікі`) and what makes words of its own (causative, -лы).
 */
const NOMINAL_STEPS: Partial<Record<Slot, readonly Slot[]>> = {
  noun: ['plural', 'possessive', 'possessive3', 'case', 'similative', 'attributive', 'abessive'],
  plural: ['possessive', 'possessive3', 'case', 'similative', 'attributive'],
  possessive: ['case', 'similative', 'attributive'],
  possessive3: ['case3', 'similative', 'attributive'],
};
const VERBAL: readonly Slot[] = ['participle', 'converb', 'past', 'finite', 'desire'];
const VERBAL_STEPS: Partial<Record<Slot, readonly Slot[]>> = {
  verb: ['voice', 'negation', ...VERBAL],
  voice: ['negation', ...VERBAL],
  negation: VERBAL,
  participle: ['possessive', 'possessive3', 'case', 'predicative'],
  possessive: ['case'],
  possessive3: ['case3'],
  converb: ['present', 'person'],
  past: ['person'],
  desire: ['possessive', 'possessive3'],
};

const NEVER = /(?!)/;
const ALWAYS = /(?:)/;
/** What may stand between a stem and an ending, beyond the order of the slots. */
const CONDITIONS: readonly { of: RegExp; before?: RegExp; features?: RegExp }[] = [
  // Passive with л, or with н where the last syllable begins or ends with л already: айт-ыл, бағала-н.
  { of: /^voice:Voice=Pass/, before: /(?:[^л][аәеёоөұүыіэяиую]|[^аәеёоөұүыіэяиую])$/ },
  { of: /^voice:Voice=Mid/, before: /л[аеыі]$/ },
  { of: /^voice:Voice=(?!Pass|Mid)/, before: NEVER },
  // Personal endings come after the converbs in -а and -ып only.
  { of: /^(?:present|person):/, features: /Aspect=|Tense=Past|Mood=Cnd/ },
  // The participle of intent and that of the agent are predicates, the others nouns too.
  { of: /^(?:possessive3?|case):/, features: /Vnoun|Tense=Past|Aspect=Hab|Mood=Des|^[^V]*$/ },
  { of: /^predicative:/, features: /^(?!.*Vnoun)/ },
  { of: /^converb:.*Polarity=Neg/, features: /Polarity=Neg/ },
  { of: /^participle:.*(?:Int|Agent)/, features: /^(?!.*Polarity=Neg)/ },
];

/** Letters that run together at the seam, for which the table has rows of their own: қой-а is қоя, оқы-у is оқу. */
const RUN_TOGETHER = /(?:[йи][ау]|[ыі][йу]|[^и][яю])$/;

/** Every ending by what stands before it and what it is: its forms, those of the narrowest rows first. */
const MORPHEMES = new Map<Slot, Map<string, Suffix[]>>();
for (const suffix of SUFFIXES.toSorted((a, b) => a.follows.length - b.follows.length)) {
  for (const before of suffix.follows) {
    const morphemes = MORPHEMES.get(before) ?? new Map<string, Suffix[]>();
    MORPHEMES.set(before, morphemes);
    const name = suffix.morpheme;
    morphemes.set(name, [...(morphemes.get(name) ?? []), suffix]);
  }
}

/**
 * Inflects by the table of endings (suffixes.ts), which the analyser takes words apart by. Nouns, adjectives,
 * numerals and names get number, possession and case, verbs the passive, negation, tenses, moods, persons,
 * converbs and participles with their cases; pronouns the forms that the lexicon gives them; other parts of
 * speech stay as they are. One form for each set of features, the regular one; the bare lemma first.
 *
 * @returns a function of a lemma in lower case, whether the lexicon has it or not, and its part of speech. Its
 * forms are made one by one, fewer than a thousand.
 */
export function createForms(lexicon: Lexicon): (lemma: string, upos: string) => Generator<InflectedForm> {
  const shortened = shortStems(lexicon);
  const irregular = formsByLemma(lexicon);
  return function* forms(lemma, upos) {
    const seen = new Set<string>();
    for (const { written, features } of grownForms(lemma, upos, shortened.get(`${lemma}\t${upos}`))) {
      const name = joined(upos, features.join('|'));
      if (seen.has(name)) continue;
      seen.add(name);
      yield { form: written, features: name };
    }
    for (const { form, features } of irregular.get(`${lemma}\t${upos}`) ?? []) {
      if (seen.has(features)) continue;
      seen.add(features);
      yield { form, features };
    }
  };
}

function shortStems({ shortened }: Lexicon): Map<string, string> {
  const entries = [...shortened].flatMap(([stem, all]) => all.map((entry) => [entry, stem] as const));
  return new Map(entries.map(([{ lemma, upos }, stem]) => [`${lemma}\t${upos}`, stem]));
}

function formsByLemma({ forms }: Lexicon): Map<string, InflectedForm[]> {
  const found = new Map<string, InflectedForm[]>();
  for (const [form, all] of forms) {
    for (const { lemma, upos, features } of all) {
      const key = `${lemma}\t${upos}`;
      found.set(key, [...(found.get(key) ?? []), { form, features }]);
    }
  }
  return found;
}

function* grownForms(lemma: string, upos: string, short: string | undefined): Generator<Grown> {
  const stem: Grown = {
    written: lemma,
    beforeVowel: short ?? beforeVowel(lemma),
    harmony: stemHarmony(lemma),
    slot: upos === 'VERB' ? 'verb' : 'noun',
    features: [],
  };
  if (upos === 'VERB') yield* grow(stem, VERBAL_STEPS);
  else if (INFLECTED.has(upos)) yield* grow(stem, NOMINAL_STEPS);
  else yield stem;
}

const INFLECTED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

function* grow(word: Grown, steps: Partial<Record<Slot, readonly Slot[]>>): Generator<Grown> {
  if (word.slot !== 'desire') yield word;
  const next = steps[word.slot] ?? [];
  for (const [name, suffixes] of MORPHEMES.get(word.slot) ?? []) {
    if (!suffixes.some(({ slot }) => next.includes(slot)) || !admits(word, name)) continue;
    for (const suffix of suffixes) {
      const grown = join(word, suffix);
      if (!grown) continue;
      yield* grow(grown, steps);
      break;
    }
  }
}

function admits({ written, features }: Grown, morpheme: string): boolean {
  const all = features.join('|');
  return CONDITIONS.every(
    ({ of, before = ALWAYS, features: wanted = ALWAYS }) =>
      !of.test(morpheme) || (before.test(written) && wanted.test(all)),
  );
}

/** The word with an ending, if that is the form of the ending that it takes. */
function join(word: Grown, suffix: Suffix): Grown | undefined {
  const { form, restores, after } = suffix;
  const sound = regularClass(soundClasses(word.written));
  if (!meets(sound, after) || !agrees(word.harmony, form, suffix.harmony)) return undefined;
  const written = restores ? swallowed(word.written, restores, form) : seam(word, form);
  if (written === undefined) return undefined;
  return {
    written,
    beforeVowel: beforeVowel(written),
    harmony: suffix.harmony ? word.harmony : (harmonyOf(form) ?? word.harmony),
    slot: suffix.slot,
    features: [...word.features, ...suffix.features],
  };
}

/** я stands for йа; the rows that begin with it show no harmony of their own (`қой-я`), but front stems have е. */
function agrees(harmony: Harmony, form: string, shown: Harmony | undefined): boolean {
  return (shown === undefined || shown === harmony) && (harmony === 'back' || !form.startsWith('я'));
}

function swallowed(written: string, letter: string, form: string): string | undefined {
  return written.endsWith(letter) ? written.slice(0, -1) + form : undefined;
}

function seam(word: Grown, form: string): string | undefined {
  const { written } = word;
  if (RUN_TOGETHER.test(written.slice(-1) + form.charAt(0))) return undefined;
  if (!isVowel(form, 0)) return beforeConsonant(written, form) + form;
  return (isGlided(word) && !/^[ыі]п/.test(form) ? beforeVowel(written) : word.beforeVowel) + form;
}

/** тап, жап, теп have у in place of п, but before the converb in -ып only: тауып, табады. */
function isGlided(word: Grown): boolean {
  return word.written.endsWith('п') && word.beforeVowel.endsWith('у');
}
