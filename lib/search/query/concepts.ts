import { eachRow } from '../../kazakh/rows.ts';

/** Languages that the tables of concepts have columns of. */
export type Column = 'kk' | 'ru' | 'en';

/** One thing, and what it is called. */
export interface Concept {
  kind: 'country' | 'term';
  /** Names as they are cited, by language; the best first. */
  names: Record<Column, string[]>;
}

/**
 * Reads a table of concepts (its head says how it is written).
 * @throws Error that names table and line, where a row has other than three cells or one of them is empty.
 */
export function parseConcepts(table: { name: string; tsv: string }, kind: Concept['kind']): Concept[] {
  const concepts: Concept[] = [];
  eachRow(table, (row) => {
    const cells = row.split('\t').map(namesIn);
    const [kk, ru, en] = cells;
    if (!kk || !ru || !en || cells.length > 3) throw new Error('three cells are needed');
    concepts.push({ kind, names: { kk, ru, en } });
  });
  return concepts;
}

const KAZAKH_LETTERS = /[әғқңөұүһі]/i;
const LATIN = /^\p{Script=Latin}/u;

/**
 * Countries by all of their names; one in Cyrillic letters that both languages have counts for both.
 * @param names further names by code; those that weigh 1 mean the country itself
 */
export function countryConcepts(
  countries: readonly { code: string; kk: string; ru: string; en: string }[],
  names: readonly { name: string; code: string; weight: number }[],
): Concept[] {
  return countries.map(({ code, kk, ru, en }) => {
    const others = names.filter((row) => row.code === code && row.weight === 1).map(({ name }) => name);
    const latin = others.filter((name) => LATIN.test(name));
    const kazakh = others.filter((name) => KAZAKH_LETTERS.test(name));
    const shared = others.filter((name) => !latin.includes(name) && !kazakh.includes(name));
    return {
      kind: 'country',
      names: { kk: [kk, ...kazakh, ...shared], ru: [ru, ...shared], en: [en, ...latin] },
    };
  });
}

function namesIn(cell: string): string[] {
  if (cell === '-') return [];
  const names = cell.split(', ');
  if (names.some((name) => name.trim() !== name || name === ''))
    throw new Error(`"${cell}" has an empty name`);
  return names;
}
