/** Values divided by their beginnings. */
export interface PrefixGroups {
  /** Beginnings, each of fewer values than the limit. */
  prefixes: string[];
  /** Values that are themselves the beginning of too many others to be in a group. */
  single: string[];
}

/**
 * Divides values so that all of a group can be had by asking for its beginning.
 * @param limit a beginning shared by as many values, or more, is divided further
 */
export function prefixGroups(values: readonly string[], limit: number): PrefixGroups {
  return divide(
    values.map((value) => ({ value, letters: [...normal(value)] })),
    limit,
    0,
  );
}

interface Spelt {
  value: string;
  letters: string[];
}

function divide(values: readonly Spelt[], limit: number, depth: number): PrefixGroups {
  const [first] = values;
  if (!first) return { prefixes: [], single: [] };
  if (depth > 0 && values.length < limit) {
    return { prefixes: [first.letters.slice(0, depth).join('')], single: [] };
  }
  const ended = values.filter(({ letters }) => letters.length === depth);
  const groups = new Map<string, Spelt[]>();
  for (const value of values) {
    const next = value.letters[depth];
    if (next === undefined) continue;
    const group = groups.get(next);
    if (group) group.push(value);
    else groups.set(next, [value]);
  }
  const parts = [...groups.values()].map((group) => divide(group, limit, depth + 1));
  return {
    prefixes: parts.flatMap(({ prefixes }) => prefixes),
    single: [...ended.map(({ value }) => value), ...parts.flatMap(({ single }) => single)],
  };
}

/** As the engine compares beginnings: й is и with a sign, Á is a. */
function normal(value: string): string {
  return value
    .trim()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
}
