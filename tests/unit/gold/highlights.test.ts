import { expect, test } from 'vitest';
import { evaluationFile } from '../../../scripts/evaluate/data-file.ts';
import { highlightItems } from '../../../scripts/evaluate/highlight-items.ts';
import { judgeHighlights } from '../../../scripts/evaluate/highlights.ts';

const items = highlightItems();
const absent = [...new Set(items.flatMap(({ query, text }) => [query.file, text.file]))].flatMap((file) => {
  try {
    evaluationFile(file);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
});

test.skipIf(absent.length > 0)(
  `of 200 passages at least .98 of the marked words are right, and of the right words marked${absent.map((message) => ` – ${message}`).join('')}`,
  async () => {
    const { scores, errors } = await judgeHighlights();
    const { items, marked, right, expected, found } = scores.get('all') ?? {
      items: 0,
      marked: 0,
      right: 0,
      expected: 0,
      found: 0,
    };
    expect(items).toBe(200);
    expect(right / marked, JSON.stringify(errors)).toBeGreaterThanOrEqual(0.98);
    expect(found / expected, JSON.stringify(errors)).toBeGreaterThanOrEqual(0.98);
  },
  180_000,
);

test('labels lie within their passage, in order, and apart', () => {
  for (const { passage, marks, open = [] } of items) {
    const all = [...marks, ...open].sort(([a], [b]) => a - b);
    expect(marks).toEqual(marks.toSorted(([a], [b]) => a - b));
    let end = passage[0];
    for (const [start, after] of all) {
      expect(start).toBeGreaterThanOrEqual(end);
      expect(after).toBeGreaterThan(start);
      end = after;
    }
    expect(end).toBeLessThanOrEqual(passage[1]);
  }
});
