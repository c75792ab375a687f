import { isVowel } from '../grammar/phonology.ts';
import type { Hear } from './evidence.ts';
import type { Weights } from './weights.ts';

/** What an unknown stem may be. */
const UNKNOWN = ['NOUN', 'VERB'];
/** Shorter stems are all in the lexicon. */
export const SHORTEST_UNKNOWN = 3;
/** All that counts of an unknown stem but its length: so many last letters. */
const END = 3;
/** Letters from which the length of an unknown stem tells little more. */
const LONG = 10;

/** Tells of a stem that the lexicon lacks. */
export function tellUnknown(hear: Hear, { lemma, upos }: { lemma: string; upos: string }): void {
  const end = lemma.slice(-END);
  hear(`unknown:${upos}`, `${Math.min(lemma.length, LONG)}`, 1);
  if (lemma.length > LONG) hear('letters', upos, lemma.length - LONG);
  hear(`end:${upos}`, end.slice(-2), 1);
  hear(`last:${upos}`, end.slice(-1), 1);
  hear(`end:${upos}`, end, 1);
  if (isClipped(end)) hear('clipped', upos, 1);
}

/**
 * Weighs unknown stems of each part of speech. Most stems that are tried are unknown: what `tellUnknown` tells
 * of them is weighed without naming it.
 */
export function createUnknownScales(weights: Weights): { upos: string; weigh: (stem: string) => number }[] {
  const ends = endsIn(weights);
  return UNKNOWN.map((upos) => ({ upos, weigh: createScales(weights, upos, ends.get(upos)) }));
}

function createScales(weights: Weights, upos: string, ends: End | undefined): (stem: string) => number {
  const weight = (name: string) => weights.get(name) ?? 0;
  const lengths = Array.from({ length: LONG + 1 }, (_, length) => weight(`unknown:${upos}:${length}`));
  const letter = weight(`letters:${upos}`);
  const clipped = weight(`clipped:${upos}`);
  return (stem) => {
    const { length } = stem;
    const last = ends?.longer.get(stem.charCodeAt(length - 1));
    const two = last?.longer.get(stem.charCodeAt(length - 2));
    const three = two?.longer.get(stem.charCodeAt(length - 3));
    let score = lengths[Math.min(length, LONG)] ?? 0;
    if (length > LONG) score += letter * (length - LONG);
    score += two?.weight ?? 0;
    score += last?.weight ?? 0;
    score += three?.weight ?? 0;
    return isClipped(stem) ? score + clipped : score;
  };
}

/** An end of a stem, and those that are a letter longer, by the UTF-16 unit of that letter. */
interface End {
  weight: number;
  longer: Map<number, End>;
}

/** The weights of last letters, by part of speech. */
function endsIn(weights: Weights): Map<string, End> {
  const roots = new Map<string, End>();
  for (const [name, weight] of weights) {
    if (!name.startsWith('end:') && !name.startsWith('last:')) continue;
    const [, upos = '', letters = ''] = name.split(':');
    let node = longer(roots, upos);
    for (let at = letters.length - 1; at >= 0; at--) node = longer(node.longer, letters.charCodeAt(at));
    node.weight = weight;
  }
  return roots;
}

function longer<Key>(ends: Map<Key, End>, key: Key): End {
  const known = ends.get(key);
  if (known) return known;
  const end = { weight: 0, longer: new Map<number, End>() };
  ends.set(key, end);
  return end;
}

/** Whether a stem ends in two consonants. */
function isClipped(stem: string): boolean {
  return !isVowel(stem, stem.length - 1) && !isVowel(stem, stem.length - 2);
}
