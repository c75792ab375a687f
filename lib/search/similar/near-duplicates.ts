import { PARTICULARS, SHINGLES, type Sketch } from './sketch.ts';

/** Texts of fewer shingles are too short to tell. */
const SHORTEST = 40;
/** From which share of common shingles two texts are one, and from which a shorter one is a part of the other. */
const RESEMBLING = 0.7;
const CONTAINED = 0.9;
/** From which share one of the figures may have been corrected. */
const NEARLY_EQUAL = 0.85;
/** Names that each of two versions may have alone: of the paper that prints it. */
const OWN_NAMES = 1;

/**
 * Whether two articles are versions of one: a reprint with another head and tail, a correction, a part. Their texts
 * must have most runs of words in common, and they must not each have figures, names or words of the headline that
 * the other lacks: forms that were filled in twice do (docs/decisions/0022).
 */
export function areNearDuplicates(a: Sketch, b: Sketch): boolean {
  if (Math.min(a.size, b.size) < SHORTEST) return false;
  const share = resemblance(a.shingles, b.shingles);
  if (share < RESEMBLING && containment(share, a.size, b.size) < CONTAINED) return false;
  return (
    Math.min(lacking(a.titleWords, b.words), lacking(b.titleWords, a.words)) === 0 &&
    ownOfEach(a.figures, b.figures) <= (share < NEARLY_EQUAL ? 0 : 1) &&
    ownOfEach(a.names, b.names) <= OWN_NAMES
  );
}

/** How many particulars each has at least that the other lacks. */
function ownOfEach(a: Uint32Array, b: Uint32Array): number {
  const known = Math.min(knownUpTo(a), knownUpTo(b));
  const [ofA, ofB] = [a.filter((hash) => hash <= known), b.filter((hash) => hash <= known)];
  return Math.min(lacking(ofA, ofB), lacking(ofB, ofA));
}

/**
 * The share of shingles that both have among all that either has, estimated from the smallest hashes of each: of the
 * smallest of both together, the share that both have. Broder, "On the resemblance and containment of documents", 1997.
 */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  const isCut = Math.max(a.length, b.length) >= SHINGLES;
  const limit = isCut ? SHINGLES : a.length + b.length;
  let union = 0;
  let common = 0;
  for (let i = 0, j = 0; union < limit && (i < a.length || j < b.length); union++) {
    const left = a[i] ?? Number.POSITIVE_INFINITY;
    const right = b[j] ?? Number.POSITIVE_INFINITY;
    if (left === right) common++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return union === 0 ? 0 : common / union;
}

/** The share of the smaller set that the larger has, from their resemblance and sizes. */
export function containment(resemblance: number, a: number, b: number): number {
  const common = (resemblance * (a + b)) / (1 + resemblance);
  return Math.min(1, common / Math.max(1, Math.min(a, b)));
}

/** Of more particulars than are kept only the smallest hashes are known. */
function knownUpTo(particulars: Uint32Array): number {
  return particulars.length < PARTICULARS ? Number.POSITIVE_INFINITY : (particulars.at(-1) ?? 0);
}

/** How many of some hashes others lack. */
function lacking(hashes: Iterable<number>, others: Iterable<number>): number {
  const has = new Set(others);
  return [...hashes].filter((hash) => !has.has(hash)).length;
}
