/** Finds the endings of a word: all that stand behind a place in it, the shortest first. */
export type EndingIndex<Ending> = (word: string) => readonly Found<Ending>[];

export interface Found<Ending> {
  /** Where the endings begin in the word: at 1 or later, as something must stand before them. */
  cut: number;
  endings: readonly Ending[];
}

interface Node<Ending> {
  endings: Ending[];
  /** By the UTF-16 unit of the letter before. */
  longer: Map<number, Node<Ending>>;
}

/** An index of endings by their form, from the last letter backwards; those of one form stay in their order. */
export function createEndingIndex<Ending extends { form: string }>(
  endings: Iterable<Ending>,
): EndingIndex<Ending> {
  const root: Node<Ending> = { endings: [], longer: new Map() };
  for (const ending of endings) {
    let node = root;
    for (let at = ending.form.length - 1; at >= 0; at--) {
      const letter = ending.form.charCodeAt(at);
      const next = node.longer.get(letter) ?? { endings: [], longer: new Map() };
      node.longer.set(letter, next);
      node = next;
    }
    node.endings.push(ending);
  }
  return (word) => {
    const found: Found<Ending>[] = [];
    let node: Node<Ending> | undefined = root;
    for (let cut = word.length - 1; cut >= 1; cut--) {
      node = node.longer.get(word.charCodeAt(cut));
      if (!node) break;
      if (node.endings.length > 0) found.push({ cut, endings: node.endings });
    }
    return found;
  };
}
