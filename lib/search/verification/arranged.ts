import type { Nearness } from '../query/syntax/node.ts';
import { MAX_UNORDERED } from '../query/syntax/operators.ts';
import type { Stretch } from './occurrences.ts';
import { type Arrangement, packings } from './packings.ts';
import type { Position } from './positions.ts';

/** Without a distance the words follow each other. */
const ADJACENT: Nearness = { within: 0, inOrder: true };

/**
 * The occurrences of a phrase's terms that stand together as its distance says; none where some term has none
 * that does. More than eight words are looked for in their order only.
 * @param occurrences of each term, sorted by ends
 */
export function arranged(
  occurrences: readonly (readonly Stretch[])[],
  positions: readonly Position[],
  near: Nearness = ADJACENT,
): Stretch[] {
  const unit = near.within === 'sentence' ? 'sentence' : 'paragraph';
  const arrangement: Arrangement = {
    inOrder: near.inOrder || occurrences.length > MAX_UNORDERED,
    gap: typeof near.within === 'number' ? near.within : Number.POSITIVE_INFINITY,
    isBorder: (at) => at > 0 && positions[at]?.[unit] !== positions[at - 1]?.[unit],
  };
  return within(occurrences.flat(), packings(occurrences, positions.length, arrangement), positions.length);
}

/** Those of the stretches that one of the frames holds. */
function within(stretches: readonly Stretch[], frames: readonly Stretch[], length: number): Stretch[] {
  // The first start of all frames that end here or later.
  const starts = new Int32Array(length + 1).fill(length + 1);
  for (const { start, end } of frames) starts[end] = Math.min(starts[end] ?? start, start);
  for (let at = length - 1; at >= 0; at--)
    starts[at] = Math.min(starts[at] ?? length, starts[at + 1] ?? length);
  return stretches.filter(({ start, end }) => (starts[end] ?? length) <= start);
}
