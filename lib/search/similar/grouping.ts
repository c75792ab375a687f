import type { Groups } from '../../archive/groups.ts';
import { areNearDuplicates } from './near-duplicates.ts';
import { packSketch, type Sketch, unpackSketch } from './sketch.ts';

/** How many of an article's smallest hashes of shingles lead to others that are worth comparing. */
const LEADING = 16;

/**
 * Groups articles, new or changed, with those of which they are versions. A group is named by its article that the
 * archive got first, so that it keeps its name as others join; it falls apart where a changed article was what held
 * it together.
 *
 * @returns the group of every article whose group may have changed; `undefined` for one that stands alone
 */
export async function regroup(
  groups: Groups,
  sketches: ReadonlyMap<string, Sketch>,
): Promise<Map<string, string | undefined>> {
  const ids = [...sketches.keys()];
  const before = [...(await groups.members(ids)).values()].flat();
  await groups.keep(
    [...sketches].map(([id, sketch]) => ({
      id,
      hashes: [...sketch.shingles.subarray(0, LEADING)],
      sketch: packSketch(sketch),
    })),
  );
  await groups.link(ids, await nearDuplicatesOf(ids, sketches, groups));

  const links = await groups.linked([...new Set([...ids, ...before])]);
  const assigned = new Map<string, string | undefined>();
  const order = await groups.inOrderOfArrival([...links.keys()]);
  for (const first of order) {
    if (assigned.has(first)) continue;
    const component = reachable(first, links);
    for (const id of component) assigned.set(id, component.size > 1 ? first : undefined);
  }
  await groups.assign(assigned);
  return assigned;
}

async function nearDuplicatesOf(
  ids: readonly string[],
  sketches: ReadonlyMap<string, Sketch>,
  groups: Groups,
) {
  const pairs = await groups.candidates(ids);
  const others = [...new Set(pairs.map(([, other]) => other))].filter((id) => !sketches.has(id));
  const stored = await groups.sketches(others);
  const sketchOf = (id: string) => {
    const packed = stored.get(id);
    return sketches.get(id) ?? (packed && unpackSketch(packed));
  };
  return pairs.filter(([id, other]) => {
    const [a, b] = [sketchOf(id), sketchOf(other)];
    return a && b && areNearDuplicates(a, b);
  });
}

function reachable(from: string, links: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set([from]);
  for (const id of reached) for (const other of links.get(id) ?? []) reached.add(other);
  return reached;
}
