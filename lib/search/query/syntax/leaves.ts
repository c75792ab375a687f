import type { Span } from '../../../kazakh/text/token.ts';
import { tokenise } from '../../../kazakh/text/tokenise.ts';
import type { Nearness, PhraseNode, WordNode } from './node.ts';
import { MAX_UNORDERED } from './operators.ts';
import type { Problem } from './problem.ts';
import type { Quotation } from './quotes.ts';

/** A word or phrase as read, if there is one. */
export interface Leaf {
  node?: WordNode | PhraseNode;
  problems: Problem[];
}

/** Letters before a star: fewer would mean too many words. */
const MIN_WILDCARD_LENGTH = 2;

const WORD_UNIT = /[\p{L}\p{N}]/gu;
const TRAILING = /[,;:.!?…]+$/;
const STARRED = /^(.*[\p{L}\p{M}\p{N}])\*+[,;:.!?…]*$/su;
const LONG_BLANK = /\s{2,}/g;

/** How many letters and digits there are to look for. */
export function wordLength(text: string): number {
  return text.match(WORD_UNIT)?.length ?? 0;
}

/** Reads a word. A plain one keeps the marks that stick to it: on another keyboard they are letters. */
export function readWord(query: string, span: Span, exact: boolean): Leaf {
  const { start, end } = span;
  const typed = query.slice(start, end);
  const starred = STARRED.exec(typed)?.[1];
  const problems: Problem[] = [];
  if ((starred ?? typed).includes('*')) problems.push({ kind: 'misplaced-wildcard', span });
  else if (starred && wordLength(starred) < MIN_WILDCARD_LENGTH)
    problems.push({ kind: 'short-wildcard', span });
  if (wordLength(typed) === 0) return { problems };
  const wildcard = starred !== undefined && problems.length === 0;
  const text = wildcard ? starred : typed;
  const node: WordNode = { kind: 'word', text, span: { start, end: start + text.length }, exact, wildcard };
  return { node: exact ? withoutTrailing(node) : node, problems };
}

/** The word without the marks of the sentence behind it. */
export function withoutTrailing(word: WordNode): WordNode {
  const text = word.text.replace(TRAILING, '');
  return { ...word, text, span: { start: word.span.start, end: word.span.start + text.length } };
}

/**
 * Reads a phrase. One to the letter or within a distance is demanded, whatever its quotation marks.
 * @param unquoted the query with tabs for quotation marks
 */
export function readPhrase(unquoted: string, quotation: Quotation, exact: boolean, near?: Nearness): Leaf {
  const { start, end, straight } = quotation;
  const inner = unquoted.slice(start, end);
  if (wordLength(inner) === 0) return { problems: [{ kind: 'empty-phrase', span: { start, end } }] };
  const text = inner.trim();
  const from = start + inner.indexOf(text);
  const span = { start: from, end: from + text.length };
  const problems: Problem[] = [];
  if (text.includes('*')) problems.push({ kind: 'wildcard-in-phrase', span });
  const isTooMuch = near && !near.inOrder && hasTooManyWords(text);
  if (isTooMuch) problems.push({ kind: 'nearness-of-many-words', span });
  const node: PhraseNode = {
    kind: 'phrase',
    text: text.replace(LONG_BLANK, '\t'),
    span,
    demanded: straight || exact || near !== undefined,
    exact,
    ...(near && { near: { ...near, inOrder: near.inOrder || isTooMuch === true } }),
  };
  return { node, problems };
}

/** Whether there are more words than can be looked for near each other in any order. */
export function hasTooManyWords(text: string): boolean {
  return tokenise(text).length > MAX_UNORDERED;
}
