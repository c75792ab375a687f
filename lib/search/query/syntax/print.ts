import { tokenise } from '../../../kazakh/text/tokenise.ts';
import type { PhraseNode, PublishedNode, QueryNode, WordNode } from './node.ts';
import { hasOperators, printNearness } from './operators.ts';

/** How AND, where it must be written, and OR are. */
interface Wording {
  and: string;
  or: string;
}

const WORDS: Wording = { and: ' AND ', or: ' OR ' };
/** In a query all in capitals words are no operators. */
const SIGNS: Wording = { and: ' && ', or: ' || ' };

/** The query that reads as this tree, in English; of no tree, the empty one. */
export function printQuery(root: QueryNode | undefined): string {
  if (!root) return '';
  const query = print(root, WORDS);
  return hasOperators(query) ? query : print(root, SIGNS);
}

function print(node: QueryNode, wording: Wording): string {
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return printLeaf(node);
    case 'field':
      return `${node.field}:${printLeaf(node.value)}`;
    case 'published':
      return printDays(node);
    case 'not':
      return `-${printWithin(node.node, wording, ['all', 'any'])}`;
    case 'all':
      return printAll(
        node.nodes.map((child) => printWithin(child, wording, ['any'])),
        wording,
      );
    case 'any':
      return node.nodes.map((child) => print(child, wording)).join(wording.or);
  }
}

/** In brackets, if it is of a kind that would fall apart without. */
function printWithin(node: QueryNode, wording: Wording, loose: readonly QueryNode['kind'][]): string {
  return loose.includes(node.kind) ? `(${print(node, wording)})` : print(node, wording);
}

function printLeaf(node: WordNode | PhraseNode): string {
  const exact = node.exact ? '=' : '';
  if (node.kind === 'word') return `${exact}${node.text}${node.wildcard ? '*' : ''}`;
  const [opening, closing] = node.demanded ? '""' : '«»';
  return `${exact}${opening}${node.text}${closing}${node.near ? printNearness(node.near) : ''}`;
}

function printDays({ from = '', to = '' }: PublishedNode): string {
  return `date:${from}..${to}`;
}

function printAll(operands: readonly string[], { and }: Wording): string {
  return operands
    .map((operand, at) => (at === 0 ? '' : runsOn(operands[at - 1] ?? '', operand) ? and : ' ') + operand)
    .join('');
}

/** Whether two operands with a blank between them would be one word: `1` and `000`, an initial and a name. */
function runsOn(before: string, next: string): boolean {
  return tokenise(`${before} ${next}`).some(({ start, end }) => start < before.length && end > before.length);
}
