import type { PhraseNode, QueryNode, WordNode } from '../../../../../lib/search/query/syntax/node.ts';

/**
 * A tree in one line: `word`, `word*`, `=word`, `"phrase"`, `«phrase»`, `field:value`, `[from..to]`,
 * `NOT x`, `(x AND y)`, `(x OR y)`, and behind a phrase its distance.
 */
export function sketch(node: QueryNode | undefined): string {
  switch (node?.kind) {
    case undefined:
      return '';
    case 'word':
    case 'phrase':
      return sketchLeaf(node);
    case 'field':
      return `${node.field}:${sketchLeaf(node.value)}`;
    case 'published':
      return `[${node.from ?? ''}..${node.to ?? ''}]`;
    case 'not':
      return `NOT ${sketch(node.node)}`;
    case 'all':
      return `(${node.nodes.map(sketch).join(' AND ')})`;
    case 'any':
      return `(${node.nodes.map(sketch).join(' OR ')})`;
  }
}

function sketchLeaf(node: WordNode | PhraseNode): string {
  const exact = node.exact ? '=' : '';
  if (node.kind === 'word') return `${exact}${node.text}${node.wildcard ? '*' : ''}`;
  const text = node.text.replaceAll('\t', ' ');
  const near = node.near ? ` ${node.near.inOrder ? 'in order' : 'any order'} ${node.near.within}` : '';
  return `${exact}${node.demanded ? `"${text}"` : `«${text}»`}${near}`;
}
