import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../../../lib/kazakh/text/tokenise.ts';
import type { QueryNode } from '../../../../../lib/search/query/syntax/node.ts';
import { parseQuery } from '../../../../../lib/search/query/syntax/parse.ts';
import { printQuery } from '../../../../../lib/search/query/syntax/print.ts';
import { MAX_QUERY_LENGTH } from '../../../../../lib/search/request.ts';

const PIECES = [
  ...[
    'мұнай',
    'Су',
    'газдың',
    'oil',
    'ТАРИФ',
    'сауда-саттық',
    'Қ. Сынақбаев',
    '1',
    '000',
    '520',
    '14:30',
    'а',
  ],
  ...['AND', 'OR', 'NOT', 'ЖӘНЕ', 'НЕМЕСЕ', 'ЕМЕС', 'ЕМЕС,', 'И', 'ИЛИ', 'НЕ', '||', '&&'],
  ...[
    '"',
    '"',
    '«',
    '»',
    '“',
    '”',
    '„',
    '‟',
    '»-ның',
    '"-ның',
    '(',
    ')',
    '-',
    '−',
    '–',
    '=',
    '*',
    ' ',
    ' ',
    ' ',
    '\n',
  ],
  ...[
    'title:',
    'Тақырып:',
    'ТЕМА:',
    'country:KZ',
    'lang:',
    'foo:',
    'https://алма.example/(a)',
    '#бақ',
    'a@b.example',
  ],
  ...[
    'date:',
    'after:2023-03',
    'ДЕЙІН:2023-09-01',
    'date:2023-13',
    '2023',
    '..',
    'date:2023..',
    '.',
    ',',
    '?',
    ';',
  ],
  ...['~5', '~с', '>5', '/5', '/с', '>а', '~x', '/', 'NEAR/3', '~'],
];
const query = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((all) => all.join('')),
  },
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((all) => all.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...PIECES.join('')), maxLength: 60 }) },
);

function nodesOf(node: QueryNode | undefined): QueryNode[] {
  if (!node) return [];
  if (node.kind === 'not') return [node, ...nodesOf(node.node)];
  if (node.kind === 'all' || node.kind === 'any') return [node, ...node.nodes.flatMap(nodesOf)];
  return [node];
}

function withoutSpans(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree ?? null, (key, value) => (key === 'span' ? undefined : value)));
}

const wordsOf = (text: string) => tokenise(text).map(({ norm }) => norm);

describe('whatever is typed', () => {
  test('a query that is printed reads as it did', () => {
    fc.assert(
      fc.property(query, (q) => {
        const { root } = parseQuery(q);
        expect(withoutSpans(parseQuery(printQuery(root)).root)).toEqual(withoutSpans(root));
      }),
    );
  });

  test('spans lie in the query and hold what was typed', () => {
    fc.assert(
      fc.property(query, (q) => {
        const { root, problems } = parseQuery(q);
        for (const { span } of [...nodesOf(root), ...problems]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(q.length);
        }
        for (const node of nodesOf(root)) {
          if (node.kind === 'word') expect(q.slice(node.span.start, node.span.end)).toBe(node.text);
        }
      }),
    );
  });

  test('the text keeps the words at their places and nothing else', () => {
    fc.assert(
      fc.property(query, (q) => {
        const { root, text } = parseQuery(q);
        expect(text).toHaveLength(q.length);
        for (const token of tokenise(text))
          expect(q.slice(token.start, token.end)).toBe(text.slice(token.start, token.end));
        const leaves = nodesOf(root).flatMap((node) =>
          node.kind === 'word' || node.kind === 'phrase' ? wordsOf(node.text) : [],
        );
        expect(leaves).toEqual(wordsOf(text));
      }),
    );
  });

  test('trees are no deeper and no larger than the query allows', () => {
    fc.assert(
      fc.property(query, (q) => {
        expect(nodesOf(parseQuery(q).root).length).toBeLessThanOrEqual(2 * q.length);
      }),
    );
    for (const piece of [
      '(',
      '-(',
      '((а OR б) ',
      'NOT ',
      '"',
      '«',
      'title:(',
      'а /5 ',
      '1 ',
      ') ',
      'а)',
      '*',
      '~',
      'ЕМЕС ',
    ]) {
      const long = piece.repeat(MAX_QUERY_LENGTH / piece.length);
      expect(depthOf(parseQuery(long).root)).toBeLessThan(64);
      expect(withoutSpans(parseQuery(printQuery(parseQuery(long).root)).root)).toEqual(
        withoutSpans(parseQuery(long).root),
      );
    }
  });
});

function depthOf(node: QueryNode | undefined): number {
  if (!node) return 0;
  if (node.kind === 'not') return 1 + depthOf(node.node);
  return node.kind === 'all' || node.kind === 'any' ? 1 + Math.max(...node.nodes.map(depthOf)) : 1;
}
