/** A document's place in the collection (its index) and its score. */
export interface Ranked {
  index: number;
  score: number;
}

export interface Bm25 {
  /** The best documents, best first; documents without a word of the query are left out. */
  rank(query: readonly string[], limit: number): Ranked[];
}

/**
 * BM25 with the usual saturation and length normalisation over documents that are bags of words.
 * Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009; idf as in Lucene (never negative).
 */
export function createBm25(documents: readonly (readonly string[])[], { k1 = 1.2, b = 0.75 } = {}): Bm25 {
  const postings = new Map<string, { index: number; count: number }[]>();
  for (const [index, words] of documents.entries()) {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      const known = postings.get(word);
      if (known) known.push({ index, count });
      else postings.set(word, [{ index, count }]);
    }
  }
  const total = documents.reduce((sum, words) => sum + words.length, 0);
  const average = total / Math.max(1, documents.length);
  const norms = documents.map((words) => k1 * (1 - b + (b * words.length) / average));
  return {
    rank(query, limit) {
      const scores = new Map<number, number>();
      for (const word of query) {
        const holders = postings.get(word);
        if (!holders) continue;
        const idf = Math.log(1 + (documents.length - holders.length + 0.5) / (holders.length + 0.5));
        for (const { index, count } of holders) {
          const gain = (idf * count * (k1 + 1)) / (count + (norms[index] ?? k1));
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
