import { type EditCosts, EditRows } from './edit-distance.ts';

/** A word near to a typed one. */
export interface Near {
  word: string;
  /** The number that was given with it. */
  count: number;
  distance: number;
}

/** Longest word that a trie holds; longer ones are left out. */
const LONGEST = 48;

/**
 * Words that share their beginnings: every beginning is a node, and nodes lie in the order of the alphabet, each
 * before those that continue it. Some 11 bytes a node.
 */
export class WordTrie {
  readonly #letters: Uint16Array;
  readonly #depths: Uint8Array;
  /** Where the nodes end that continue this one. */
  readonly #ends: Uint32Array;
  /** Of the word that ends here; 0 where none does. */
  readonly #counts: Uint32Array;

  /** @param words in the order of their UTF-16 units, each once, with a count from 1. */
  constructor(words: readonly (readonly [word: string, count: number])[]) {
    const kept = words.filter(([word]) => word.length > 0 && word.length <= LONGEST);
    const size = kept.reduce(
      (sum, [word], at) => sum + word.length - shared(word, kept[at - 1]?.[0] ?? ''),
      0,
    );
    this.#letters = new Uint16Array(size);
    this.#depths = new Uint8Array(size);
    this.#ends = new Uint32Array(size);
    this.#counts = new Uint32Array(size);
    const open: number[] = [];
    let next = 0;
    for (const [word, count] of kept) {
      let depth = 0;
      while (depth < open.length && this.#letters[open[depth] ?? 0] === word.charCodeAt(depth)) depth++;
      for (const node of open.splice(depth)) this.#ends[node] = next;
      for (; depth < word.length; depth++) {
        open.push(next);
        this.#letters[next] = word.charCodeAt(depth);
        this.#depths[next] = depth;
        next++;
      }
      this.#counts[next - 1] = count;
    }
    for (const node of open) this.#ends[node] = next;
  }

  /** Bytes of memory. */
  get size(): number {
    return this.#letters.length * 11;
  }

  /**
   * All words within a distance of a typed one, in the order of the alphabet. Walks the trie beside the table of
   * the edit distance and leaves a branch as soon as nothing on it can be near enough (Oflazer, "Error-tolerant
   * finite-state recognition", 1996).
   */
  near(typed: string, most: number, costs: EditCosts): Near[] {
    const rows = new EditRows(typed, costs, most);
    const found: Near[] = [];
    const path: number[] = [];
    for (let node = 0; node < this.#letters.length; ) {
      const depth = this.#depths[node] as number;
      const letter = this.#letters[node] as number;
      if (!rows.extend(depth, letter)) {
        node = this.#ends[node] as number;
        continue;
      }
      path[depth] = letter;
      const count = this.#counts[node] as number;
      if (count > 0) {
        const distance = rows.distance(depth + 1);
        if (distance <= most) {
          found.push({ word: String.fromCharCode(...path.slice(0, depth + 1)), count, distance });
        }
      }
      node++;
    }
    return found;
  }
}

/** How many letters two words begin with alike. */
function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
