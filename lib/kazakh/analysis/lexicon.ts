import { eachRow } from '../rows.ts';

/** Universal part-of-speech tags that a lexicon may use. */
const TAGS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN SCONJ VERB'.split(' ');
/** Each tag by itself: entries share one string. */
const UPOS: ReadonlyMap<string, string> = new Map(TAGS.map((tag) => [tag, tag]));

export interface LexiconEntry {
  lemma: string;
  upos: string;
  /** How often it was met in the texts that were learned from; 0 for an entry that was not. */
  count: number;
  /** Whether it was found in text, not written into a table by hand. */
  found: boolean;
}

/** A whole irregular form: `маған`, dative of мен. */
export interface IrregularForm {
  lemma: string;
  upos: string;
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
 * @param learned stems counted in text, a line each: `lemma⇥upos⇥count`; those that no table lists are added
 * @throws Error that names table and line, where it is not as described.
 */
export function parseLexicon(tables: Iterable<LexiconTable>, learned?: LexiconTable): Lexicon {
  const stems = new Map<string, LexiconEntry[]>();
  const shortened = new Map<string, LexiconEntry[]>();
  const forms = new Map<string, IrregularForm[]>();
  // Read first, as counts are fractions: V8 would lay out anew every entry that was made with a whole number.
  const counted = learned ? parseCounts(learned) : [];
  for (const table of tables) {
    eachRow(table, (row) => {
      const tab = row.indexOf('\t');
      if (tab < 0 && row.trim() === '') return;
      const second = row.indexOf('\t', tab + 1);
      const lemma = row.slice(0, tab);
      const tag = second < 0 ? row.slice(tab + 1) : row.slice(tab + 1, second);
      const notes = second < 0 ? '' : row.slice(second + 1);
      if (tab <= 0 || lemma !== lemma.trim() || tag === '' || notes.includes('\t')) {
        throw new Error(`not "lemma⇥upos" or "lemma⇥upos⇥notes": "${row.slice(0, 80)}".`);
      }
      const upos = UPOS.get(tag);
      if (!upos) throw new Error(`unknown part of speech "${tag}". Use one of ${TAGS.join(' ')}.`);
      const entry = { lemma, upos, count: 0, found: false };
      add(stems, lemma, entry);
      if (notes === '') return;
      for (const note of notes.split(' ')) {
        if (note === '') continue;
        const { stem, form, features } = parseNote(note);
        if (stem !== undefined) add(shortened, stem, entry);
        else add(forms, form, { lemma, upos, features });
      }
    });
  }
  addCounts(stems, counted);
  return { stems, shortened, forms };
}

function parseCounts(learned: LexiconTable): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  eachRow(learned, (row) => {
    const tab = row.indexOf('\t');
    const second = row.indexOf('\t', tab + 1);
    const upos = UPOS.get(row.slice(tab + 1, second));
    const count = Number(row.slice(second + 1));
    if (tab <= 0 || second < 0 || !upos || !Number.isFinite(count)) {
      throw new Error(`not "lemma⇥upos⇥count": "${row.slice(0, 80)}".`);
    }
    entries.push({ lemma: row.slice(0, tab), upos, count, found: true });
  });
  return entries;
}

function addCounts(stems: Map<string, LexiconEntry[]>, counted: readonly LexiconEntry[]): void {
  for (const entry of counted) {
    const { lemma, upos, count } = entry;
    const listed = stems
      .get(lookupForm(lemma))
      ?.find((known) => known.lemma === lemma && known.upos === upos);
    if (listed) listed.count = count;
    else add(stems, lemma, entry);
  }
}

type Note =
  | { stem: string; form?: never; features?: never }
  | { stem?: never; form: string; features: string };

function parseNote(note: string): Note {
  const [form, features] = note.split(':');
  if (form && features) return { form, features };
  if (form?.endsWith('-')) return { stem: form.slice(0, -1) };
  throw new Error(
    `the note "${note.slice(0, 40)}" is neither a stem like "орн-" nor a form like "маған:Case=Dat".`,
  );
}

function add<T>(map: Map<string, T[]>, word: string, value: T): void {
  const key = lookupForm(word);
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
