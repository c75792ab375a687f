import { writtenForms } from './archiphonemes.ts';
import { type Harmony, harmonyCost, meets, soundClasses } from './phonology.ts';

/** A base that a stem may be derived from, by an ending that the lemma keeps: `мүмкін` of `мүмкіндік`. */
export interface Derivation {
  base: string;
  /** Parts of speech that the base may have. */
  from: ReadonlySet<string>;
  /** Part of speech of the whole. */
  to: string;
  /** How surprising it is, in nats. */
  cost: number;
}

const ANY = ['NOUN', 'PROPN', 'ADJ', 'ADV', 'NUM'];
const NOUNS = ['NOUN', 'PROPN', 'ADJ'];
const NAMED = ['NOUN', 'PROPN'];

type Row = [form: string, after: string, from: readonly string[], to: string, cost: number];

/** Productive derivation; for the notation of the forms see suffixes.ts. */
const TABLE: readonly Row[] = [
  ['лIQ', 'VGR', ANY, 'NOUN', 1],
  ['дIQ', 'LNZ', ANY, 'NOUN', 1],
  ['тIQ', 'T', ANY, 'NOUN', 1],
  ['шIлIQ', '', NOUNS, 'NOUN', 1.5],
  ['шI', '', NAMED, 'NOUN', 1.5],
  ['лAс', 'VGR', ['NOUN'], 'NOUN', 2.5],
  ['дAс', 'LNZ', ['NOUN'], 'NOUN', 2.5],
  ['тAс', 'T', ['NOUN'], 'NOUN', 2.5],
  ['сIз', '', NOUNS, 'ADJ', 1.2],
  ['лI', 'VGR', NOUNS, 'ADJ', 1.2],
  ['дI', 'LNZ', NOUNS, 'ADJ', 1.6],
  ['тI', 'T', NOUNS, 'ADJ', 1.6],
  ['дAй', 'VGRLNZ', ANY, 'ADJ', 2],
  ['тAй', 'T', ANY, 'ADJ', 2],
  ['шA', '', ANY, 'ADV', 2],
  ['рAQ', 'V', ['ADJ', 'ADV'], 'ADJ', 1.2],
  ['IрAQ', 'GRLNZT', ['ADJ', 'ADV'], 'ADJ', 1.2],
  ['лAу', 'VGR', ['ADJ', 'ADV'], 'ADJ', 1.6],
  ['дAу', 'LNZ', ['ADJ', 'ADV'], 'ADJ', 1.6],
  ['тAу', 'T', ['ADJ', 'ADV'], 'ADJ', 1.6],
  ['GI', 'VGRLNZ', NAMED, 'ADJ', 2.5],
  ['QI', 'T', NAMED, 'ADJ', 2.5],
  ['хана', '', ['NOUN'], 'NOUN', 1.5],
  ['и', '', ['NOUN'], 'ADJ', 2.5],
  ['кер', '', ['NOUN'], 'NOUN', 2.5],
  ['шIл', '', NOUNS, 'ADJ', 1.5],
  ['ушI', '', ['VERB'], 'NOUN', 0.8],
  ['мA', 'VGRL', ['VERB'], 'NOUN', 2.2],
  ['бA', 'NZ', ['VERB'], 'NOUN', 2.2],
  ['пA', 'T', ['VERB'], 'NOUN', 2.2],
  ['Iм', 'GRLNZT', ['VERB'], 'NOUN', 2.2],
  ['м', 'V', ['VERB'], 'NOUN', 2.2],
  ['Iс', 'GRLNZT', ['VERB'], 'NOUN', 2.5],
  ['с', 'V', ['VERB'], 'NOUN', 2.5],
  ['GIш', 'VGRLNZ', ['VERB'], 'ADJ', 1.2],
  ['QIш', 'T', ['VERB'], 'ADJ', 1.2],
  ['лA', 'VGR', NOUNS, 'VERB', 1.4],
  ['дA', 'LNZ', NOUNS, 'VERB', 1.8],
  ['тA', 'T', NOUNS, 'VERB', 1.8],
  ['лAн', 'VGR', NOUNS, 'VERB', 3],
  ['дAн', 'LNZ', NOUNS, 'VERB', 2.4],
  ['тAн', 'T', NOUNS, 'VERB', 2.4],
  ['лAс', 'VGR', NOUNS, 'VERB', 2],
  ['дAс', 'LNZ', NOUNS, 'VERB', 2.4],
  ['тAс', 'T', NOUNS, 'VERB', 2.4],
  ['лAндIр', 'VGR', NOUNS, 'VERB', 1],
  ['дAндIр', 'LNZ', NOUNS, 'VERB', 1],
  ['тAндIр', 'T', NOUNS, 'VERB', 1],
  ['лAт', 'VGR', NOUNS, 'VERB', 2],
  ['лAстIр', 'VGR', NOUNS, 'VERB', 1],
  ['тIр', 'VT', ['VERB'], 'VERB', 1.2],
  ['дIр', 'GRLNZ', ['VERB'], 'VERB', 1.2],
  ['т', 'VGRL', ['VERB'], 'VERB', 1.2],
  ['GIз', 'GRLNZ', ['VERB'], 'VERB', 1.2],
  ['QIз', 'T', ['VERB'], 'VERB', 1.2],
  ['Iс', 'GRLNZT', ['VERB'], 'VERB', 1.5],
  ['с', 'V', ['VERB'], 'VERB', 1.5],
];

interface Ending {
  harmony: Harmony | undefined;
  after: string;
  from: ReadonlySet<string>;
  to: string;
  cost: number;
}

const BY_FORM = new Map<string, Ending[]>();
for (const [template, after, from, to, cost] of TABLE) {
  for (const { form, harmony } of writtenForms(template)) {
    BY_FORM.set(form, [...(BY_FORM.get(form) ?? []), { harmony, after, from: new Set(from), to, cost }]);
  }
}

const LONGEST = Math.max(...[...BY_FORM.keys()].map((form) => form.length));
const SHORTEST_BASE = 2;

/** The ways in which a stem may be derived from a shorter one, known or not. */
export function derivations(stem: string): Derivation[] {
  const found: Derivation[] = [];
  for (let length = 1; length <= LONGEST && stem.length - length >= SHORTEST_BASE; length++) {
    const base = stem.slice(0, stem.length - length);
    for (const { harmony, after, from, to, cost } of BY_FORM.get(stem.slice(stem.length - length)) ?? []) {
      if (!meets(soundClasses(base), after)) continue;
      found.push({ base, from, to, cost: cost + (harmony ? harmonyCost(base, harmony) : 0) });
    }
  }
  return found;
}
