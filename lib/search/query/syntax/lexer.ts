import { HYPHENS } from '../../../kazakh/text/clean.ts';
import type { Span } from '../../../kazakh/text/token.ts';
import { tokenise } from '../../../kazakh/text/tokenise.ts';
import { readDays } from './dates.ts';
import { type DateField, type Field, fieldOf, isDateField } from './fields.ts';
import { readPhrase, readWord, wordLength } from './leaves.ts';
import type { Nearness, PhraseNode, PublishedNode, WordNode } from './node.ts';
import { hasOperators, nearnessAt, type Operator, operatorOf } from './operators.ts';
import type { Problem, ProblemKind } from './problem.ts';
import { quotations } from './quotes.ts';

/** A piece of a query with all that it is typed with. */
export type Lexeme = Span &
  (
    | { kind: 'leaf'; node: WordNode | PhraseNode }
    | { kind: 'published'; node: PublishedNode }
    /** The name of what follows: a leaf or brackets. */
    | { kind: 'field'; field: Field }
    /** A minus sign, directly before what follows. */
    | { kind: 'minus' }
    | { kind: 'operator'; operator: Operator }
    | { kind: 'near'; near: Nearness }
    | { kind: 'open' }
    /** Each closes one that is open; the end of the query closes the others. */
    | { kind: 'close' }
  );

export interface Lexed {
  lexemes: Lexeme[];
  /** The query with tabs for quotation marks, but for those within words. */
  unquoted: string;
  problems: Problem[];
}

/** Brackets within brackets that are read. */
const MAX_DEPTH = 16;

const BLANK = /\s/;
const MINUS = new RegExp(`[${HYPHENS}]+(?=[^\\s)])`, 'uy');
const WORD_START = /[\p{L}\p{N}]/uy;
const NAME = /(\p{L}+):/uy;
/** Marks of the sentence behind a date; two full stops leave a range open. */
const BEHIND_DATE = /[,;!?]+$|(?<!\.)\.$/;

