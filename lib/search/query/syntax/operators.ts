import { cleanWord } from '../../../kazakh/text/clean.ts';
import { fieldOf } from './fields.ts';
import type { Nearness } from './node.ts';

/** `not` excludes what follows, `not-before` what precedes: in Kazakh the verb, and with it its negation, ends the clause. */
export type Operator = 'and' | 'or' | 'not' | 'not-before';

/** Operators in English, Kazakh (both alphabets; where the keyboard has no Ә, А) and Russian. */
export const OPERATOR_WORDS: Readonly<Record<Operator, string>> = {
  and: 'AND ЖӘНЕ ЖАНЕ JÄNE И',
  or: 'OR НЕМЕСЕ NEMESE ИЛИ',
  not: 'NOT НЕ',
  'not-before': 'ЕМЕС EMES',
};

/** Signs for the same, in any query. */
const OPERATOR_SIGNS: ReadonlyMap<string, Operator> = new Map([
  ['&&', 'and'],
  ['||', 'or'],
]);

/** What stands before a distance: between two words, and some of it directly behind a phrase. */
const NEARNESS_SIGNS = {
  anyOrder: ['/', '~', 'NEAR/'],
  inOrder: ['>', 'PRE/'],
};

/** Letters for a sentence and a paragraph: сөйлем and абзац, their Latin look-alikes, and English. */
const NEARNESS_SCOPES: readonly (readonly [within: 'sentence' | 'paragraph', letters: string])[] = [
  ['sentence', 'сcs'],
  ['paragraph', 'аap'],
];

/** Words that can be looked for near each other in any order: each one more doubles the work. */
export const MAX_UNORDERED = 8;

const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  (Object.keys(OPERATOR_WORDS) as Operator[]).flatMap((operator) =>
    OPERATOR_WORDS[operator].split(' ').map((word) => [word, operator]),
  ),
);

const letters = NEARNESS_SCOPES.map(([, letters]) => letters).join('');
const signs = [...NEARNESS_SIGNS.anyOrder, ...NEARNESS_SIGNS.inOrder].join('|');
/** A distance, behind which a blank, a bracket or a mark of the sentence follows. */
const NEARNESS = new RegExp(`(${signs})(\\d{1,3}|[${letters}])(?=[,;.!?]*(?:[\\s()]|$))`, 'y');

const LOWER_CASE = /\p{Ll}/u;
const NAMED = /\p{L}+(?=:)/gu;
const TRAILING_COMMA = /[,;]$/;

/**
 * Whether words in capitals may be operators. In a query that is all capitals they are words: `НЕ` is also
 * *what*, `ЕМЕС` *is not*. The name of a field shows that its writer means operators.
 */
export function hasOperators(query: string): boolean {
  return LOWER_CASE.test(query) || [...query.matchAll(NAMED)].some(([name]) => fieldOf(name) !== undefined);
}

/**
 * The operator that a word or sign is, with or without a comma behind it (`мұнай ЕМЕС, газ`).
 * @param inWords whether words may be operators
 */
export function operatorOf(word: string, inWords: boolean): Operator | undefined {
  const bare = word.replace(TRAILING_COMMA, '');
  return OPERATOR_SIGNS.get(bare) ?? (inWords ? OPERATORS.get(cleanWord(bare)) : undefined);
}

/** Reads a distance such as `/5`, `>5`, `~с` at a place of the query, and says where it ends. */
export function nearnessAt(query: string, at: number): { near: Nearness; end: number } | undefined {
  NEARNESS.lastIndex = at;
  const [all, sign = '', extent = ''] = NEARNESS.exec(query) ?? [];
  if (all === undefined) return undefined;
  const scope = NEARNESS_SCOPES.find(([, letters]) => letters.includes(extent))?.[0];
  const within = scope ?? Number(extent);
  return { near: { within, inOrder: NEARNESS_SIGNS.inOrder.includes(sign) }, end: at + all.length };
}

/** The distance as it stands behind a phrase. */
export function printNearness({ within, inOrder }: Nearness): string {
  const extent = typeof within === 'number' ? within : within.charAt(0);
  return `${inOrder ? '>' : '~'}${extent}`;
}
