import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Nearness, PhraseNode, QueryNode, WordNode } from '../../../../lib/search/query/syntax/node.ts';
import type { Position } from '../../../../lib/search/verification/positions.ts';
import type { Term } from '../../../../lib/search/verification/term.ts';
import { createVerifier } from '../../../../lib/search/verification/verifier.ts';

/** Words of a small language, whose forms are a stem and an ending, and some of which have two keys. */
const FORMS = ['aa', 'ab', 'ba', 'bb', 'ca', 'cb'];
const KEYS: Readonly<Record<string, string[]>> = { a: ['A'], b: ['B', 'A'], c: ['C', 'F'] };
const span = { start: 0, end: 1 };

const texts = fc
  .array(
    fc.record({
      form: fc.constantFrom(...FORMS),
      border: fc.constantFrom('none', 'none', 'none', 'sentence', 'paragraph'),
    }),
    {
      maxLength: 14,
    },
  )
  .map((words) => {
    let [sentence, paragraph] = [0, 0];
    return words.map(({ form, border }, at): Position => {
      if (border !== 'none') sentence++;
      if (border === 'paragraph') paragraph++;
      return { start: 2 * at, end: 2 * at + 1, form, keys: KEYS[form.charAt(0)] ?? [], sentence, paragraph };
    });
  });

const values = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      by: fc.constant('key' as const),
      value: fc.subarray(['A', 'B', 'C'], { minLength: 1, maxLength: 2 }),
    }),
  },
  fc.record({ by: fc.constant('form' as const), value: fc.subarray(FORMS, { minLength: 1, maxLength: 1 }) }),
  fc.record({ by: fc.constant('beginning' as const), value: fc.constantFrom(['a'], ['b'], ['cb']) }),
);
const terms = fc
  .record({
    first: values,
    more: fc.option(fc.subarray(['A', 'B', 'C'], { minLength: 1 }), { freq: 2 }),
    rival: fc.option(fc.constantFrom(['A'], ['B'], ['F']), { freq: 2 }),
    isFunctionWord: fc.constantFrom(false, false, false, true),
  })
  .map(
    ({ first: { by, value }, more, rival, isFunctionWord }): Term => ({
      by,
      alternatives: by === 'key' && more ? [[value, more], ...(rival ? [[rival]] : [])] : [[value]],
      isFunctionWord,
    }),
  );

const nearness: fc.Arbitrary<Nearness> = fc.record({
  within: fc.constantFrom<Nearness['within']>(0, 1, 2, 4, 'sentence', 'paragraph'),
  inOrder: fc.boolean(),
});
type Leaf = (WordNode | PhraseNode) & { terms: Term[] };
const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  terms.map((term): Leaf => ({ kind: 'word', text: '', span, exact: false, wildcard: false, terms: [term] })),
  fc
    .record({
      terms: fc.array(terms, { minLength: 1, maxLength: 4 }),
      demanded: fc.boolean(),
      near: fc.option(nearness),
    })
    .map(
      ({ terms, demanded, near }): Leaf => ({
        kind: 'phrase',
        text: '',
        span,
        exact: false,
        demanded: demanded || near !== null,
        ...(near && { near }),
        terms,
      }),
    ),
);
const { tree } = fc.letrec<{ tree: QueryNode }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    leaf.map((value): QueryNode => ({ kind: 'field', field: 'title', value, span })),
    fc
      .boolean()
      .map((holds): QueryNode => ({ kind: 'published', span, ...(holds && { from: '2000-01-01' }) })),
    tie('tree').map((node): QueryNode => ({ kind: 'not', node, span })),
    fc
      .array(tie('tree'), { minLength: 2, maxLength: 3 })
      .map((nodes): QueryNode => ({ kind: 'all', nodes, span })),
    fc
      .array(tie('tree'), { minLength: 2, maxLength: 3 })
      .map((nodes): QueryNode => ({ kind: 'any', nodes, span })),
  ),
}));

const termsOf = (node: WordNode | PhraseNode) => (node as Leaf).terms;

/** The same by trying all places for all terms. */
function naive(node: QueryNode, title: Position[], text: Position[]): boolean | undefined {
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return naiveLeaf(node as Leaf, [title, text]);
    case 'field':
      return naiveLeaf(node.value as Leaf, [title]);
    case 'published':
      return node.from !== undefined;
    case 'not': {
      const holds = naive(node.node, title, text);
      return holds === undefined ? undefined : !holds;
    }
    default: {
      const parts = node.nodes
        .map((child) => naive(child, title, text))
        .filter((holds) => holds !== undefined);
      if (parts.length === 0) return undefined;
      return node.kind === 'all' ? parts.every(Boolean) : parts.some(Boolean);
    }
  }
}

