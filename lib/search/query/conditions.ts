import { allOf, anyOf, type Condition, EVERY, has, not, published } from '../index/condition.ts';
import type { Demand } from './demand.ts';
import { fieldDemand } from './field-demand.ts';
import type { PlannedWord } from './query-plan.ts';
import type { QueryReader } from './query-reader.ts';
import { type QueryWord, within } from './query-words.ts';
import type { QueryNode } from './syntax/node.ts';

/** Articles that have the word, in any of its alternatives and in a form that counts. */
export function hasWord({ alternatives, otherForms = [] }: PlannedWord): Condition {
  const hasAll = (keys: readonly string[]) => allOf(keys.map((key) => has('terms', key)));
  const [own = []] = alternatives;
  const inOtherForms = allOf([hasAll(own), ...otherForms.map((forms) => has('terms', forms))]);
  const free = otherForms.length > 0 ? alternatives.slice(1) : alternatives;
  const single = free.filter((keys) => keys.length === 1).flat();
  const longer = free.filter((keys) => keys.length > 1);
  return anyOf([
    has('terms', single),
    ...longer.map(hasAll),
    ...(otherForms.length > 0 ? [inOtherForms] : []),
  ]);
}

/**
 * What a part of a query demands of articles. The engine's filters know of words, fields and dates, and nothing of
 * where words stand: of a phrase they ask its words.
 *
 * @param words all words of the query
 * @returns nothing for a part that says nothing, such as function words
 */
export async function demandOf(
  node: QueryNode,
  words: readonly QueryWord[],
  reader: QueryReader,
): Promise<Demand | undefined> {
  const demandsOf = async (nodes: readonly QueryNode[]) =>
    (await Promise.all(nodes.map((part) => demandOf(part, words, reader)))).flatMap((demand) => demand ?? []);
  switch (node.kind) {
    case 'word':
    case 'phrase': {
      const own = words.filter((word) => within(word, node.span) && word.role !== 'function');
      if (own.length === 0) return undefined;
      const positions = own.flatMap(({ positions }) => positions);
      return { condition: allOf(own.map(hasWord)), exact: node.kind === 'word' || positions.length <= 1 };
    }
    case 'field':
      return fieldDemand(node, reader);
    case 'published':
      return { condition: published(node), exact: true };
    case 'not': {
      const inner = await demandOf(node.node, words, reader);
      if (!inner) return undefined;
      // Of articles that only may have what is not wanted, none is left out unseen.
      return { condition: inner.exact ? not(inner.condition) : EVERY, exact: inner.exact };
    }
    case 'all': {
      const parts = await demandsOf(node.nodes);
      return parts.length === 0 ? undefined : joined(parts, allOf);
    }
    case 'any': {
      const parts = await demandsOf(node.nodes);
      return parts.length === 0 ? undefined : joined(parts, anyOf);
    }
  }
}

function joined(parts: Demand[], join: (conditions: Condition[]) => Condition): Demand {
  return {
    condition: join(parts.map(({ condition }) => condition)),
    exact: parts.every(({ exact }) => exact),
  };
}
