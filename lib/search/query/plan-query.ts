import { allOf, type Condition, EVERY } from '../index/condition.ts';
import { engineWord } from '../index/engine-word.ts';
import { NAME } from '../index/name-keys.ts';
import { coarseKey } from '../index/ranking-keys.ts';
import type { RankedWord } from '../ranking/ranking.ts';
import { demandOf, hasWord } from './conditions.ts';
import type { KnownKeys } from './known-keys.ts';
import { withoutForms } from './other-forms.ts';
import type { PlannedWord, QueryPlan } from './query-plan.ts';
import type { QueryReader } from './query-reader.ts';
import { type QueryWord, readQueryWords, within } from './query-words.ts';
import type { PhraseNode, QueryNode } from './syntax/node.ts';
import { parseQuery } from './syntax/parse.ts';
import { printQuery } from './syntax/print.ts';
import type { Problem } from './syntax/problem.ts';
import { verificationPlan } from './verification-plan.ts';

/** More phrases that articles had better have would be too many searches. */
const MAX_PREFERRED = 3;

/** The plan of a query without words: every article. */
const EVERYTHING: QueryPlan = {
  searchable: true,
  demanded: EVERY,
  phrases: '',
  demandsPhrase: false,
  wanted: [],
  words: [],
  preferred: [],
  ranked: [],
  unknown: [],
  problems: [],
};

export interface PlanOptions {
  /** Whether the last word, if unknown, may be the beginning of a longer one. */
  completing: boolean;
  /** Written forms that do not count. */
  without?: readonly string[];
  /** Words of which they count nevertheless. */
  isWhole?: (word: PlannedWord) => boolean;
  /** Whether phrases that are demanded are only preferred, as no article has them. */
  loosened?: boolean;
}

/**
 * Reads a query: its operators, which words it has in which reading, what each is searched by, what takes no part.
 * Words and newspaper's quotations that stand alone are wanted; all that has an operator is demanded.
 */
export async function planQuery(
  query: string,
  reader: QueryReader,
  { completing, without = [], isWhole = () => false, loosened = false }: PlanOptions,
): Promise<QueryPlan> {
  const { root, text, problems } = parseQuery(query);
  if (!root) return { ...EVERYTHING, searchable: query.trim() === '', problems };
  const { reading, words: read } = await readQueryWords(text, root, reader, completing);
  const words = await withoutForms(read, without, (word) => isMeant(word, root) && !isWhole(word), reader);
  const typed = root.kind === 'all' ? root.nodes : [root];
  const nodes = loosened ? typed.map(loosen) : typed;
  const notFound = typed.filter((node, at) => node !== nodes[at]);
  const parts = await Promise.all(nodes.map((node) => readPart(node, words, reader)));
  const meant = words.filter((word) => isMeant(word, root));
  const content = meant.filter(({ role }) => role === 'content');
  const rarestFirst = (some: QueryWord[]) =>
    some.toSorted((a, b) => frequency(a, reader.vocabulary) - frequency(b, reader.vocabulary));
  const demands = parts.filter(({ condition, phrase }) => condition !== undefined || phrase !== undefined);
  const unseen = await verificationPlan(
    nodes.filter((_, at) => !parts[at]?.isExact),
    words,
    reader,
  );
  const wanted = parts.flatMap((part) => part.wanted ?? []);
  // Whoever leaves out forms of a word wants no article that lacks it, nor one that has it in these only.
  const reduced = wanted.filter(({ otherForms }) => otherForms !== undefined);
  return {
    searchable: demands.length + wanted.length > 0,
    demanded: allOf([...demands.map(({ condition = EVERY }) => condition), ...reduced.map(hasWord)]),
    ...(unseen && { unseen }),
    demandsPhrase: parts.some(({ phrase }) => phrase?.startsWith('"')),
    phrases: parts.flatMap(({ phrase }) => phrase ?? []).join(' '),
    wanted: rarestFirst(wanted),
    words: content,
    preferred: parts.flatMap(({ preferred }) => preferred ?? []).slice(0, MAX_PREFERRED),
    ranked: meant.filter(({ role }) => role !== 'function').map(rankedWord),
    ...(nodes.some(isOperation) && { understood: printQuery(root) }),
    unknown: meant.filter(({ role }) => role === 'unknown').map(({ written }) => written),
    problems: [...problems, ...notFound.map(({ span }): Problem => ({ kind: 'phrase-not-found', span }))],
    ...(reading && { reading }),
  };
}

