import type { Condition } from '../index/condition.ts';
import { published } from '../index/condition.ts';
import type { Pattern, Term } from '../verification/term.ts';
import type { TermsOf } from '../verification/verifier.ts';
import { fieldDemand } from './field-demand.ts';
import type { QueryReader } from './query-reader.ts';
import { type QueryWord, readWords, within } from './query-words.ts';
import type { FieldNode, PhraseNode, PublishedNode, QueryNode, WordNode } from './syntax/node.ts';

/** What articles have to be looked at for, as the engine does not know where words stand. */
export interface VerificationPlan {
  /** The part of the query that they must fulfil. */
  root: QueryNode;
  termsOf: TermsOf;
  /** What the engine is asked of fields and dates within that part. */
  conditions: ReadonlyMap<FieldNode | PublishedNode, Condition>;
}

/** Plans what parts of a query are verified by. */
export async function verificationPlan(
  parts: readonly QueryNode[],
  words: readonly QueryWord[],
  reader: QueryReader,
): Promise<VerificationPlan | undefined> {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return undefined;
  const root: QueryNode =
    parts.length === 1
      ? first
      : { kind: 'all', nodes: [...parts], span: { start: first.span.start, end: last.span.end } };
  return {
    root,
    termsOf: (leaf) => {
      const own = words.filter((word) => within(word, leaf.span));
      // The value of a field is read by itself.
      const read = own.length > 0 ? own : readWords(leaf.text, reader).words;
      return read.map((word) => termOf(word, leaf));
    },
    conditions: new Map(
      await Promise.all(
        factsIn(root).map(
          async (node) =>
            [
              node,
              node.kind === 'published' ? published(node) : (await fieldDemand(node, reader)).condition,
            ] as const,
        ),
      ),
    ),
  };
}

function termOf({ role, positions, forms, translations }: QueryWord, leaf: WordNode | PhraseNode): Term {
  const isFunctionWord = role === 'function';
  if (leaf.exact) return { by: 'form', alternatives: [pattern(forms)], isFunctionWord };
  if (leaf.kind === 'word' && leaf.wildcard) {
    return { by: 'beginning', alternatives: [pattern(forms)], isFunctionWord };
  }
  const others = translations.map(({ keys }) => keys);
  return { by: 'key', alternatives: [positions, ...others].map(pattern), isFunctionWord };
}

function pattern(values: readonly string[]): Pattern {
  return values.map((value) => [value]);
}

function factsIn(node: QueryNode): (FieldNode | PublishedNode)[] {
  switch (node.kind) {
    case 'field':
      return node.field === 'title' ? [] : [node];
    case 'published':
      return [node];
    case 'not':
      return factsIn(node.node);
    case 'all':
    case 'any':
      return node.nodes.flatMap(factsIn);
    default:
      return [];
  }
}
