import type { Word } from './reading.ts';
import type { EnrichTables } from './tables.ts';

/** Tells the words for an office or a trade, in any form: `министрі`, `елшісінің`. */
export function createRoleReader({ roles }: EnrichTables): (word: Word | undefined) => boolean {
  // Of `бас хатшы` the last word is the role; of `премьер-министр` each member is one.
  const words = new Set(roles.flatMap((role) => role.toLowerCase().split(' ').at(-1)?.split('-') ?? []));
  return (word) => word?.forms.some((form) => words.has(form)) ?? false;
}
