import type { Span } from '../../../kazakh/text/token.ts';
import type { Field } from './fields.ts';
import { hasTooManyWords, withoutTrailing } from './leaves.ts';
import { type Lexeme, lex } from './lexer.ts';
import type { Nearness, PhraseNode, QueryNode, WordNode } from './node.ts';
import type { Operator } from './operators.ts';
import type { Problem, ProblemKind } from './problem.ts';

export interface ParsedQuery {
  /** Nothing for a query without a word or date. */
  root: QueryNode | undefined;
  /** The query with its words alone, blanks for all else and for the values of fields: offsets stay true. */
  text: string;
  /** In the order of their places. */
  problems: Problem[];
}

type Kind = Lexeme['kind'];

/**
 * Reads a query. Any text is one: what is no query is read as words, and `problems` tells of it.
 * NOT binds closest but for distances between words, then AND, written or not, then OR.
 */
export function parseQuery(query: string): ParsedQuery {
  const { lexemes, unquoted, problems } = lex(query);
  /** Words and phrases that are looked for in the whole article. */
  let words: Span[] = [];
  let next = 0;

  const report = (kind: ProblemKind, { start, end }: Span) => problems.push({ kind, span: { start, end } });
  const take = <K extends Kind>(kind: K): Extract<Lexeme, { kind: K }> | undefined => {
    const lexeme = lexemes[next];
    if (lexeme?.kind !== kind) return undefined;
    next++;
    return lexeme as Extract<Lexeme, { kind: K }>;
  };
  const takeOperator = (operator: Operator): Lexeme | undefined => {
    const lexeme = lexemes[next];
    return lexeme?.kind === 'operator' && lexeme.operator === operator ? lexemes[next++] : undefined;
  };

  const parseAny = (): QueryNode | undefined => {
    const operands = [parseAll()];
    const operators: Lexeme[] = [];
    for (let or = takeOperator('or'); or; or = takeOperator('or')) {
      operators.push(or);
      operands.push(parseAll());
    }
    for (const [at, operator] of operators.entries()) {
      if (!operands[at] || !operands[at + 1]) report('operator-without-operand', operator);
    }
    return combine('any', operands);
  };

  const parseAll = (): QueryNode | undefined => {
    const nodes: QueryNode[] = [];
    /** An AND whose second operand is to come. */
    let pending: Lexeme | undefined;
    for (let lexeme = lexemes[next]; lexeme && lexeme.kind !== 'close'; lexeme = lexemes[next]) {
      if (lexeme.kind === 'operator' && lexeme.operator === 'or') break;
      const and = takeOperator('and');
      if (and) {
        if (pending || nodes.length === 0) report('operator-without-operand', and);
        else pending = and;
        continue;
      }
      const node = parseUnary();
      if (!node) continue;
      nodes.push(node);
      pending = undefined;
    }
    if (pending) report('operator-without-operand', pending);
    return combine('all', nodes);
  };

  /** What may be excluded, by what stands before it (`NOT x`, `-x`) or behind it (`x ЕМЕС`); twice is not at all. */
  const parseUnary = (): QueryNode | undefined => {
    const signs: Lexeme[] = [];
    for (let not = takeOperator('not'); not; not = takeOperator('not')) signs.push(not);
    const minus = take('minus');
    const node = parseNear();
    for (let not = takeOperator('not-before'); not; not = takeOperator('not-before')) signs.push(not);
    if (!node) for (const sign of signs) report('operator-without-operand', sign);
    if (minus) signs.push(minus);
    return node && signs.length % 2 === 1 ? negate(node, signs) : node;
  };

  /** `a /5 b`: a phrase of plain words. */
  const parseNear = (): QueryNode | undefined => {
    let left = parsePrimary();
    for (let sign = take('near'); sign; sign = take('near')) {
      const right = lexemes[next];
      const joined = left && right?.kind === 'leaf' && join(left, sign.near, right.node);
      if (joined) {
        left = joined;
        words.push(right.node.span);
        next++;
      } else {
        report('nearness-without-words', sign);
      }
    }
    return left;
  };

  const parsePrimary = (): QueryNode | undefined => {
    const leaf = take('leaf');
    if (leaf) words.push(leaf.node.span);
    return leaf?.node ?? take('published')?.node ?? parseField() ?? parseGroup();
  };

  const parseField = (): QueryNode | undefined => {
    const name = take('field');
    if (!name) return undefined;
    const others = words;
    words = [];
    const end = lexemes[next]?.end ?? name.end;
    const isGroup = lexemes[next]?.kind === 'open';
    const value = parsePrimary();
    words = others;
    if (!value) return undefined;
    const node = inField(value, name.field);
    return isGroup ? node : { ...node, span: { start: name.start, end } };
  };

  const parseGroup = (): QueryNode | undefined => {
    const open = take('open');
    if (!open) return undefined;
    const isEmpty = lexemes[next]?.kind === 'close';
    const node = parseAny();
    const close = take('close');
    if (isEmpty && close) report('empty-brackets', { start: open.start, end: close.end });
    return node;
  };

  const root = parseAny();
  return {
    root,
    text: textOf(unquoted, words),
    problems: problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  };
}

