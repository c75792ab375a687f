/** Universal part-of-speech tags that a lexicon may use. */
const UPOS: ReadonlySet<string> = new Set(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN SCONJ VERB'.split(' '),
);

export interface LexiconEntry {
  lemma: string;
  upos: string;
}

/** A whole irregular form: `маған`, dative of мен. */
export interface IrregularForm extends LexiconEntry {
  features: string;
}

export interface Lexicon {
  /** Entries by their stem; also by the stems that they show before a vowel (`орн` of орын). */
  stems: ReadonlyMap<string, readonly LexiconEntry[]>;
  /** Stems that stand only before an ending that begins with a vowel, with their entries. */
  shortened: ReadonlyMap<string, readonly LexiconEntry[]>;
  forms: ReadonlyMap<string, readonly IrregularForm[]>;
}

/** How stems and forms are looked up: е and ё are one letter. */
export function lookupForm(word: string): string {
  return word.includes('ё') ? word.replaceAll('ё', 'е') : word;
}

/** One table of a lexicon as it stands in its file. */
export interface LexiconTable {
  /** Shown in errors. */
  name: string;
  tsv: string;
}

/**
 * Reads a lexicon: a line is `lemma⇥upos` or `lemma⇥upos⇥notes`; empty lines and lines that begin with `#`
 * are skipped. Notes are separated by blanks: `орн-` is a stem before vowels, `маған:Case=Dat` a form with
 * its features.
 *
 * @throws Error that names table and line, where it is not as described.
 */
export function parseLexicon(tables: Iterable<LexiconTable>): Lexicon {
  const stems = new Map<string, LexiconEntry[]>();
  const shortened = new Map<string, LexiconEntry[]>();
  const forms = new Map<string, IrregularForm[]>();
  for (const { name, tsv } of tables) {
    for (const [index, line] of tsv.split(/\r?\n/).entries()) {
      if (line.trim() === '' || line.startsWith('#')) continue;
      const { entry, notes } = parseLine(line, `${name}:${index + 1}`);
      add(stems, entry.lemma, entry);
      for (const { stem, form, features } of notes) {
        if (stem !== undefined) add(shortened, stem, entry);
        else add(forms, form, { ...entry, features });
      }
    }
  }
  return { stems, shortened, forms };
}

type Note =
  | { stem: string; form?: never; features?: never }
  | { stem?: never; form: string; features: string };

function parseLine(line: string, place: string): { entry: LexiconEntry; notes: Note[] } {
  const [lemma, upos, notes = '', ...more] = line.split('\t');
  if (!lemma || lemma !== lemma.trim() || !upos || more.length > 0) {
    throw new Error(`${place}: not "lemma⇥upos" or "lemma⇥upos⇥notes": "${line.slice(0, 80)}".`);
  }
  if (!UPOS.has(upos)) {
    throw new Error(`${place}: unknown part of speech "${upos}". Use one of ${[...UPOS].join(' ')}.`);
  }
  return {
    entry: { lemma, upos },
    notes: notes
      .split(' ')
      .filter(Boolean)
      .map((note) => parseNote(note, place)),
  };
}

function parseNote(note: string, place: string): Note {
  const [form, features] = note.split(':');
  if (form && features) return { form, features };
  if (form?.endsWith('-')) return { stem: form.slice(0, -1) };
  throw new Error(
    `${place}: the note "${note.slice(0, 40)}" is neither a stem like "орн-" nor a form like "маған:Case=Dat".`,
  );
}

function add<T>(map: Map<string, T[]>, word: string, value: T): void {
  const key = lookupForm(word);
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
