import { writtenForms } from './archiphonemes.ts';
import type { Harmony } from './phonology.ts';

/** Where an ending stands in the word. `noun` and `verb` are the stems; the others are explained in the table. */
export type Slot =
  | 'noun'
  | 'verb'
  | 'plural'
  | 'possessive'
  | 'possessive3'
  | 'case'
  | 'case3'
  | 'attributive'
  | 'ordinal'
  | 'predicative'
  | 'voice'
  | 'negation'
  | 'participle'
  | 'converb'
  | 'past'
  | 'present'
  | 'finite'
  | 'person'
  | 'desire';

export interface Suffix {
  slot: Slot;
  form: string;
  /** The harmony that the form shows; `undefined` where it has but one form. */
  harmony: Harmony | undefined;
  /** Sound classes (see phonology.ts) of the letter before it; empty for any. */
  after: string;
  /** What may stand directly before it. */
  follows: readonly Slot[];
  features: readonly string[];
  /** How surprising the ending is, in nats: estimated, small for the frequent ones. */
  cost: number;
  /** A letter of the stem that the spelling has swallowed: `қояды` is қой + а + ды. */
  restores: string;
}

/** What is inflected like a noun: stems, participles and verbal nouns, and forms in -дағы. */
const NOMINAL: readonly Slot[] = ['noun', 'participle', 'attributive', 'ordinal'];
const VERBAL: readonly Slot[] = ['verb', 'voice', 'negation'];

const P1 = ['Number[psor]=Sing', 'Person[psor]=1'];
const P2 = ['Number[psor]=Sing', 'Person[psor]=2'];
const P1P = ['Number[psor]=Plur', 'Person[psor]=1'];
const P2F = ['Number[psor]=Sing', 'Person[psor]=2', 'Polite[psor]=Form'];
const P3 = ['Person[psor]=3'];

type Row = [form: string, after: string, features: string[], cost: number];

/**
 * The endings, from the stem outwards. In a form `A` is а or е, `I` ы or і, `Q` қ or к, `G` ғ or г, by vowel
 * harmony. `after`: the sound classes before it. A form that begins with `+` has swallowed a stem's й
 * (`ояды` = ой + а + ды) and one with `~` its ы or і (`оқу` = оқы + у).
 */
