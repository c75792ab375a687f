import { writtenForms } from './archiphonemes.ts';
import { classesNamed, type Harmony, type SoundClasses } from './phonology.ts';

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
  | 'abessive'
  | 'proprietive'
  | 'similative'
  | 'predicative'
  | 'voice'
  | 'negation'
  | 'participle'
  | 'abstract'
  | 'converb'
  | 'past'
  | 'present'
  | 'finite'
  | 'person'
  | 'desire'
  | 'request';

export interface Suffix {
  slot: Slot;
  form: string;
  /** The harmony that the form shows; `undefined` where it has but one form. */
  harmony: Harmony | undefined;
  /** Sound classes (see phonology.ts) of the letter before it; none for any. */
  after: SoundClasses;
  /** What may stand directly before it. */
  follows: readonly Slot[];
  features: readonly string[];
  /** What the ending is, whatever its form: its slot and its features. */
  morpheme: string;
  /** A letter of the stem that the spelling has swallowed: `қояды` is қой + а + ды. */
  restores: string;
}

/** What is inflected like a noun: stems, participles and verbal nouns, and forms in -дағы, -сыз, -лы. */
const NOMINAL: readonly Slot[] = [
  'noun',
  'participle',
  'abstract',
  'attributive',
  'ordinal',
  'abessive',
  'proprietive',
];
const VERBAL: readonly Slot[] = ['verb', 'voice', 'negation'];

const P1 = ['Number[psor]=Sing', 'Person[psor]=1'];
const P2 = ['Number[psor]=Sing', 'Person[psor]=2'];
const P1P = ['Number[psor]=Plur', 'Person[psor]=1'];
const P2F = ['Number[psor]=Sing', 'Person[psor]=2', 'Polite[psor]=Form'];
const P3 = ['Person[psor]=3'];

