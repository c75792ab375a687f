import type { Analyser } from '../analysis/analyser.ts';
import { looseEndings } from '../grammar/endings.ts';
import { clash as clashOf, harmonyOf } from '../grammar/phonology.ts';
import type { Vocabulary } from './interpretation.ts';
import { skeleton } from './skeleton.ts';

/** A known key, with the ending that was typed, and how well it fits (0 to 1). */
interface Found {
  read: string;
  fit: number;
}

const SHORTEST_STEM = 3;
const LONGEST_ENDING = 12;
const MAX_KEYS = 3;
const MAX_SPELLINGS = 6;

/** Letters that are typed for others, pair by pair: the one typed, the one meant, and how far they are apart. */
const NEAR: Readonly<Record<string, number>> = {
  кқ: 0.1,
  гғ: 0.1,
  аә: 0.1,
  нң: 0.1,
  оө: 0.1,
  уү: 0.1,
  уұ: 0.1,
  хһ: 0.1,
  иі: 0.1,
  еэ: 0.1,
  эе: 0.1,
  её: 0.1,
  ёе: 0.1,
  ыі: 0.2,
  хқ: 0.3,
  үұ: 0.3,
  ұү: 0.3,
};
const FAR = 0.5;

/** Endings by their skeleton; verbal ones are left to the analyser. */
let endings: Map<string, string[]> | undefined;

/**
 * Known keys that look like the beginning of the word once letters are folded, where the rest looks like an
 * ending: `мунайдын` finds мұнай and is read as мұнайдың.
 */
export function inflectedKeys(word: string, analyser: Analyser, vocabulary: Vocabulary): Found[] {
  endings ??= endingsBySkeleton();
  const bones = skeleton(word);
  const found: Found[] = [];
  for (let cut = bones.length; cut >= SHORTEST_STEM && bones.length - cut <= LONGEST_ENDING; cut--) {
    const tails = cut === bones.length ? [''] : endings.get(bones.slice(cut));
    if (!tails) continue;
    for (const stem of stemsBefore(bones.slice(0, cut), tails[0] ?? '')) {
      for (const key of vocabulary.bySkeleton(stem).slice(0, MAX_KEYS)) {
        const read = inflect(key, tails, analyser);
        if (read === undefined) continue;
        found.push({ read, fit: nearness(word, read) * (cut === bones.length ? 1 : 0.97) });
      }
    }
  }
  return found.sort((a, b) => b.fit - a.fit).slice(0, MAX_KEYS);
}

/** The stem as it stands and, before a vowel, with its last consonant voiceless: `kitab-i` is китап + ы. */
function stemsBefore(stem: string, tail: string): string[] {
  if (!/^[аәеоөұүыіиу]/.test(tail)) return [stem];
  if (stem.endsWith('b')) return [stem, `${stem.slice(0, -1)}p`];
  return stem.endsWith('g') ? [stem, `${stem.slice(0, -1)}k`] : [stem];
}

/** The key with the first of the endings by which the analyser finds the key again. */
function inflect(key: string, tails: readonly string[], analyser: Analyser): string | undefined {
  const voiced: Readonly<Record<string, string>> = { п: 'б', к: 'г', қ: 'ғ' };
  const fitting = tails.toSorted((a, b) => clash(key, a) - clash(key, b));
  for (const tail of fitting.slice(0, MAX_SPELLINGS)) {
    const last = voiced[key.at(-1) ?? ''];
    const stem = last && /^[ыіу]/.test(tail) ? key.slice(0, -1) + last : key;
    if (analyser.keys(stem + tail)[0] === key) return stem + tail;
  }
  return undefined;
}

function clash(key: string, tail: string): number {
  return ['', 'bent', 'broken'].indexOf(clashOf(key, harmonyOf(tail)));
}

function endingsBySkeleton(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const ending of looseEndings()) {
    const bones = skeleton(ending);
    const same = index.get(bones);
    if (same) same.push(ending);
    else index.set(bones, [ending]);
  }
  return index;
}

/** How near a Cyrillic word is to its reading, letter by letter; romanised words cannot be compared so. */
function nearness(word: string, read: string): number {
  if (/\p{Script=Latin}/u.test(word)) return 0.8;
  if (word.length !== read.length) return 0.6;
  let fit = 1;
  for (let at = 0; at < word.length; at++) {
    const a = word.charAt(at);
    const b = read.charAt(at);
    if (a !== b) fit -= (NEAR[a + b] ?? FAR) / 4;
  }
  return Math.max(0.5, fit);
}
