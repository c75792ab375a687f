import { FORM } from '../../lib/kazakh/analysis/filing-keys.ts';
import { createMatcher } from '../../lib/search/display/matcher.ts';
import { count } from '../../lib/search/index/index-writer.ts';
import { createKnownKeys } from '../../lib/search/query/known-keys.ts';
import { planQuery } from '../../lib/search/query/plan-query.ts';
import type { QueryReader } from '../../lib/search/query/query-reader.ts';
import { loadLabels, loadLetters, loadMultilingualAnalyser, loadTranslations } from '../../lib/tables.ts';
import { records } from './collections.ts';
import { createLookup, type HighlightItem, highlightItems, queryOf, type Range } from './highlight-items.ts';

/** How the words that are marked agree with those that should be. */
export interface HighlightScore {
  items: number;
  marked: number;
  right: number;
  expected: number;
  found: number;
}

/** A word that is marked and should not be, or the other way round. */
export interface HighlightError {
  item: number;
  query: string;
  kind: 'wrong' | 'missed';
  word: string;
  range: Range;
}

/** How much of each document the archive is thought to know, beside all of those that are marked. */
const KNOWN = 250;

/** By kind of item: the share of marked words that are right, and of right words that are marked. */
export async function evaluateHighlights(): Promise<Record<string, Record<string, string | number>>> {
  const { scores } = await judgeHighlights();
  return Object.fromEntries(
    [...scores].map(([name, { items, marked, right, expected, found }]) => [
      name,
      {
        items,
        'marked words': marked,
        'of them right': (right / marked).toFixed(4),
        'right words': expected,
        'of them marked': (found / expected).toFixed(4),
      },
    ]),
  );
}

/** Marks the passages of `tests/gold/highlights.jsonl` as the archive would, and compares. */
export async function judgeHighlights(): Promise<{
  scores: Map<string, HighlightScore>;
  errors: HighlightError[];
}> {
  const items = highlightItems();
  const lookup = createLookup();
  const reader = readerOf(items);
  const scores = new Map<string, HighlightScore>();
  const errors: HighlightError[] = [];
  for (const [index, item] of items.entries()) {
    const query = queryOf(item, lookup, reader.letters.kk);
    const text = lookup(item.text.file, item.text.id);
    const { words } = await planQuery(query, reader, { completing: true });
    const matcher = createMatcher(words, reader.analyser);
    const marks = matcher(text)
      .filter(({ start, end }) => start >= item.passage[0] && end <= item.passage[1])
      .map(({ start, end }): Range => [start, end]);
    const { wrong, missed } = compare(marks, item);
    for (const name of ['all', item.query.file]) {
      const score = scores.get(name) ?? { items: 0, marked: 0, right: 0, expected: 0, found: 0 };
      score.items++;
      score.marked += marks.length;
      score.right += marks.length - wrong.length;
      score.expected += item.marks.length;
      score.found += item.marks.length - missed.length;
      scores.set(name, score);
    }
    const told = (kind: HighlightError['kind']) => (range: Range) => {
      errors.push({ item: index, query, kind, word: text.slice(...range), range });
    };
    wrong.forEach(told('wrong'));
    missed.forEach(told('missed'));
  }
  return { scores, errors };
}

/** A mark and a word are one where they overlap: whether the initials before a name are marked is left open. */
function compare(marks: readonly Range[], { marks: expected, open = [] }: HighlightItem) {
  const overlaps = (others: readonly Range[], [start, end]: Range) =>
    others.some(([from, to]) => from < end && to > start);
  return {
    wrong: marks.filter((mark) => !overlaps([...expected, ...open], mark)),
    missed: expected.filter((word) => !overlaps(marks, word)),
  };
}

/** Reads queries as an archive of the files would in which the items are. */
function readerOf(items: readonly HighlightItem[]): QueryReader {
  const analyser = loadMultilingualAnalyser();
  const terms = new Map<string, number>();
  const forms = new Set<string>();
  const marked = new Set(items.map(({ text }) => text.id));
  const known = [...new Set(items.map(({ text }) => text.file))]
    .flatMap((file) => records<{ id: string; text: string }>(file))
    .map(({ id, text }) => (marked.has(id) ? text : text.slice(0, KNOWN)));
  for (const text of known) {
    const words = [...analyser.lines(text)].flatMap(({ words }) => words);
    count(terms, new Set(words.flatMap(({ keys }) => keys.flat())), 1);
    for (const { token } of words) forms.add(FORM + token.norm);
  }
  return {
    analyser,
    vocabulary: createKnownKeys([...terms], known.length),
    letters: loadLetters(),
    labels: loadLabels(),
    translations: loadTranslations(),
    keysFrom: async (beginning, limit) =>
      [...forms].filter((form) => form.startsWith(beginning)).slice(0, limit),
    formsOf: async () => new Map(),
  };
}