/** Takes a query apart. A word is what the tokeniser takes for one, whatever marks or blanks are in it. */
export function lex(query: string): Lexed {
  const isWithinWord = insideOfWords(query);
  const { pairs, marks, unpaired } = quotations(query, isWithinWord);
  const unquoted = Array.from({ length: query.length }, (_, at) => (marks.has(at) ? '\t' : query[at])).join(
    '',
  );
  const inWords = hasOperators(query);
  const lexemes: Lexeme[] = [];
  const problems: Problem[] = [];
  /** Where brackets were opened that are not closed yet; how many were left out since. */
  const open: number[] = [];
  let ignored = 0;

  const report = (kind: ProblemKind, start: number, end: number) =>
    problems.push({ kind, span: { start, end } });
  const isBlank = (at: number) => BLANK.test(query.charAt(at));
  const isBracket = (at: number) => /[()]/.test(query.charAt(at)) && !isWithinWord(at);
  /** The next blank, bracket or quotation mark. */
  const stretchEnd = (from: number): number => {
    let at = from;
    while (at < query.length && !isBlank(at) && !marks.has(at) && !isBracket(at)) at++;
    return at;
  };
  const operatorAt = (at: number) => operatorOf(query.slice(at, stretchEnd(at)), inWords);
  /** Blanks within a word, such as those of `1 500 000`, do not end it, unless an operator follows. */
  const wordEnd = (from: number): number => {
    let end = stretchEnd(from);
    while (isWithinWord(end) && !operatorAt(end + 1)) end = stretchEnd(end + 1);
    return end;
  };
  const isUnpaired = (at: number) => marks.has(at) && !pairs.has(at);
  const behindUnpaired = (from: number): number => {
    let at = from;
    while (isUnpaired(at)) at++;
    return at;
  };

  /** Where what the sign `=` here asks for to the letter begins. */
  const exactAt = (at: number): number | undefined => {
    if (query.charAt(at) !== '=') return undefined;
    const from = behindUnpaired(at + 1);
    return pairs.has(from) || sticky(WORD_START, query, from) ? from : undefined;
  };

  /** A distance that ends where its word does. */
  const distanceAt = (at: number) => {
    const distance = nearnessAt(unquoted, at);
    return distance && (isBlank(distance.end) || !isWithinWord(distance.end)) ? distance : undefined;
  };

  /** Reads the word or phrase here, with or without the sign `=`; says where it ends. */
  const readLeaf = (start: number): number => {
    const from = exactAt(start);
    const at = from ?? start;
    const pair = pairs.get(at);
    const distance = pair && distanceAt(pair.end);
    const isBad = pair && !distance && query.charAt(pair.end) === '~';
    if (isBad) report('impossible-nearness', pair.end, stretchEnd(pair.end));
    const end = isBad ? stretchEnd(pair.end) : (distance?.end ?? pair?.end ?? wordEnd(at));
    const leaf = pair
      ? readPhrase(unquoted, pair, from !== undefined, distance?.near)
      : readWord(query, { start: at, end }, from !== undefined);
    problems.push(...leaf.problems);
    if (leaf.node) lexemes.push({ kind: 'leaf', node: leaf.node, start, end });
    return end;
  };

  const readBracket = (at: number): number => {
    if (query.charAt(at) === '(') {
      if (open.length < MAX_DEPTH) {
        open.push(at);
        lexemes.push({ kind: 'open', start: at, end: at + 1 });
      } else {
        ignored++;
        report('nested-too-deep', at, at + 1);
      }
    } else if (ignored > 0) {
      ignored--;
    } else if (open.pop() !== undefined) {
      lexemes.push({ kind: 'close', start: at, end: at + 1 });
    } else {
      report('unopened-bracket', at, at + 1);
    }
    return at + 1;
  };

  /** A field's name and its value; nothing where there is no value that it may have. */
  const readField = (start: number): number | undefined => {
    const [name = '', word = ''] = sticky(NAME, query, start) ?? [];
    const field = fieldOf(word);
    if (!field) return undefined;
    const at = behindUnpaired(start + name.length);
    if (isDateField(field)) return readDate(field, start, at);
    const from = exactAt(at) ?? at;
    const end = pairs.get(from)?.end ?? stretchEnd(from);
    const isGroup = isBracket(at) && query.charAt(at) === '(';
    if (isGroup || wordLength(query.slice(from, end)) > 0) {
      lexemes.push({ kind: 'field', field, start, end: at });
      return isGroup ? at : readLeaf(at);
    }
    report('field-without-value', start, start + name.length);
    return undefined;
  };

  const readDate = (field: DateField, start: number, at: number): number | undefined => {
    const pair = pairs.get(at);
    const end = pair?.end ?? stretchEnd(at);
    const value = pair ? unquoted.slice(at, end).trim() : query.slice(at, end).replace(BEHIND_DATE, '');
    const days = readDays(field, value);
    if (days) {
      const span = { start, end };
      lexemes.push({ kind: 'published', node: { kind: 'published', ...days, span }, ...span });
      return end;
    }
    report(value ? 'impossible-date' : 'field-without-value', start, end);
    return undefined;
  };

  /** Reads what begins here and says where it ends. */
  const readAt = (at: number): number => {
    if (isBracket(at)) return readBracket(at);
    if (pairs.has(at) || exactAt(at) !== undefined) return readLeaf(at);
    const afterField = readField(at);
    if (afterField !== undefined) return afterField;
    const operator = operatorAt(at);
    if (operator) {
      const end = stretchEnd(at);
      lexemes.push({ kind: 'operator', operator, start: at, end });
      return end;
    }
    // Where nothing precedes it (`>18 жас`) a distance is a word.
    const distance = lexemes.some(({ kind }) => kind === 'leaf') ? distanceAt(at) : undefined;
    if (!distance) return readLeaf(at);
    lexemes.push({ kind: 'near', near: distance.near, start: at, end: distance.end });
    return distance.end;
  };

  for (const at of unpaired) report('unpaired-quote', at, at + 1);
  /** Whether a blank, a bracket or nothing precedes: elsewhere a minus sign is a hyphen. */
  let isSetOff = true;
  for (let at = 0; at < query.length; ) {
    const minus = sticky(MINUS, query, at)?.[0];
    if (isUnpaired(at)) {
      at++;
    } else if (isBlank(at)) {
      if (lexemes.at(-1)?.kind === 'minus') lexemes.pop();
      isSetOff = true;
      at++;
    } else if (minus) {
      if (isSetOff) lexemes.push({ kind: 'minus', start: at, end: at + minus.length });
      isSetOff = false;
      at += minus.length;
    } else {
      isSetOff = isBracket(at) && query.charAt(at) === '(';
      at = readAt(at);
    }
  }
  for (const at of open) report('unclosed-bracket', at, at + 1);
  return { lexemes, unquoted, problems };
}

/** Whether a word goes on at a place that it does not begin at. */
function insideOfWords(query: string): (at: number) => boolean {
  const inside = new Uint8Array(query.length);
  for (const { start, end } of tokenise(query)) inside.fill(1, start + 1, end);
  return (at) => inside[at] === 1;
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
