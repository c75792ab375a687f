import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../../app/[locale]/help/examples.ts';
import { routing } from '../../../app/i18n/routing.ts';
import en from '../../../app/messages/en.json' with { type: 'json' };
import { FIELD_NAMES } from '../../../lib/search/query/syntax/fields.ts';
import type { QueryNode } from '../../../lib/search/query/syntax/node.ts';
import { parseQuery } from '../../../lib/search/query/syntax/parse.ts';

const rows = EXAMPLES.flatMap((group) => group.rows);
const trees = rows.flatMap(({ queries }) =>
  routing.locales.flatMap((locale) => queries[locale].map((query) => parseQuery(query))),
);

function nodesOf(node: QueryNode): QueryNode[] {
  if (node.kind === 'not') return [node, ...nodesOf(node.node)];
  return 'nodes' in node ? [node, ...node.nodes.flatMap(nodesOf)] : [node];
}

/** The kinds of nodes, which are the same whatever the language of the words. */
const shape = (query: string) => {
  const { root } = parseQuery(query);
  return root && nodesOf(root).map((node) => (node.kind === 'field' ? node.field : node.kind));
};

describe('the help', () => {
  test.each(rows)('shows for $name queries without a problem, the same in each language', ({ queries }) => {
    for (const locale of routing.locales) {
      expect(queries[locale].flatMap((query) => parseQuery(query).problems)).toEqual([]);
      expect(queries[locale].map(shape)).toEqual(queries.en.map(shape));
    }
  });

  test('explains each row and group', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(en.help.rows).sort());
    expect(EXAMPLES.map(({ group }) => group)).toEqual(Object.keys(en.help.groups));
  });

  test('shows every kind of node, every field and every way to ask', () => {
    const nodes = trees.flatMap(({ root }) => (root ? nodesOf(root) : []));
    const fields = new Set(nodes.flatMap((node) => (node.kind === 'field' ? node.field : [])));
    expect(new Set(nodes.map(({ kind }) => kind)).size).toBe(7);
    expect([...fields, 'after', 'before', 'date'].sort()).toEqual(Object.keys(FIELD_NAMES).sort());
    expect(nodes.some((node) => node.kind === 'word' && node.wildcard)).toBe(true);
    expect(nodes.some((node) => node.kind === 'word' && node.exact)).toBe(true);
    expect(nodes.some((node) => node.kind === 'phrase' && !node.demanded)).toBe(true);
  });
});