const TABLE: readonly { slot: Slot; follows: readonly Slot[]; rows: readonly Row[] }[] = [
  {
    // Of numerals only.
    slot: 'ordinal',
    follows: ['noun'],
    rows: [
      ['IншI', 'GRLNZT', ['NumType=Ord'], 0.5],
      ['ншI', 'V', ['NumType=Ord'], 0.5],
      ['сIншI', 'V', ['NumType=Ord'], 2],
    ],
  },
  {
    slot: 'plural',
    follows: NOMINAL,
    rows: [
      ['лAр', 'VGR', ['Number=Plur'], 1.3],
      ['дAр', 'LNZ', ['Number=Plur'], 1.3],
      ['тAр', 'T', ['Number=Plur'], 1.3],
    ],
  },
  {
    slot: 'possessive3',
    follows: [...NOMINAL, 'plural', 'desire'],
    rows: [
      ['сI', 'V', P3, 0.9],
      ['I', 'GRLNZT', P3, 0.9],
    ],
  },
  {
    slot: 'possessive',
    follows: [...NOMINAL, 'plural', 'desire'],
    rows: [
      ['м', 'V', P1, 3],
      ['Iм', 'GRLNZT', P1, 3],
      ['ң', 'V', P2, 3.6],
      ['Iң', 'GRLNZT', P2, 3.6],
      ['ңIз', 'V', P2F, 3.2],
      ['IңIз', 'GRLNZT', P2F, 3.2],
      ['мIз', 'V', P1P, 2.4],
      ['IмIз', 'GRLNZT', P1P, 2.4],
    ],
  },
  {
    // After the third person's possessive: with the pronominal н.
    slot: 'case3',
    follows: ['possessive3'],
    rows: [
      ['нIң', '', ['Case=Gen'], 1],
      ['нA', '', ['Case=Dat'], 1.2],
      ['н', '', ['Case=Acc'], 1.2],
      ['ндA', '', ['Case=Loc'], 1.2],
      ['нAн', '', ['Case=Abl'], 1.7],
      ['мен', '', ['Case=Ins'], 1.7],
      ['ншA', '', ['Case=Equ'], 3],
    ],
  },
  {
    slot: 'case',
    follows: [...NOMINAL, 'plural', 'possessive'],
    rows: [
      ['нIң', 'VN', ['Case=Gen'], 1],
      ['дIң', 'GRLZ', ['Case=Gen'], 1],
      ['тIң', 'T', ['Case=Gen'], 1],
      ['GA', 'VGRLNZ', ['Case=Dat'], 1.2],
      ['QA', 'T', ['Case=Dat'], 1.2],
      ['нI', 'V', ['Case=Acc'], 1.2],
      ['дI', 'GRLNZ', ['Case=Acc'], 1.2],
      ['тI', 'T', ['Case=Acc'], 1.2],
      ['дA', 'VGRLNZ', ['Case=Loc'], 1.2],
      ['тA', 'T', ['Case=Loc'], 1.2],
      ['нAн', 'N', ['Case=Abl'], 1.7],
      ['дAн', 'VGRLZ', ['Case=Abl'], 1.7],
      ['тAн', 'T', ['Case=Abl'], 1.7],
      ['мен', 'VGRLN', ['Case=Ins'], 1.9],
      ['бен', 'Z', ['Case=Ins'], 1.9],
      ['пен', 'T', ['Case=Ins'], 1.9],
    ],
  },
  {
    // The dative after the possessives of the first and second person: үйім-е.
    slot: 'case',
    follows: ['possessive'],
    rows: [['A', 'N', ['Case=Dat'], 1.4]],
  },
  {
    // Likeness: келген-дей. On nouns it makes adjectives (derivation.ts).
    slot: 'case',
    follows: ['participle'],
    rows: [['дAй', 'NGR', ['Case=Sim'], 2]],
  },
  {
    slot: 'attributive',
    follows: [...NOMINAL, 'plural', 'possessive'],
    rows: [
      ['дAGI', 'VGRLNZ', ['Case=Loc'], 2],
      ['тAGI', 'T', ['Case=Loc'], 2],
      ['нікі', 'VN', ['Case=Gen'], 3],
      ['дікі', 'GRLZ', ['Case=Gen'], 3],
      ['тікі', 'T', ['Case=Gen'], 3],
    ],
  },
  {
    slot: 'attributive',
    follows: ['possessive3'],
    rows: [
      ['ндAGI', '', ['Case=Loc'], 2],
      ['нікі', '', ['Case=Gen'], 3],
    ],
  },
  {
    slot: 'predicative',
    follows: [...NOMINAL, 'plural', 'possessive', 'possessive3', 'case', 'case3'],
    rows: [
      ['мIн', 'VGRLN', ['Person=1', 'Number=Sing'], 4],
      ['бIн', 'Z', ['Person=1', 'Number=Sing'], 4],
      ['пIн', 'T', ['Person=1', 'Number=Sing'], 4],
      ['сIң', '', ['Person=2', 'Number=Sing'], 4.5],
      ['сIз', '', ['Person=2', 'Number=Sing', 'Polite=Form'], 5],
      ['мIз', 'VGRL', ['Person=1', 'Number=Plur'], 4],
      ['бIз', 'NZ', ['Person=1', 'Number=Plur'], 4],
      ['пIз', 'T', ['Person=1', 'Number=Plur'], 4],
    ],
  },
  {
    // Passive and reflexive belong to the inflection; causative and reciprocal mostly make words of their own.
    slot: 'voice',
    follows: ['verb', 'voice'],
    rows: [
      ['л', 'V', ['Voice=Pass'], 1.2],
      ['Iл', 'GRNZT', ['Voice=Pass'], 1.2],
      ['н', 'V', ['Voice=Pass'], 1.8],
      ['Iн', 'GRLZT', ['Voice=Pass'], 1.8],
      ['тIр', 'TV', ['Voice=Cau'], 3],
      ['дIр', 'GRLNZ', ['Voice=Cau'], 3],
      ['т', 'VRLG', ['Voice=Cau'], 3],
      ['GIз', 'GRLNZ', ['Voice=Cau'], 3],
      ['QIз', 'T', ['Voice=Cau'], 3],
      ['с', 'V', ['Voice=Rcp'], 3.4],
      ['Iс', 'GRLNZT', ['Voice=Rcp'], 3.4],
    ],
  },
  {
    slot: 'negation',
    follows: ['verb', 'voice'],
    rows: [
      ['мA', 'VGRL', ['Polarity=Neg'], 1.7],
      ['бA', 'NZ', ['Polarity=Neg'], 1.7],
      ['пA', 'T', ['Polarity=Neg'], 1.7],
    ],
  },
  {
    slot: 'participle',
    follows: VERBAL,
    rows: [
      ['GAн', 'VGRLNZ', ['VerbForm=Part', 'Tense=Past'], 0.8],
      ['QAн', 'T', ['VerbForm=Part', 'Tense=Past'], 0.8],
      ['AтIн', 'GRLNZT', ['VerbForm=Part', 'Aspect=Hab'], 1.2],
      ['йтIн', 'V', ['VerbForm=Part', 'Aspect=Hab'], 1.2],
      ['+ятIн', '', ['VerbForm=Part', 'Aspect=Hab'], 1.2],
      ['Aр', 'GRLNZT', ['VerbForm=Part', 'Tense=Fut'], 2.2],
      ['р', 'V', ['VerbForm=Part', 'Tense=Fut'], 2.4],
      ['+яр', '', ['VerbForm=Part', 'Tense=Fut'], 2.2],
      ['мAQ', 'VGRL', ['VerbForm=Part', 'Mood=Int'], 2.6],
      ['бAQ', 'NZ', ['VerbForm=Part', 'Mood=Int'], 2.6],
      ['пAQ', 'T', ['VerbForm=Part', 'Mood=Int'], 2.6],
      ['мAQшI', 'VGRL', ['VerbForm=Part', 'Mood=Int'], 2.8],
      ['бAQшI', 'NZ', ['VerbForm=Part', 'Mood=Int'], 2.8],
      ['пAQшI', 'T', ['VerbForm=Part', 'Mood=Int'], 2.8],
      ['у', '', ['VerbForm=Vnoun'], 1],
      ['~у', '', ['VerbForm=Vnoun'], 1],
      ['+ю', '', ['VerbForm=Vnoun'], 1],
    ],
  },
  {
    slot: 'participle',
    follows: ['negation'],
    rows: [['с', '', ['VerbForm=Part', 'Tense=Fut'], 1.2]],
  },
  {
    slot: 'converb',
    follows: VERBAL,
    rows: [
      ['Iп', 'GRLNZT', ['VerbForm=Conv', 'Aspect=Perf'], 0.8],
      ['п', 'V', ['VerbForm=Conv', 'Aspect=Perf'], 0.8],
      ['A', 'GRLNZT', ['VerbForm=Conv', 'Aspect=Imp'], 1.4],
      ['й', 'V', ['VerbForm=Conv', 'Aspect=Imp'], 1.4],
      ['+я', '', ['VerbForm=Conv', 'Aspect=Imp'], 1.4],
      ['GAлI', 'VGRLNZ', ['VerbForm=Conv'], 2.6],
      ['QAлI', 'T', ['VerbForm=Conv'], 2.6],
      ['GAншA', 'VGRLNZ', ['VerbForm=Conv'], 2.4],
      ['QAншA', 'T', ['VerbForm=Conv'], 2.4],
      ['IсIмен', 'GRLNZT', ['VerbForm=Conv'], 2.6],
      ['сIмен', 'V', ['VerbForm=Conv'], 2.6],
      ['йIншA', 'V', ['VerbForm=Conv', 'Polarity=Neg'], 2.6],
    ],
  },
  {
    slot: 'past',
    follows: VERBAL,
    rows: [
      ['дI', 'VGRLNZ', ['Mood=Ind', 'Tense=Past'], 0.8],
      ['тI', 'T', ['Mood=Ind', 'Tense=Past'], 0.8],
      ['сA', '', ['Mood=Cnd'], 1.6],
    ],
  },
  {
    // The third person of converbs: келе-ді, кетіп-ті.
    slot: 'present',
    follows: ['converb'],
    rows: [
      ['дI', 'VG', ['Mood=Ind', 'Person=3', 'Tense=Pres'], 0],
      ['тI', 'T', ['Evident=Nfh', 'Person=3', 'Tense=Past'], 2],
    ],
  },
  {
    slot: 'finite',
    follows: VERBAL,
    rows: [
      ['сIн', '', ['Mood=Imp', 'Person=3'], 2],
      ['IңIз', 'GRLNZT', ['Mood=Imp', 'Person=2', 'Polite=Form'], 2.8],
      ['ңIз', 'V', ['Mood=Imp', 'Person=2', 'Polite=Form'], 2.8],
      ['IңдAр', 'GRLNZT', ['Mood=Imp', 'Number=Plur', 'Person=2'], 3.4],
      ['ңдAр', 'V', ['Mood=Imp', 'Number=Plur', 'Person=2'], 3.4],
      ['AйIн', 'GRLNZT', ['Mood=Imp', 'Number=Sing', 'Person=1'], 3.2],
      ['йIн', 'V', ['Mood=Imp', 'Number=Sing', 'Person=1'], 3.2],
      ['AйIQ', 'GRLNZT', ['Mood=Imp', 'Number=Plur', 'Person=1'], 3],
      ['йIQ', 'V', ['Mood=Imp', 'Number=Plur', 'Person=1'], 3],
      ['GAй', 'VGRLNZ', ['Mood=Opt'], 3.2],
      ['QAй', 'T', ['Mood=Opt'], 3.2],
    ],
  },
  {
    slot: 'desire',
    follows: VERBAL,
    rows: [
      ['GI', 'VGRLNZ', ['Mood=Des'], 3],
      ['QI', 'T', ['Mood=Des'], 3],
    ],
  },
  {
    // Short personal endings, after the past and the conditional.
    slot: 'person',
    follows: ['past'],
    rows: [
      ['м', 'V', ['Number=Sing', 'Person=1'], 2],
      ['ң', 'V', ['Number=Sing', 'Person=2'], 3],
      ['ңIз', 'V', ['Person=2', 'Polite=Form'], 2.8],
      ['Q', 'V', ['Number=Plur', 'Person=1'], 2],
      ['ңдAр', 'V', ['Number=Plur', 'Person=2'], 3.4],
    ],
  },
  {
    // Long personal endings, after converbs; those of participles are the predicative ones.
    slot: 'person',
    follows: ['converb'],
    rows: [
      ['мIн', 'VG', ['Number=Sing', 'Person=1'], 2],
      ['пIн', 'T', ['Number=Sing', 'Person=1'], 2.4],
      ['сIң', '', ['Number=Sing', 'Person=2'], 2.6],
      ['сIз', '', ['Person=2', 'Polite=Form'], 2.6],
      ['мIз', 'VG', ['Number=Plur', 'Person=1'], 2],
      ['пIз', 'T', ['Number=Plur', 'Person=1'], 2.4],
      ['сIңдAр', '', ['Number=Plur', 'Person=2'], 3.4],
    ],
  },
];

/** Every written form of every ending of the table. */
export const SUFFIXES: readonly Suffix[] = TABLE.flatMap(({ slot, follows, rows }) =>
  rows.flatMap(([template, after, features, cost]) =>
    spellings(template).map(({ form, harmony, restores }) => ({
      slot,
      follows,
      form,
      harmony,
      after,
      features,
      cost,
      restores,
    })),
  ),
);

function spellings(template: string): Pick<Suffix, 'form' | 'harmony' | 'restores'>[] {
  const swallowed = template.startsWith('+') ? ['й'] : template.startsWith('~') ? ['ы', 'і'] : [''];
  const forms = writtenForms(template.replace(/^[+~]/, ''));
  return swallowed.flatMap((restores) => forms.map((form) => ({ ...form, restores })));
}
