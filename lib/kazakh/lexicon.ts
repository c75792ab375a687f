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

/**
 * Reads a lexicon: a line is `lemma⇥upos` or `lemma⇥upos⇥notes`; empty lines and lines that begin with `#`
 * are skipped. Notes are separated by blanks: `орн-` is a stem before vowels, `маған:Case=Dat` a form with
 * its features.
 *
 * @throws Error that names the line, where it is not as described.
 */
export function parseLexicon(tsv: string): Lexicon {
  const stems = new Map<string, LexiconEntry[]>();
  const shortened = new Map<string, LexiconEntry[]>();
  const forms = new Map<string, IrregularForm[]>();
  for (const [index, line] of tsv.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [lemma, upos, notes = '', ...more] = line.split('\t');
    if (!lemma || lemma !== lemma.trim() || !upos || more.length > 0) {
      throw new Error(
        `lexicon:${index + 1}: not "lemma⇥upos" or "lemma⇥upos⇥notes": "${line.slice(0, 80)}".`,
      );
    }
    if (!UPOS.has(upos)) {
      throw new Error(
        `lexicon:${index + 1}: unknown part of speech "${upos}". Use one of ${[...UPOS].join(' ')}.`,
      );
    }
    const entry: LexiconEntry = { lemma, upos };
    add(stems, lemma, entry);
    for (const note of notes.split(' ').filter(Boolean)) {
      const [form, features] = note.split(':');
      if (form && features) add(forms, form, { ...entry, features });
      else if (form?.endsWith('-')) add(shortened, form.slice(0, -1), entry);
      else {
        throw new Error(
          `lexicon:${index + 1}: the note "${note.slice(0, 40)}" is neither a stem like "орн-" nor a form like "маған:Case=Dat".`,
        );
      }
    }
  }
  return { stems, shortened, forms };
}

function add<T>(map: Map<string, T[]>, word: string, value: T): void {
  const key = lookupForm(word);
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
