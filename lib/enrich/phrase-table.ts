import { adjoin, type Reader, type Reading, type Word } from './reading.ts';

/** A phrase of the table found in a text: so many words from the one asked about. */
export interface PhraseMatch<T> {
  value: T;
  length: number;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  /** Phrases that end here: they may differ in their capitals. */
  found: { value: T; words: readonly Word[] }[];
}

/**
 * Phrases of one or more words, found in texts through case endings. A capital in the table asks for one in
 * the text, and an abbreviation in capitals for exactly these letters: `АҚШ`, not `ақша`.
 */
export class PhraseTable<T> {
  readonly #root: Node<T> = { next: new Map(), found: [] };
  readonly #starts = new WeakMap<readonly string[], readonly Node<T>[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>, read: Reader) {
    for (const [phrase, value] of entries) this.#add(read(phrase).words, value);
  }

  /** The longest phrase that begins at this word; among equals the one whose words stand as in the table. */
  longestAt({ words, text }: Reading, at: number): PhraseMatch<T> | undefined {
    const first = words[at];
    if (!first) return undefined;
    let longest: PhraseMatch<T> | undefined;
    let nodes = this.#startsOf(first);
    for (let index = at + 1; nodes.length > 0; index++) {
      const value = agreeing(nodes, words, at);
      if (value) longest = { ...value, length: index - at };
      const word = words[index];
      const before = words[index - 1];
      if (!word || !before || !adjoin(text, before, word)) break;
      nodes = nodesBelow(nodes, word);
    }
    return longest;
  }

  /** Where a word leads from the root; most words lead nowhere, and equal ones share their forms. */
  #startsOf(word: Word): readonly Node<T>[] {
    let starts = this.#starts.get(word.forms);
    if (!starts) {
      starts = nodesBelow([this.#root], word);
      this.#starts.set(word.forms, starts);
    }
    return starts;
  }

  #add(words: readonly Word[], value: T): void {
    let node = this.#root;
    for (const { norm } of words) {
      const next = node.next.get(norm) ?? { next: new Map(), found: [] };
      node.next.set(norm, next);
      node = next;
    }
    if (node !== this.#root) node.found.push({ value, words });
  }
}

/** All phrases of a text from left to right, each the longest, none overlapping. */
export function* phrasesIn<T>(
  table: PhraseTable<T>,
  reading: Reading,
): Generator<{ value: T; at: number; length: number; start: number; end: number }> {
  for (let at = 0; at < reading.words.length; ) {
    const match = table.longestAt(reading, at);
    const first = reading.words[at];
    const last = reading.words[at + (match?.length ?? 1) - 1];
    if (match && first && last) yield { ...match, at, start: first.start, end: last.end };
    at += match?.length ?? 1;
  }
}

function nodesBelow<T>(nodes: readonly Node<T>[], { forms }: Word): readonly Node<T>[] {
  const found: Node<T>[] = [];
  for (const { next } of nodes) {
    if (next.size === 0) continue;
    for (const form of forms) {
      const node = next.get(form);
      if (node) found.push(node);
    }
  }
  return found;
}

function agreeing<T>(
  nodes: readonly Node<T>[],
  words: readonly Word[],
  at: number,
): { value: T } | undefined {
  for (const { found } of nodes) {
    for (const phrase of found) if (agrees(phrase.words, words, at)) return { value: phrase.value };
  }
  return undefined;
}

function agrees(phrase: readonly Word[], words: readonly Word[], at: number): boolean {
  return phrase.every((part, index) => {
    const word = words[at + index];
    if (!word || (part.capital && !word.capital)) return false;
    return !isAbbreviation(part.text) || word.text.startsWith(part.text);
  });
}

function isAbbreviation(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}
