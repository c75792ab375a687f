import type { Groups } from '../../archive/groups.ts';
import { regroup } from '../similar/grouping.ts';
import { documentKey, type SearchDocument, type toDocument } from './document.ts';

/** The group that a document which the index has already is in now; none for one that stands alone. */
export type GroupChange = Pick<SearchDocument, 'key'> & { group: string | null };

/** Puts documents into their groups; others that are in the index may come into another one. */
export async function grouped(
  derived: readonly Pick<ReturnType<typeof toDocument>, 'document' | 'sketch'>[],
  groups: Groups,
): Promise<{ documents: SearchDocument[]; others: GroupChange[] }> {
  const assigned = await regroup(
    groups,
    new Map(derived.map(({ document, sketch }) => [document.id, sketch])),
  );
  const documents = derived.map(({ document }) => {
    const group = assigned.get(document.id);
    return { ...document, ...(group !== undefined && { group }) };
  });
  const own = new Set(documents.map(({ id }) => id));
  const others = [...assigned].filter(([id]) => !own.has(id));
  return { documents, others: others.map(([id, group]) => ({ key: documentKey(id), group: group ?? null })) };
}
