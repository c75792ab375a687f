import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../lib/kazakh/text/clean.ts';
import { loadAnalyser } from '../../lib/tables.ts';
import { content, records } from './collections.ts';
import { conflation } from './measures.ts';

/** A word type with the lemmas it is annotated with, the most frequent one first. */
export interface GoldType {
  surface: string;
  lemmas: string[];
  upos: string;
  count: number;
}

const PREFIX = 5;
/** Words that this project annotated, by what they were drawn from. */
const ANNOTATED = { 'running text': 'running-text.tsv', 'random types': 'random-types.tsv' };

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
 * Word types that this project annotated: only places and labels are kept here, the words are read from the
 * evaluation data.
 */
export function annotatedTypes(name: keyof typeof ANNOTATED): GoldType[] {
  const texts = new Map<string, Map<string, string>>();
  const textOf = (file: string, id: string): string => {
    const known =
      texts.get(file) ??
      new Map(
        records<{ id: string; text?: string; kk?: string }>(file).map((row) => [
          String(row.id),
          row.text ?? row.kk ?? '',
        ]),
      );
    texts.set(file, known);
    return known.get(id) ?? '';
  };
  return readFileSync(join('data', 'kazakh', 'gold', ANNOTATED[name]), 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => {
      const [file = '', id = '', start, end, lemmas = '', upos = ''] = row.split('\t');
      const surface = fold(textOf(file, id).slice(Number(start), Number(end)));
      return { surface, lemmas: lemmas.split('|'), upos, count: 1 };
    });
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
  const annotated = (['running text', 'random types'] as const).map(
    (name) => [name, annotatedTypes(name)] as const,
  );
  for (const [source, types] of [...goldTypes(), ...annotated]) {
    for (const [name, lemmaOf] of Object.entries(methods)) {
      table[`${source}: ${name}`] = lemmaFigures(types, lemmaOf);
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

/** Share of types whose lemma is right, and conflation over pairs of types. */
export function lemmaFigures(
  types: readonly GoldType[],
  lemmaOf: (word: string) => string,
): Record<string, string | number> {
  const given = types.map(({ surface, lemmas }) => ({
    gold: lemmas[0] ?? '',
    given: lemmaOf(surface),
    lemmas,
  }));
  const right = given.filter((item) => item.lemmas.includes(item.given)).length;
  const { precision, recall, f } = conflation(given);
  return {
    types: types.length,
    right: (right / types.length).toFixed(3),
    precision: precision.toFixed(3),
    recall: recall.toFixed(3),
    F: f.toFixed(3),
  };
}
