import { daySeconds } from './filter.ts';

/**
 * A condition on articles in the engine's filter language; the empty one holds for all. Conditions are exact and
 * counted exactly, which a list by the engine's relevance is not (docs/decisions/0015).
 */
export type Condition = string;

/** Holds for every article. */
export const EVERY: Condition = '';
/** Holds for none. */
export const NONE: Condition = 'key IN []';

/** Articles for which all of the conditions hold. */
export function allOf(conditions: readonly Condition[]): Condition {
  const given = [...new Set(conditions)].filter((condition) => condition !== EVERY);
  if (given.includes(NONE)) return NONE;
  return given.length > 1 ? `(${given.join(' AND ')})` : (given[0] ?? EVERY);
}

/** Articles for which at least one of the conditions holds. */
export function anyOf(conditions: readonly Condition[]): Condition {
  if (conditions.includes(EVERY)) return EVERY;
  const given = [...new Set(conditions)].filter((condition) => condition !== NONE);
  return given.length > 1 ? `(${given.join(' OR ')})` : (given[0] ?? NONE);
}

/** Articles for which the condition does not hold. */
export function not(condition: Condition): Condition {
  if (condition === EVERY) return NONE;
  return condition === NONE ? EVERY : `NOT ${condition}`;
}

/** Articles whose attribute has the value, or one of the values. */
export function has(attribute: string, values: string | readonly string[]): Condition {
  const list = typeof values === 'string' ? [values] : values;
  const [first] = list;
  if (first === undefined) return NONE;
  return list.length === 1
    ? `${attribute} = ${quoted(first)}`
    : `${attribute} IN [${list.map(quoted).join(', ')}]`;
}

/** Articles published within a period, either end open; one known only by an interval counts by overlap. */
export function published({ from, to }: { from?: string | undefined; to?: string | undefined }): Condition {
  return allOf([
    from === undefined ? EVERY : `publishedTo >= ${daySeconds(from)}`,
    to === undefined ? EVERY : `publishedFrom <= ${daySeconds(to) + 86_399}`,
  ]);
}

function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}
