import { loadAnalyser } from '../../lib/tables.ts';
import { content } from './collections.ts';
import { conflation } from './measures.ts';

/** A word type with the lemmas it is annotated with, the most frequent one first. */
export interface GoldType {
  surface: string;
  lemmas: string[];
  upos: string;
  count: number;
}

const PREFIX = 5;

/** Word types with gold lemmas by source. */
export function goldTypes(): Map<string, GoldType[]> {
  const bySource = new Map<string, Map<string, GoldType>>();
  const rows = content('lemmas-dev/lemmas-dev.tsv.gz').split('\n').filter(Boolean);
  for (const row of rows) {
    const [surface = '', lemma = '', features = '', source = '', count] = row.split('\t');
    if (source === 'source') continue;
    const types = bySource.get(source) ?? new Map<string, GoldType>();
    bySource.set(source, types);
    const known = types.get(surface);
    if (!known) types.set(surface, { surface, lemmas: [lemma], upos: features, count: Number(count) });
    else if (Number(count) > known.count) {
      known.lemmas.unshift(lemma);
      known.count = Number(count);
    } else known.lemmas.push(lemma);
  }
  return new Map([...bySource].map(([source, types]) => [source, [...types.values()]]));
}

/**
 * By source and method: the share of word types whose lemma is right (any of its gold lemmas), and how well
 * types of one lemma are brought together.
 */
export function evaluateLemmas(): Record<string, Record<string, string | number>> {
  const analyser = loadAnalyser();
  const methods: Record<string, (word: string) => string> = {
    'no analysis': (word) => word,
    'first five letters': (word) => word.slice(0, PREFIX),
    muragat: (word) => analyser.lemma(word),
  };
  const table: Record<string, Record<string, string | number>> = {};
  for (const [source, types] of goldTypes()) {
    for (const [name, lemmaOf] of Object.entries(methods)) {
      const given = types.map(({ surface, lemmas }) => ({
        gold: lemmas[0] ?? '',
        given: lemmaOf(surface),
        lemmas,
      }));
      const right = given.filter((item) => item.lemmas.includes(item.given)).length;
      const { precision, recall, f } = conflation(given);
      table[`${source}: ${name}`] = {
        types: types.length,
        right: (right / types.length).toFixed(3),
        precision: precision.toFixed(3),
        recall: recall.toFixed(3),
        F: f.toFixed(3),
      };
    }
    const among = types.filter(({ surface, lemmas }) =>
      analyser.keys(surface).some((key) => lemmas.includes(key)),
    );
    table[`${source}: a key of muragat`] = {
      types: types.length,
      right: (among.length / types.length).toFixed(3),
    };
  }
  return table;
}
