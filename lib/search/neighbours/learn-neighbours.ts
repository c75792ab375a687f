/** A word that stands among the same words as another. */
export interface Neighbour {
  key: string;
  /** Of 0 to 1: the cosine of what both stand among. */
  likeness: number;
}

/** How far apart words are that stand together, in content words; the farther, the less they do. */
const WINDOW = 15;
/** Of rarer words too little is seen. */
const FEWEST_TEXTS = 3;
/** How many neighbours a word has at most, and how like they are at least (docs/decisions/0024). */
const NEIGHBOURS = 10;
const LEAST_LIKENESS = 0.1;
/** Smooths the probability of what words stand among: rare words are not the most telling. Levy et al., 2015. */
const SMOOTHING = 0.75;

/**
 * Learns which words stand among the same words: the cosine of their positive pointwise mutual informations with the
 * words around them. Levy, Goldberg and Dagan, "Improving Distributional Similarity with Lessons Learned from Word
 * Embeddings", 2015. Time grows with the words read times the window, and with the pairs of words that share another.
 *
 * @param texts the lemmas of the content words of each, in order
 * @returns of each word that has some, its neighbours, the most alike first
 */
export function learnNeighbours(texts: Iterable<readonly string[]>): Map<string, Neighbour[]> {
  const { words, texts: read } = numbered(texts);
  const rows = associations(words.length, read);
  const columns = transposed(rows);
  const neighbours = new Map<string, Neighbour[]>();
  rows.forEach((row, word) => {
    const likeness = likenessTo(row, columns);
    likeness[word] = 0;
    const alike: number[] = [];
    likeness.forEach((its, other) => {
      if (its >= LEAST_LIKENESS) alike.push(other);
    });
    if (alike.length === 0) return;
    const best = alike
      .sort((a, b) => (likeness[b] ?? 0) - (likeness[a] ?? 0) || a - b)
      .slice(0, NEIGHBOURS)
      .map((other) => ({ key: words[other] ?? '', likeness: likeness[other] ?? 0 }));
    neighbours.set(words[word] ?? '', best);
  });
  return neighbours;
}

/** Words by their numbers, each with a weight. */
interface Weighed {
  words: Int32Array;
  weights: Float32Array;
}

function likenessTo({ words, weights }: Weighed, columns: readonly Weighed[]): Float32Array {
  const likeness = new Float32Array(columns.length);
  for (let at = 0; at < words.length; at++) {
    const weight = weights[at] as number;
    const { words: others, weights: theirs } = columns[words[at] as number] as Weighed;
    // This line runs a billion times.
    for (let other = 0; other < others.length; other++) {
      (likeness[others[other] as number] as number) += weight * (theirs[other] as number);
    }
  }
  return likeness;
}

/** Texts with numbers for words, and the words of enough texts; others have their places, but no number. */
interface Numbered {
  words: string[];
  texts: Int32Array[];
}

const RARE = -1;

function numbered(texts: Iterable<readonly string[]>): Numbered {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const frequencies: number[] = [];
  const all: Int32Array[] = [];
  for (const text of texts) {
    const ids = Int32Array.from(text, (word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      frequencies.push(0);
      return words.push(word) - 1;
    });
    for (const id of new Set(ids)) frequencies[id] = (frequencies[id] ?? 0) + 1;
    all.push(ids);
  }
  const kept = words.filter((_, id) => (frequencies[id] ?? 0) >= FEWEST_TEXTS);
  const places = new Map(kept.map((word, place) => [word, place]));
  const placeOf = words.map((word) => places.get(word) ?? RARE);
  return { words: kept, texts: all.map((ids) => ids.map((id) => placeOf[id] ?? RARE)) };
}

/** Of each word the words that it stands among more than by chance, and how much more, in rows of length 1. */
function associations(words: number, texts: readonly Int32Array[]): Weighed[] {
  const together = Array.from({ length: words }, () => new Map<number, number>());
  const add = (row: number, column: number, weight: number) => {
    const counts = together[row];
    counts?.set(column, (counts.get(column) ?? 0) + weight);
  };
  for (const text of texts) {
    text.forEach((one, at) => {
      for (let distance = 1; distance <= WINDOW && at + distance < text.length; distance++) {
        const other = text[at + distance] ?? RARE;
        if (one === RARE || other === RARE) continue;
        add(one, other, 1 / Math.sqrt(distance));
        add(other, one, 1 / Math.sqrt(distance));
      }
    });
  }
  const sums = together.map((row) => sumOf(row.values()));
  const smoothed = sums.map((sum) => sum ** SMOOTHING);
  const total = sumOf(smoothed);
  return together.map((row, word) => {
    const chance = (context: number) => ((sums[word] ?? 0) * (smoothed[context] ?? 0)) / total;
    const telling = [...row].filter(([context, count]) => count > chance(context));
    const weights = Float32Array.from(telling, ([context, count]) => Math.log(count / chance(context)));
    const length = Math.sqrt(sumOf(weights.map((weight) => weight * weight)));
    row.clear();
    return {
      words: Int32Array.from(telling, ([context]) => context),
      weights: weights.map((weight) => weight / length),
    };
  });
}

function transposed(rows: readonly Weighed[]): Weighed[] {
  const sizes = new Int32Array(rows.length);
  for (const { words } of rows) for (const word of words) (sizes[word] as number)++;
  const columns = Array.from(sizes, (size) => ({
    words: new Int32Array(size),
    weights: new Float32Array(size),
  }));
  const filled = new Int32Array(rows.length);
  rows.forEach(({ words, weights }, row) => {
    words.forEach((word, at) => {
      const column = columns[word] as Weighed;
      const place = (filled[word] as number)++;
      column.words[place] = row;
      column.weights[place] = weights[at] as number;
    });
  });
  return columns;
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
