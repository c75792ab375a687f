/** Something that can be found by how its text begins. */
export interface PrefixEntry<T> {
  text: string;
  weight: number;
  item: T;
}

/** Finds entries by the beginning of their texts: bisection in a sorted list, then a look at all that begin so. */
export class PrefixIndex<T> {
  readonly #sorted: PrefixEntry<T>[];

  constructor(entries: Iterable<PrefixEntry<T>>) {
    this.#sorted = [...entries].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  }

  /**
   * The items that begin so, the heaviest first.
   * @param favour factor by which an item's weight counts.
   */
  find(prefix: string, limit: number, favour: (item: T) => number = () => 1): T[] {
    const best: { item: T; weight: number }[] = [];
    for (let at = this.#firstFrom(prefix); this.#sorted[at]?.text.startsWith(prefix); at++) {
      const { item, weight: own } = this.#sorted[at] as PrefixEntry<T>;
      const weight = own * favour(item);
      if (best.length === limit && weight <= (best.at(-1)?.weight ?? 0)) continue;
      const place = best.findIndex((other) => other.weight < weight);
      best.splice(place < 0 ? best.length : place, 0, { item, weight });
      if (best.length > limit) best.pop();
    }
    return best.map(({ item }) => item);
  }

  /** Index of the first entry that is not below the text. */
  #firstFrom(text: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.text ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
