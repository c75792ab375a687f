/** A document's place in the collection (its index) and its score. */
export interface Ranked {
  index: number;
  score: number;
}

/** A word of a query, or several that count as one: the best of them counts, each times its weight. */
export type Asked = string | readonly { words: readonly string[]; weight: number }[];

export interface Bm25 {
  /** The best documents, best first; documents without a word of the query are left out. */
  rank(query: readonly Asked[], limit: number): Ranked[];
}

/**
 * BM25 with the usual saturation and length normalisation over documents that are bags of words.
 * Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009; idf as in Lucene (never negative).
 *
 * @param asked words of the queries to come: others need no postings
 */
export function createBm25(
  documents: readonly (readonly string[])[],
  asked?: ReadonlySet<string>,
  { k1 = 1.2, b = 0.75 } = {},
): Bm25 {
  const postings = new Map<string, { index: number; count: number }[]>();
  for (const [index, words] of documents.entries()) {
    const counts = new Map<string, number>();
    for (const word of words) {
      if (!asked || asked.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    for (const [word, count] of counts) {
      const known = postings.get(word);
      if (known) known.push({ index, count });
      else postings.set(word, [{ index, count }]);
    }
  }
  const total = documents.reduce((sum, words) => sum + words.length, 0);
  const average = total / Math.max(1, documents.length);
  const norms = documents.map((words) => k1 * (1 - b + (b * words.length) / average));
  /** What a word gives to each document that has it. */
  const gainsOf = (word: string): Map<number, number> => {
    const holders = postings.get(word) ?? [];
    const idf = Math.log(1 + (documents.length - holders.length + 0.5) / (holders.length + 0.5));
    return new Map(
      holders.map(({ index, count }) => [index, (idf * count * (k1 + 1)) / (count + (norms[index] ?? k1))]),
    );
  };
  const bestOf = (alternatives: Exclude<Asked, string>): Map<number, number> => {
    const best = new Map<number, number>();
    for (const { words, weight } of alternatives) {
      const [first, ...others] = words.map(gainsOf);
      for (const [index, gain] of first ?? []) {
        if (!others.every((gains) => gains.has(index))) continue;
        const sum = others.reduce((all, gains) => all + (gains.get(index) ?? 0), gain);
        best.set(index, Math.max(best.get(index) ?? 0, sum * weight));
      }
    }
    return best;
  };
  return {
    rank(query, limit) {
      const scores = new Map<number, number>();
      for (const asked of query) {
        for (const [index, gain] of typeof asked === 'string' ? gainsOf(asked) : bestOf(asked)) {
          scores.set(index, (scores.get(index) ?? 0) + gain);
        }
      }
      return [...scores]
        .map(([index, score]) => ({ index, score }))
        .sort((a, b) => b.score - a.score || a.index - b.index)
        .slice(0, limit);
    },
  };
}
