import type { Analyser } from '../kazakh/analyser.ts';
import { adjoin, type Reading, readText, type Word } from './reading.ts';

export interface PhraseMatch<T> {
  value: T;
  length: number;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  found?: { value: T; words: readonly Word[] };
}

export class PhraseTable<T> {
  readonly #root: Node<T> = { next: new Map() };

  constructor(entries: Iterable<readonly [phrase: string, value: T]>, analyser: Analyser) {
    for (const [phrase, value] of entries) this.#add(readText(phrase, analyser).words, value);
  }

  longestAt({ words, text }: Reading, at: number): PhraseMatch<T> | undefined {
    let longest: PhraseMatch<T> | undefined;
    let nodes = [this.#root];
    for (let index = at; nodes.length > 0 && index < words.length; index++) {
      const word = words[index];
      const before = words[index - 1];
      if (!word || (index > at && before && !adjoin(text, before, word))) break;
      nodes = nodes.flatMap((node) => formsOf(word).flatMap((form) => node.next.get(form) ?? []));
      const found = nodes.find((node) => node.found && agrees(node.found.words, words, at))?.found;
      if (found) longest = { value: found.value, length: index - at + 1 };
    }
    return longest;
  }

  #add(words: readonly Word[], value: T): void {
    let nodes = [this.#root];
    for (const word of words) {
      const forms = [...new Set([word.norm, word.keys[0] ?? word.norm])];
      nodes = nodes.flatMap((node) =>
        forms.map((form) => {
          const next = node.next.get(form) ?? { next: new Map() };
          node.next.set(form, next);
          return next;
        }),
      );
    }
    for (const node of nodes) node.found ??= { value, words };
  }
}

function formsOf(word: Word): string[] {
  return [...new Set([word.norm, ...word.keys])];
}

function agrees(name: readonly Word[], words: readonly Word[], at: number): boolean {
  return name.every((part, index) => {
    const word = words[at + index];
    if (!word || (part.capital && !word.capital)) return false;
    if (part.text.length > 1 && part.text === part.text.toUpperCase()) return word.text.startsWith(part.text);
    return word.norm.startsWith(part.norm.slice(0, Math.max(2, part.norm.length - 1)));
  });
}