/** Joins what there is; of brackets that change nothing, nothing is kept. */
function combine(kind: 'all' | 'any', operands: readonly (QueryNode | undefined)[]): QueryNode | undefined {
  const nodes = operands.flatMap((node) => (node?.kind === kind ? node.nodes : (node ?? [])));
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last || first === last) return first;
  return { kind, nodes, span: { start: first.span.start, end: last.span.end } };
}

/** What is excluded is meant, whatever its quotation marks; what is excluded twice is not. */
function negate(node: QueryNode, signs: readonly Span[]): QueryNode {
  if (node.kind === 'not') return node.node;
  const spans = [node.span, ...signs];
  return {
    kind: 'not',
    node: node.kind === 'phrase' ? { ...node, demanded: true } : node,
    span: {
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    },
  };
}

/** The phrase of two words, or of those of a phrase within the same distance and one more. */
function join(left: QueryNode, near: Nearness, right: WordNode | PhraseNode): PhraseNode | undefined {
  if (left.kind !== 'word' && left.kind !== 'phrase') return undefined;
  if (right.kind !== 'word' || right.wildcard || left.exact !== right.exact) return undefined;
  const fits = left.kind === 'word' ? !left.wildcard : left.near && isSame(left.near, near);
  const text = `${left.text}\t${right.text}`;
  if (!fits || (!near.inOrder && hasTooManyWords(text))) return undefined;
  return {
    kind: 'phrase',
    text,
    span: { start: left.span.start, end: right.span.end },
    demanded: true,
    exact: left.exact,
    near,
  };
}

function isSame(one: Nearness, other: Nearness): boolean {
  return one.within === other.within && one.inOrder === other.inOrder;
}

/** Every word and phrase as a value of the field: `title:(мұнай OR газ)`. */
function inField(node: QueryNode, field: Field): QueryNode {
  switch (node.kind) {
    case 'word':
      return { kind: 'field', field, value: withoutTrailing(node), span: node.span };
    case 'phrase':
      return { kind: 'field', field, value: { ...node, demanded: true }, span: node.span };
    case 'not':
      return { ...node, node: inField(node.node, field) };
    case 'all':
    case 'any':
      return { ...node, nodes: node.nodes.map((child) => inField(child, field)) };
    default:
      return node;
  }
}

/** The words at their places, tabs for all else but blanks. */
function textOf(unquoted: string, words: readonly Span[]): string {
  let text = '';
  for (const { start, end } of words) {
    text += unquoted.slice(text.length, start).replace(/\S/g, '\t') + unquoted.slice(start, end);
  }
  return text + unquoted.slice(text.length).replace(/\S/g, '\t');
}