function naiveLeaf(leaf: Leaf, places: Position[][]): boolean | undefined {
  const demanded = leaf.kind === 'phrase' && leaf.demanded;
  const taking = demanded ? leaf.terms : leaf.terms.filter(({ isFunctionWord }) => !isFunctionWord);
  if (taking.length === 0) return undefined;
  if (!demanded) return taking.every((term) => places.some((place) => naivePlaces(term, place).length > 0));
  return places.some((place) => naivelyArranged(taking, place, leaf.near ?? { within: 0, inOrder: true }));
}

function naivelyArranged(terms: Term[], place: Position[], near: Nearness): boolean {
  return naiveFrames(terms, place, near).length > 0;
}

/** From the first to the last place of every arrangement that there is. */
function naiveFrames(terms: Term[], place: Position[], { within, inOrder }: Nearness): [number, number][] {
  const frameOf = (taken: [number, number][]): [number, number][] => {
    const [start, end] = [Math.min(...taken.map(([from]) => from)), Math.max(...taken.map(([, to]) => to))];
    const unit = within === 'sentence' ? 'sentence' : 'paragraph';
    const between = end - start - taken.reduce((sum, [from, to]) => sum + to - from, 0);
    const fits = typeof within !== 'number' || between <= within;
    return fits && place[start]?.[unit] === place[end - 1]?.[unit] ? [[start, end]] : [];
  };
  const attempt = (taken: [number, number][]): [number, number][] => {
    const term = terms[taken.length];
    if (!term) return frameOf(taken);
    return naivePlaces(term, place).flatMap(([start, end]) => {
      const isFree = taken.every(([from, to]) => (inOrder ? start >= to : start >= to || end <= from));
      return isFree ? attempt([...taken, [start, end]]) : [];
    });
  };
  return attempt([]);
}

function naivePlaces({ by, alternatives }: Term, place: Position[]): [number, number][] {
  return place.flatMap((_, start) =>
    alternatives.flatMap((pattern): [number, number][] => {
      const stretch = place.slice(start, start + pattern.length);
      const matches =
        stretch.length === pattern.length &&
        stretch.every(({ keys, form, paragraph }, at) => {
          if (paragraph !== stretch[0]?.paragraph) return false;
          const asked = pattern[at] ?? [];
          if (by === 'key') return keys.some((key) => asked.includes(key));
          return asked.some((value) => (by === 'form' ? form === value : form.startsWith(value)));
        });
      return matches ? [[start, start + pattern.length]] : [];
    }),
  );
}

test('500 queries are verified as by trying all places of all words', () => {
  let holding = 0;
  fc.assert(
    fc.property(tree, texts, texts, (root, title, text) => {
      const isTrue = (node: { kind: string; from?: string }) => node.from !== undefined;
      const verdict = createVerifier(root, termsOf).verify({ title, text, isTrue });
      expect(verdict.holds).toBe(naive(root, title, text) ?? true);
      if (verdict.holds) holding++;
      else expect([...verdict.title, ...verdict.text]).toEqual([]);
    }),
    { numRuns: Math.max(500, Number(process.env.RUNS ?? 0)) },
  );
  expect(holding).toBeGreaterThan(100);
});

test('of a phrase only words are shown that lie in an arrangement of it', () => {
  fc.assert(
    fc.property(fc.array(terms, { minLength: 1, maxLength: 3 }), nearness, texts, (all, near, text) => {
      const root = { kind: 'phrase', text: '', span, exact: false, demanded: true, near, terms: all } as Leaf;
      const { holds, text: shown } = createVerifier(root, termsOf).verify({
        title: [],
        text,
        isTrue: () => false,
      });
      const frames = naiveFrames(all, text, near);
      const places = all.flatMap((term) => naivePlaces(term, text));
      for (const { start } of shown) {
        const at = start / 2;
        const isFramed = places.some(
          ([from, to]) =>
            from <= at && at < to && frames.some(([first, last]) => first <= from && to <= last),
        );
        expect(isFramed).toBe(true);
      }
      expect(holds).toBe(frames.length > 0);
      expect(shown.length > 0).toBe(holds);
    }),
    { numRuns: Math.max(1000, Number(process.env.RUNS ?? 0)) },
  );
});
