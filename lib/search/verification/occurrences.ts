import type { Position } from './positions.ts';
import type { Term } from './term.ts';

/** A stretch of positions `[start, end)`, by their indices. */
export interface Stretch {
  start: number;
  end: number;
}

/** A position of a pattern, and where in the text what it asks for stands. */
interface Slot {
  values: readonly string[];
  places: number[];
}

/**
 * Where each term stands, sorted by ends and then by starts; none crosses the border of a paragraph. Reads the
 * text once, whatever the number of terms, but for beginnings of words, each of which is compared with every
 * word.
 */
export function occurrencesOf(terms: readonly Term[], positions: readonly Position[]): Stretch[][] {
  const byKey = new Map<string, Slot[]>();
  const byForm = new Map<string, Slot[]>();
  const beginnings: Slot[] = [];
  const patterns = terms.map(({ by, alternatives }) =>
    alternatives.map((pattern) =>
      pattern.map((values, at): Slot => {
        const slot = { values, places: [] };
        if (by === 'beginning' && at === pattern.length - 1) beginnings.push(slot);
        else file(slot, by === 'key' ? byKey : byForm);
        return slot;
      }),
    ),
  );
  for (const [place, { keys, form }] of positions.entries()) {
    for (const key of keys) for (const slot of byKey.get(key) ?? []) slot.places.push(place);
    for (const slot of byForm.get(form) ?? []) slot.places.push(place);
    for (const slot of beginnings) {
      if (slot.values.some((beginning) => form.startsWith(beginning))) slot.places.push(place);
    }
  }
  return patterns.map((alternatives) => sorted(alternatives.flatMap((slots) => stretches(slots, positions))));
}

function file(slot: Slot, index: Map<string, Slot[]>): void {
  for (const value of slot.values) {
    const slots = index.get(value);
    if (slots) slots.push(slot);
    else index.set(value, [slot]);
  }
}

/** Where the slots are filled one after the other. */
function stretches([first, ...others]: readonly Slot[], positions: readonly Position[]): Stretch[] {
  if (!first) return [];
  const following = others.map(({ places }) => new Set(places));
  return first.places
    .filter(
      (start) =>
        following.every((places, at) => places.has(start + 1 + at)) &&
        positions[start]?.paragraph === positions[start + others.length]?.paragraph,
    )
    .map((start) => ({ start, end: start + 1 + others.length }));
}

/** Two alternatives may have the same stretch, as may two keys of a position; it is kept once. */
function sorted(all: readonly Stretch[]): Stretch[] {
  return all
    .toSorted((a, b) => a.end - b.end || a.start - b.start)
    .filter(({ start, end }, at, list) => list[at - 1]?.start !== start || list[at - 1]?.end !== end);
}