/** What one of the parts that a query is made of asks for. */
interface Part {
  /** Words that an article should have. */
  wanted?: QueryWord[];
  /** A phrase that it had better have. */
  preferred?: string;
  /** What it must fulfil. */
  condition?: Condition;
  /** A phrase that it must have, or must not have, in the engine's syntax. */
  phrase?: string;
  /** Whether condition and phrase say all that is demanded. */
  isExact: boolean;
}

async function readPart(node: QueryNode, words: readonly QueryWord[], reader: QueryReader): Promise<Part> {
  if (!isOperation(node)) {
    const own = words.filter((word) => within(word, node.span));
    const wanted = own.filter(({ role }) => role === 'content');
    const phrase = node.kind === 'phrase' ? enginePhrase(own) : undefined;
    return { wanted, isExact: true, ...(phrase !== undefined && { preferred: phrase }) };
  }
  const negated = node.kind === 'not' ? node.node : undefined;
  const phrase = enginePhraseOf(negated ?? node, words);
  if (negated && phrase !== undefined) return { phrase: `-${phrase}`, isExact: true };
  const demand = await demandOf(node, words, reader);
  return {
    isExact: phrase !== undefined || (demand?.exact ?? true),
    ...(demand && { condition: demand.condition }),
    ...(phrase !== undefined && { phrase }),
  };
}

function loosen(node: QueryNode): QueryNode {
  return isEnginePhrase(node) ? { ...node, demanded: false } : node;
}

/** A phrase whose words follow each other in any of their forms is what the engine knows itself. */
function isEnginePhrase(node: QueryNode): node is PhraseNode {
  return node.kind === 'phrase' && node.demanded && !node.exact && node.near === undefined;
}

function enginePhraseOf(node: QueryNode, words: readonly QueryWord[]): string | undefined {
  return isEnginePhrase(node) ? enginePhrase(words.filter((word) => within(word, node.span))) : undefined;
}

/** A phrase keeps its function words: they have their places in the text too. One word is none. */
function enginePhrase(words: readonly QueryWord[]): string | undefined {
  const keys = words.flatMap(({ positions }) => positions.map(engineWord));
  return keys.length > 1 ? `"${keys.join(' ')}"` : undefined;
}

/** Whether a word is one that articles may have, and not one that they may not. */
function isMeant(word: QueryWord, node: QueryNode): boolean {
  if (!within(word, node.span)) return false;
  if (node.kind === 'not') return false;
  return node.kind === 'all' || node.kind === 'any' ? node.nodes.some((part) => isMeant(word, part)) : true;
}

/** Whether a part of a query is more than words that are wanted. */
function isOperation(node: QueryNode): boolean {
  switch (node.kind) {
    case 'word':
      return node.exact || node.wildcard;
    case 'phrase':
      return node.demanded || node.exact || node.near !== undefined;
    default:
      return true;
  }
}

function rankedWord({ written, terms, translations }: QueryWord): RankedWord {
  const alternatives = translations.map(({ keys, weight }) => ({
    keys: keys.flatMap((key) => [key, coarseKey(key), NAME + key]),
    weight,
  }));
  return { written, keys: terms, alternatives };
}

/** In how many articles a word stands; the rarest words of a query say most. */
function frequency({ alternatives: [keys = []], prefix }: QueryWord, known: KnownKeys): number {
  return prefix ? Number.POSITIVE_INFINITY : Math.min(...keys.map((key) => known.frequency(key)));
}
