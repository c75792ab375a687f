import { writtenForms } from '../grammar/archiphonemes.ts';
import { createEndingIndex } from '../grammar/ending-index.ts';
import {
  type Clash,
  clash,
  classesNamed,
  type Harmony,
  meets,
  type SoundClasses,
  soundClasses,
} from '../grammar/phonology.ts';
import type { StemFilter } from './stem-filter.ts';

/** A base that a stem may be derived from, by an ending that the lemma keeps: `мүмкін` of `мүмкіндік`. */
export interface Derivation {
  base: string;
  /** Parts of speech that the base may have. */
  from: ReadonlySet<string>;
  /** Part of speech of the whole. */
  to: string;
  /** The ending, as in the table, and what it makes: `лIQ:NOUN`. */
  name: string;
  clash: Clash;
}

const ANY = ['NOUN', 'PROPN', 'ADJ', 'ADV', 'NUM'];
const NOUNS = ['NOUN', 'PROPN', 'ADJ'];
const NAMED = ['NOUN', 'PROPN'];

type Row = [form: string, after: string, from: readonly string[], to: string];

/** Productive derivation; for the notation of the forms see suffixes.ts. */
const TABLE: readonly Row[] = [
  ['лIQ', 'VGR', ANY, 'NOUN'],
  ['дIQ', 'LNZ', ANY, 'NOUN'],
  ['тIQ', 'T', ANY, 'NOUN'],
  ['шIлIQ', '', NOUNS, 'NOUN'],
  ['сIздIQ', '', NAMED, 'NOUN'],
  ['лIлIQ', 'VGR', NAMED, 'NOUN'],
  ['дIлIQ', 'LNZ', NAMED, 'NOUN'],
  ['тIлIQ', 'T', NAMED, 'NOUN'],
  ['шI', '', NAMED, 'NOUN'],
  ['лAс', 'VGR', ['NOUN'], 'NOUN'],
  ['дAс', 'LNZ', ['NOUN'], 'NOUN'],
  ['тAс', 'T', ['NOUN'], 'NOUN'],
  ['шA', '', ANY, 'ADV'],
  ['рAQ', 'V', ['ADJ', 'ADV'], 'ADJ'],
  ['IрAQ', 'GRLNZT', ['ADJ', 'ADV'], 'ADJ'],
  ['лAу', 'VGR', ['ADJ', 'ADV'], 'ADJ'],
  ['дAу', 'LNZ', ['ADJ', 'ADV'], 'ADJ'],
  ['тAу', 'T', ['ADJ', 'ADV'], 'ADJ'],
  ['GI', 'VGRLNZ', NAMED, 'ADJ'],
  ['QI', 'T', NAMED, 'ADJ'],
  ['хана', '', ['NOUN'], 'NOUN'],
  ['и', '', ['NOUN'], 'ADJ'],
  ['кер', '', ['NOUN'], 'NOUN'],
  ['паз', '', ['NOUN'], 'NOUN'],
  ['қор', '', ['NOUN'], 'NOUN'],
  ['тану', '', NAMED, 'NOUN'],
  ['танушы', '', NAMED, 'NOUN'],
  ['ұлы', '', NAMED, 'PROPN'],
  ['қызы', '', NAMED, 'PROPN'],
  ['аралық', '', NAMED, 'ADJ'],
  ['ішілік', '', NAMED, 'ADJ'],
  ['шIл', '', NOUNS, 'ADJ'],
  ['мA', 'VGRL', ['VERB'], 'NOUN'],
  ['бA', 'NZ', ['VERB'], 'NOUN'],
  ['пA', 'T', ['VERB'], 'NOUN'],
  ['Iм', 'GRLNZT', ['VERB'], 'NOUN'],
  ['м', 'V', ['VERB'], 'NOUN'],
  ['Iс', 'GRLNZT', ['VERB'], 'NOUN'],
  ['с', 'V', ['VERB'], 'NOUN'],
  ['GIш', 'VGRLNZ', ['VERB'], 'ADJ'],
  ['QIш', 'T', ['VERB'], 'ADJ'],
  ['IңQI', 'GRLNZT', ['VERB'], 'ADJ'],
  ['лA', 'VGR', NOUNS, 'VERB'],
  ['дA', 'LNZ', NOUNS, 'VERB'],
  ['тA', 'T', NOUNS, 'VERB'],
  ['лAндIр', 'VGR', NOUNS, 'VERB'],
  ['дAндIр', 'LNZ', NOUNS, 'VERB'],
  ['тAндIр', 'T', NOUNS, 'VERB'],
  ['лAт', 'VGR', NOUNS, 'VERB'],
  ['сIрA', '', NOUNS, 'VERB'],
  ['лAстIр', 'VGR', NOUNS, 'VERB'],
  ['тIр', 'VT', ['VERB'], 'VERB'],
  ['дIр', 'GRLNZ', ['VERB'], 'VERB'],
  ['т', 'VGRL', ['VERB'], 'VERB'],
  ['GIз', 'GRLNZ', ['VERB'], 'VERB'],
  ['QIз', 'T', ['VERB'], 'VERB'],
  ['Iс', 'GRLNZT', ['VERB'], 'VERB'],
  ['с', 'V', ['VERB'], 'VERB'],
];

/** One written form of a row. */
interface Ending {
  form: string;
  harmony: Harmony | undefined;
  after: SoundClasses;
  from: ReadonlySet<string>;
  to: string;
  name: string;
}

const ENDINGS = createEndingIndex<Ending>(
  TABLE.flatMap(([template, after, from, to]) =>
    writtenForms(template).map((written) => ({
      ...written,
      after: classesNamed(after),
      from: new Set(from),
      to,
      name: `${template}:${to}`,
    })),
  ),
);
const SHORTEST_BASE = 2;

/** The ways in which a stem may be derived from a shorter one. */
export function derivations(stem: string, mayBeBase: StemFilter): Derivation[] {
  const found: Derivation[] = [];
  for (const { cut, endings } of ENDINGS(stem)) {
    if (cut < SHORTEST_BASE || !mayBeBase(stem, cut)) continue;
    const base = stem.slice(0, cut);
    for (const { harmony, after, from, to, name } of endings) {
      if (!meets(soundClasses(base), after)) continue;
      found.push({ base, from, to, name, clash: clash(base, harmony) });
    }
  }
  return found;
}