type Row = [form: string, after: string, features: string[]];

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
      ['IншI', 'GRLNZT', ['NumType=Ord']],
      ['ншI', 'V', ['NumType=Ord']],
      ['сIншI', 'V', ['NumType=Ord']],
    ],
  },
  {
    slot: 'plural',
    follows: NOMINAL,
    rows: [
      ['лAр', 'VGR', ['Number=Plur']],
      ['дAр', 'LNZ', ['Number=Plur']],
      ['тAр', 'T', ['Number=Plur']],
    ],
  },
  {
    slot: 'possessive3',
    follows: [...NOMINAL, 'plural', 'desire'],
    rows: [
      ['сI', 'V', P3],
      ['I', 'GRLNZT', P3],
    ],
  },
  {
    slot: 'possessive',
    follows: [...NOMINAL, 'plural', 'desire'],
    rows: [
      ['м', 'V', P1],
      ['Iм', 'GRLNZT', P1],
      ['ң', 'V', P2],
      ['Iң', 'GRLNZT', P2],
      ['ңIз', 'V', P2F],
      ['IңIз', 'GRLNZT', P2F],
      ['мIз', 'V', P1P],
      ['IмIз', 'GRLNZT', P1P],
    ],
  },
  {
    // After the third person's possessive: with the pronominal н.
    slot: 'case3',
    follows: ['possessive3'],
    rows: [
      ['нIң', '', ['Case=Gen']],
      ['нA', '', ['Case=Dat']],
      ['н', '', ['Case=Acc']],
      ['ндA', '', ['Case=Loc']],
      ['нAн', '', ['Case=Abl']],
      ['мен', '', ['Case=Ins']],
      ['ншA', '', ['Case=Equ']],
    ],
  },
  {
    slot: 'case',
    follows: [...NOMINAL, 'plural', 'possessive'],
    rows: [
      ['нIң', 'VN', ['Case=Gen']],
      ['дIң', 'GRLZ', ['Case=Gen']],
      ['тIң', 'T', ['Case=Gen']],
      ['GA', 'VGRLNZ', ['Case=Dat']],
      ['QA', 'T', ['Case=Dat']],
      ['нI', 'V', ['Case=Acc']],
      ['дI', 'GRLNZ', ['Case=Acc']],
      ['тI', 'T', ['Case=Acc']],
      ['дA', 'VGRLNZ', ['Case=Loc']],
      ['тA', 'T', ['Case=Loc']],
      ['нAн', 'N', ['Case=Abl']],
      ['дAн', 'VGRLZ', ['Case=Abl']],
      ['тAн', 'T', ['Case=Abl']],
      ['мен', 'VGRLN', ['Case=Ins']],
      ['бен', 'Z', ['Case=Ins']],
      ['пен', 'T', ['Case=Ins']],
    ],
  },
  {
    // The dative after the possessives of the first and second person: үйім-е.
    slot: 'case',
    follows: ['possessive'],
    rows: [['A', 'N', ['Case=Dat']]],
  },
  {
    // "According to": ойым-ша, айтуымыз-ша.
    slot: 'case',
    follows: ['possessive'],
    rows: [['шA', 'NZ', ['Case=Equ']]],
  },
  {
    // "Without": ағаш-сыз. What has become an adjective of its own stands in the lexicon (заңсыз).
    slot: 'abessive',
    follows: ['noun', 'participle'],
    rows: [['сIз', '', ['Case=Abe']]],
  },
  {
    // "Having": шатыр-лы. What has become an adjective of its own stands in the lexicon (маңызды).
    slot: 'proprietive',
    follows: ['noun'],
    rows: [
      ['лI', 'VGR', ['Case=Com']],
      ['дI', 'LNZ', ['Case=Com']],
      ['тI', 'T', ['Case=Com']],
    ],
  },
  {
    // Likeness: ағаш-тай, келген-дей.
    slot: 'similative',
    follows: ['noun', 'participle', 'attributive', 'plural', 'possessive'],
    rows: [
      ['дAй', 'VGRLNZ', ['Case=Sim']],
      ['тAй', 'T', ['Case=Sim']],
    ],
  },
  {
    slot: 'similative',
    follows: ['possessive3'],
    rows: [['ндAй', '', ['Case=Sim']]],
  },
  {
    slot: 'attributive',
    follows: [...NOMINAL, 'plural', 'possessive'],
    rows: [
      ['дAGI', 'VGRLNZ', ['Case=Loc']],
      ['тAGI', 'T', ['Case=Loc']],
      ['нікі', 'V', ['Case=Gen']],
      ['дікі', 'GRLNZ', ['Case=Gen']],
      ['тікі', 'T', ['Case=Gen']],
    ],
  },
  {
    slot: 'attributive',
    follows: ['possessive3'],
    rows: [
      ['ндAGI', '', ['Case=Loc']],
      ['нікі', '', ['Case=Gen']],
    ],
  },
  {
    slot: 'predicative',
    follows: [...NOMINAL, 'plural', 'possessive', 'possessive3', 'case', 'case3'],
    rows: [
      ['мIн', 'VGRLN', ['Person=1', 'Number=Sing']],
      ['бIн', 'Z', ['Person=1', 'Number=Sing']],
      ['пIн', 'T', ['Person=1', 'Number=Sing']],
      ['сIң', '', ['Person=2', 'Number=Sing']],
      ['сIз', '', ['Person=2', 'Number=Sing', 'Polite=Form']],
      ['мIз', 'VGRL', ['Person=1', 'Number=Plur']],
      ['бIз', 'NZ', ['Person=1', 'Number=Plur']],
      ['пIз', 'T', ['Person=1', 'Number=Plur']],
      ['сIңдAр', '', ['Person=2', 'Number=Plur']],
      ['сIздAр', '', ['Person=2', 'Number=Plur', 'Polite=Form']],
    ],
  },
  {
    // Passive and reflexive belong to the inflection; causative and reciprocal mostly make words of their own.
    slot: 'voice',
    follows: ['verb', 'voice'],
    rows: [
      ['л', 'V', ['Voice=Pass']],
      ['Iл', 'GRNZT', ['Voice=Pass']],
      ['Iн', 'L', ['Voice=Pass']],
      // Passive after ла, ле (бағала-н), reflexive otherwise.
      ['н', 'V', ['Voice=Mid']],
      ['Iн', 'GRZT', ['Voice=Mid']],
      ['тIр', 'TV', ['Voice=Cau']],
      ['дIр', 'GRLNZ', ['Voice=Cau']],
      ['т', 'VRLG', ['Voice=Cau']],
      ['GIз', 'GRLNZ', ['Voice=Cau']],
      ['QIз', 'T', ['Voice=Cau']],
      ['с', 'V', ['Voice=Rcp']],
      ['Iс', 'GRLNZT', ['Voice=Rcp']],
    ],
  },
  {
    slot: 'negation',
    follows: ['verb', 'voice'],
    rows: [
      ['мA', 'VGRL', ['Polarity=Neg']],
      ['бA', 'NZ', ['Polarity=Neg']],
      ['пA', 'T', ['Polarity=Neg']],
    ],
  },
  {
    slot: 'participle',
    follows: VERBAL,
    rows: [
      ['GAн', 'VGRLNZ', ['VerbForm=Part', 'Tense=Past']],
      ['QAн', 'T', ['VerbForm=Part', 'Tense=Past']],
      ['AтIн', 'GRLNZT', ['VerbForm=Part', 'Aspect=Hab']],
      ['йтIн', 'V', ['VerbForm=Part', 'Aspect=Hab']],
      ['+ятIн', '', ['VerbForm=Part', 'Aspect=Hab']],
      ['ятIн', 'G', ['VerbForm=Part', 'Aspect=Hab']],
      ['~итIн', '', ['VerbForm=Part', 'Aspect=Hab']],
      ['AтұғIн', 'GRLNZT', ['VerbForm=Part', 'Aspect=Hab']],
      ['йтұғIн', 'V', ['VerbForm=Part', 'Aspect=Hab']],
      ['Aр', 'GRLNZT', ['VerbForm=Part', 'Tense=Fut']],
      ['р', 'V', ['VerbForm=Part', 'Tense=Fut']],
      ['яр', 'G', ['VerbForm=Part', 'Tense=Fut']],
      ['+яр', '', ['VerbForm=Part', 'Tense=Fut']],
      ['мAQ', 'VGRL', ['VerbForm=Part', 'Mood=Int']],
      ['бAQ', 'NZ', ['VerbForm=Part', 'Mood=Int']],
      ['пAQ', 'T', ['VerbForm=Part', 'Mood=Int']],
      ['мAQшI', 'VGRL', ['VerbForm=Part', 'Mood=Int']],
      ['бAQшI', 'NZ', ['VerbForm=Part', 'Mood=Int']],
      ['пAQшI', 'T', ['VerbForm=Part', 'Mood=Int']],
      ['у', '', ['VerbForm=Vnoun']],
      ['~у', '', ['VerbForm=Vnoun']],
      ['ю', 'G', ['VerbForm=Vnoun']],
      ['+ю', '', ['VerbForm=Vnoun']],
      // Whoever does it: құр-ушы. Established trades stand in the lexicon (жазушы).
      ['ушI', '', ['VerbForm=Part', 'Aspect=Agent']],
      ['~ушI', '', ['VerbForm=Part', 'Aspect=Agent']],
      ['юшI', 'G', ['VerbForm=Part', 'Aspect=Agent']],
      ['+юшI', '', ['VerbForm=Part', 'Aspect=Agent']],
    ],
  },
  {
    slot: 'participle',
    follows: ['negation'],
    rows: [['с', '', ['VerbForm=Part', 'Tense=Fut']]],
  },
  {
    // The fact of it, and with the ablative the reason: келген-дігі, келген-дік-тен.
    slot: 'abstract',
    follows: ['participle'],
    rows: [
      ['дIQ', 'N', []],
      ['дIG', 'N', []],
    ],
  },
  {
    slot: 'converb',
    follows: VERBAL,
    rows: [
      ['Iп', 'GRLNZT', ['VerbForm=Conv', 'Aspect=Perf']],
      ['п', 'V', ['VerbForm=Conv', 'Aspect=Perf']],
      ['A', 'GRLNZT', ['VerbForm=Conv', 'Aspect=Imp']],
      ['й', 'V', ['VerbForm=Conv', 'Aspect=Imp']],
      ['я', 'G', ['VerbForm=Conv', 'Aspect=Imp']],
      ['+я', '', ['VerbForm=Conv', 'Aspect=Imp']],
      ['~и', '', ['VerbForm=Conv', 'Aspect=Imp']],
      ['GAлI', 'VGRLNZ', ['VerbForm=Conv']],
      ['QAлI', 'T', ['VerbForm=Conv']],
      ['GAншA', 'VGRLNZ', ['VerbForm=Conv']],
      ['QAншA', 'T', ['VerbForm=Conv']],
      ['IсIмен', 'GRLNZT', ['VerbForm=Conv']],
      ['сIмен', 'V', ['VerbForm=Conv']],
      ['йIншA', 'V', ['VerbForm=Conv', 'Polarity=Neg']],
    ],
  },
  {
    slot: 'past',
    follows: VERBAL,
    rows: [
      ['дI', 'VGRLNZ', ['Mood=Ind', 'Tense=Past']],
      ['тI', 'T', ['Mood=Ind', 'Tense=Past']],
      ['сA', '', ['Mood=Cnd']],
    ],
  },
  {
    // The third person of converbs: келе-ді, кетіп-ті.
    slot: 'present',
    follows: ['converb'],
    rows: [
      ['дI', 'VG', ['Mood=Ind', 'Person=3', 'Tense=Pres']],
      ['тI', 'T', ['Evident=Nfh', 'Person=3', 'Tense=Past']],
    ],
  },
  {
    slot: 'finite',
    follows: VERBAL,
    rows: [
      ['сIн', '', ['Mood=Imp', 'Person=3']],
      ['IңIз', 'GRLNZT', ['Mood=Imp', 'Person=2', 'Polite=Form']],
      ['ңIз', 'V', ['Mood=Imp', 'Person=2', 'Polite=Form']],
      ['IңдAр', 'GRLNZT', ['Mood=Imp', 'Number=Plur', 'Person=2']],
      ['ңдAр', 'V', ['Mood=Imp', 'Number=Plur', 'Person=2']],
      ['IңIздAр', 'GRLNZT', ['Mood=Imp', 'Number=Plur', 'Person=2', 'Polite=Form']],
      ['ңIздAр', 'V', ['Mood=Imp', 'Number=Plur', 'Person=2', 'Polite=Form']],
      ['AйIн', 'GRLNZT', ['Mood=Imp', 'Number=Sing', 'Person=1']],
      ['йIн', 'V', ['Mood=Imp', 'Number=Sing', 'Person=1']],
      ['+яйIн', '', ['Mood=Imp', 'Number=Sing', 'Person=1']],
      ['~иIн', '', ['Mood=Imp', 'Number=Sing', 'Person=1']],
      ['AйIQ', 'GRLNZT', ['Mood=Imp', 'Number=Plur', 'Person=1']],
      ['йIQ', 'V', ['Mood=Imp', 'Number=Plur', 'Person=1']],
      ['+яйIQ', '', ['Mood=Imp', 'Number=Plur', 'Person=1']],
      ['~иIQ', '', ['Mood=Imp', 'Number=Plur', 'Person=1']],
      ['GAй', 'VGRLNZ', ['Mood=Opt']],
      ['QAй', 'T', ['Mood=Opt']],
      ['GIн', 'VGRLNZ', ['Mood=Imp', 'Number=Sing', 'Person=2']],
      ['QIн', 'T', ['Mood=Imp', 'Number=Sing', 'Person=2']],
    ],
  },
  {
    // Asks kindly: айт-шы, келіңіз-ші.
    slot: 'request',
    follows: [...VERBAL, 'finite', 'past', 'person'],
    rows: [['шI', '', ['Mood=Imp']]],
  },
  {
    slot: 'desire',
    follows: VERBAL,
    rows: [
      ['GI', 'VGRLNZ', ['Mood=Des']],
      ['QI', 'T', ['Mood=Des']],
    ],
  },
  {
    // Short personal endings, after the past and the conditional.
    slot: 'person',
    follows: ['past'],
    rows: [
      ['м', 'V', ['Number=Sing', 'Person=1']],
      ['ң', 'V', ['Number=Sing', 'Person=2']],
      ['ңIз', 'V', ['Person=2', 'Polite=Form']],
      ['Q', 'V', ['Number=Plur', 'Person=1']],
      ['ңдAр', 'V', ['Number=Plur', 'Person=2']],
      ['ңIздAр', 'V', ['Number=Plur', 'Person=2', 'Polite=Form']],
    ],
  },
  {
    // Long personal endings, after converbs; those of participles are the predicative ones.
    slot: 'person',
    follows: ['converb'],
    rows: [
      ['мIн', 'VG', ['Number=Sing', 'Person=1']],
      ['м', 'VG', ['Number=Sing', 'Person=1']],
      ['пIн', 'T', ['Number=Sing', 'Person=1']],
      ['сIң', '', ['Number=Sing', 'Person=2']],
      ['сIз', '', ['Person=2', 'Polite=Form']],
      ['мIз', 'VG', ['Number=Plur', 'Person=1']],
      ['пIз', 'T', ['Number=Plur', 'Person=1']],
      ['сIңдAр', '', ['Number=Plur', 'Person=2']],
      ['сIздAр', '', ['Number=Plur', 'Person=2', 'Polite=Form']],
    ],
  },
];

/** Every written form of every ending of the table. */
export const SUFFIXES: readonly Suffix[] = TABLE.flatMap(({ slot, follows, rows }) =>
  rows.flatMap(([template, after, features]) =>
    spellings(template).map(({ form, harmony, restores }) => ({
      slot,
      follows,
      form,
      harmony,
      after: classesNamed(after),
      features,
      morpheme: `${slot}:${features.join('|')}`,
      restores,
    })),
  ),
);

function spellings(template: string): Pick<Suffix, 'form' | 'harmony' | 'restores'>[] {
  const swallowed = template.startsWith('+') ? ['й'] : template.startsWith('~') ? ['ы', 'і'] : [''];
  const forms = writtenForms(template.replace(/^[+~]/, ''));
  return swallowed.flatMap((restores) => forms.map((form) => ({ ...form, restores })));
}
