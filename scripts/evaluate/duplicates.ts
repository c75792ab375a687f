import { areNearDuplicates } from '../../lib/search/similar/near-duplicates.ts';
import { type Sketch, sketchOf } from '../../lib/search/similar/sketch.ts';
import { loadMultilingualAnalyser } from '../../lib/tables.ts';
import { records } from './collections.ts';

interface Text {
  id: string;
  title?: string;
  text: string;
}

/** Documents of each collection that versions are made of. */
const SAMPLE = 200;
/** Shorter ones are too short to be told apart by anyone. */
const FEWEST_WORDS = 70;

/** What a version may be: made from the words of a document and of an unrelated one. */
const CHANGES: Readonly<Record<string, (words: readonly string[], others: readonly string[]) => string[]>> = {
  'the same': (words) => [...words],
  'head and tail of another': (words, others) => [
    ...others.slice(0, 8),
    ...words.slice(8, -8),
    ...others.slice(-8),
  ],
  'a word corrected': (words) => words.with(Math.floor(words.length / 2), 'түзетілді'),
  'its first two thirds': (words) => words.slice(0, Math.ceil((2 * words.length) / 3)),
  'with a paragraph more': (words, others) => [...words, ...others.slice(20, 45)],
};

/**
 * By collection and kind of change: the share of made-up versions that are known as such. Below, how many pairs of
 * different documents of each collection are taken for versions of one, and how many there are: legal acts by the same
 * form, and acts that were issued again.
 */
export function evaluateDuplicates(): Record<string, Record<string, string>> {
  const table: Record<string, Record<string, string>> = {};
  for (const name of ['kazqad-corpus.jsonl', 'law-corpus.jsonl.gz', 'distractors-dev.jsonl.gz']) {
    const documents = records<Text>(`retrieval-dev/${name}`);
    const long = documents.filter(({ text }) => text.split(/\s+/).length >= FEWEST_WORDS).slice(0, SAMPLE);
    for (const [change, apply] of Object.entries(CHANGES)) {
      const known = long.filter((document, at) => {
        const other = long[(at + 1) % long.length] ?? document;
        const text = apply(document.text.split(/\s+/), other.text.split(/\s+/)).join(' ');
        return areNearDuplicates(sketch(document), sketch({ ...document, text }));
      });
      table[`${name}: ${change}`] = {
        found: (known.length / long.length).toFixed(3),
        of: String(long.length),
      };
    }
    const sketches = documents.map(sketch);
    const pairs = [...pairsOf(sketches)].filter(([a, b]) => areNearDuplicates(a, b));
    table[`${name}: pairs of its documents`] = {
      found: String(pairs.length),
      of: String((documents.length * (documents.length - 1)) / 2),
    };
  }
  return table;
}

function sketch({ title = '', text }: Text): Sketch {
  const analyser = loadMultilingualAnalyser();
  const analysed = (text: string) => ({ text, lines: [...analyser.lines(text)] });
  return sketchOf(analysed(title), analysed(text));
}

/** All pairs that have one of their smallest hashes in common. */
function* pairsOf(sketches: readonly Sketch[]): Generator<[Sketch, Sketch]> {
  const holders = new Map<number, number[]>();
  for (const [index, { shingles }] of sketches.entries()) {
    const met = new Set<number>();
    for (const hash of shingles.subarray(0, 32)) {
      const others = holders.get(hash) ?? [];
      for (const other of others) met.add(other);
      holders.set(hash, [...others, index]);
    }
    const own = sketches[index];
    for (const other of met) {
      const before = sketches[other];
      if (own && before) yield [before, own];
    }
  }
}
