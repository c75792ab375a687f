import { readFileSync } from 'node:fs';
import type { LetterModel } from '../../lib/kazakh/writing/letter-model.ts';
import { records } from './collections.ts';
import { variants } from './variants.ts';

/** `[start, end)` in UTF-16 units. */
export type Range = [start: number, end: number];

/** A query, a passage of a text, and which words of the passage should be marked: texts by reference only. */
export interface HighlightItem {
  query: {
    /** File of the evaluation data, and id of the record in it whose `text` is meant. */
    file: string;
    id: string;
    /** Words of the text, if not all of it is the query. */
    words?: Range[];
    /** How the query is typed (`variants.ts`), if not as it is written. */
    variant?: string;
  };
  text: { file: string; id: string };
  passage: Range;
  /** Offsets into the text; only those within the passage. */
  marks: Range[];
  /** Words that one may mark or not: derived ones near in meaning, auxiliary verbs, slips of the pen. */
  open?: Range[];
}

const GOLD = new URL('../../tests/gold/highlights.jsonl', import.meta.url);

/** The items that were judged. */
export function highlightItems(): HighlightItem[] {
  const lines = readFileSync(GOLD, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as HighlightItem);
}

/** Looks up the text of a record of the evaluation data. */
export function createLookup(): (file: string, id: string) => string {
  const files = new Map<string, Map<string, string>>();
  return (file, id) => {
    const texts =
      files.get(file) ??
      new Map(records<{ id: string; text: string }>(file).map((row) => [row.id, row.text]));
    files.set(file, texts);
    const text = texts.get(id);
    if (text === undefined) throw new Error(`The evaluation data has no record "${id}" in ${file}.`);
    return text;
  };
}

/** What is typed for an item. */
export function queryOf(
  { query: { file, id, words, variant } }: Pick<HighlightItem, 'query'>,
  lookup: (file: string, id: string) => string,
  letters: LetterModel,
): string {
  const text = lookup(file, id);
  const chosen = words?.map(([start, end]) => text.slice(start, end)).join(' ') ?? text;
  return variant ? (variants(letters)[variant]?.(chosen) ?? chosen) : chosen;
}
