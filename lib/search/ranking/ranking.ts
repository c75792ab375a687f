import type { Bag } from '../index/bag.ts';
import { type Evidence, evidenceOf, NO_EVIDENCE, SATURATION, WEIGHT } from './evidence.ts';

/** How the keys of a query are weighed: their rarity, over how many articles. */
export interface Rarity {
  articles: number;
  /** In how many articles a key occurs; keys that none has are missing. */
  frequencies: ReadonlyMap<string, number>;
}

/** What an article scores for a query: the sum of its parts. */
export interface Score {
  total: number;
  /** For each word of the query what each kind of evidence adds. */
  words: Readonly<Record<Evidence, number>>[];
  /** What a phrase adds that the query prefers. */
  phrase: number;
  /** What its age takes away: not above 0. */
  date: number;
}

/** How much long texts are discounted; how much more a key counts in a title, and in the beginning of a text. */
const LENGTH_DISCOUNT = 0.8;
const TITLE = 2;
const LEAD = 0.5;
/** How much an article loses that covers a part of the query only: an exponent of that part. */
const COVERAGE = 0.35;

/** What age takes away at most, as a share; and in how many days half of that is reached (docs/decisions/0024). */
const AGED = 0.02;
const HALF_AGED = 730;

/** How much more an article counts that has a phrase which the query prefers. */
const PREFERRED = 0.3;

/** A word of a query as articles are ranked by it. */
export interface RankedWord {
  written: string;
  /** Its keys of all kinds, its lemma first. */
  keys: readonly string[];
  /** What stands for it as well, and how much that counts beside the word itself. */
  alternatives: readonly { keys: readonly string[]; weight: number }[];
}

interface WeighedKey {
  key: string;
  kind: Evidence;
  weight: number;
}

interface WeighedWord {
  keys: WeighedKey[];
  alternatives: { keys: WeighedKey[]; weight: number }[];
  /** The weights of all its keys. */
  weight: number;
  /** Its share in what a query asks for, not yet divided by that of all words. */
  importance: number;
}

/**
 * Scores articles for a query by BM25F, times the part of the query that an article covers: occurrences of a key in
 * title, text and its beginning are added, weighed, before they saturate; rare keys weigh more. The average length is
 * that of the articles given. Of near equals the newer comes first. Robertson, Zaragoza and Taylor, "Simple BM25 Extension to Multiple Weighted Fields",
 * 2004; the weight of rarity as in Lucene. The constants: docs/decisions/0020.
 *
 * @param words of the query; a key that two words share counts once, and of what stands for a word the best counts
 */
export function scores(bags: readonly Bag[], words: readonly RankedWord[], rarity: Rarity): Score[] {
  const weighed = weighedWords(words, rarity);
  const importance = weighed.reduce((sum, word) => sum + word.importance, 0);
  const average = bags.reduce((sum, { length }) => sum + length, 0) / Math.max(1, bags.length);
  const newest = Math.max(...bags.map(({ day = Number.NEGATIVE_INFINITY }) => day));
  return bags.map((bag) => {
    const discount = 1 - LENGTH_DISCOUNT + LENGTH_DISCOUNT * (bag.length / Math.max(1, average));
    const found = weighed.map((word) => bestEvidenceIn(bag, discount, word));
    const covered = weighed.reduce(
      (sum, word, at) => sum + word.importance * Math.min(1, (found[at]?.sum ?? 0) / (word.weight || 1)),
      0,
    );
    const coverage = importance > 0 ? (covered / importance) ** COVERAGE : 0;
    const relevance = coverage * found.reduce((total, { sum }) => total + sum, 0);
    const date = relevance * ageing(newest, bag.day);
    return {
      total: relevance + date,
      words: found.map(({ parts }) => times(parts, coverage)),
      phrase: 0,
      date,
    };
  });
}

/**
 * What its age beside the newest of a list does to an article's score, as a share of it: so little that it decides
 * among near equals only. An article without a date loses nothing.
 */
function ageing(newest: number, day = newest): number {
  return day === newest ? 0 : AGED * (2 ** ((day - newest) / HALF_AGED) - 1);
}

function weighedWords(words: readonly RankedWord[], rarity: Rarity): WeighedWord[] {
  const seen = new Set<string>();
  return words.map((word) => {
    const keys = weighedKeys(word.keys, rarity).filter(({ key }) => !seen.has(key));
    for (const { key } of keys) seen.add(key);
    const alternatives = word.alternatives.map((other) => ({
      keys: weighedKeys(other.keys, rarity),
      weight: other.weight,
    }));
    const weights = [keys, ...alternatives.map((other) => other.keys)].map((some) =>
      some.reduce((sum, { weight }) => sum + weight, 0),
    );
    const [lemma] = word.keys;
    return {
      keys,
      alternatives,
      weight: weights.find((weight) => weight > 0) ?? 0,
      importance: lemma === undefined ? 0 : rarityOf(lemma, rarity),
    };
  });
}

/** The keys that articles have, each once. */
function weighedKeys(keys: readonly string[], rarity: Rarity): WeighedKey[] {
  return [...new Set(keys)]
    .filter((key) => rarity.frequencies.has(key))
    .map((key) => {
      const kind = evidenceOf(key);
      return { key, kind, weight: WEIGHT[kind] * rarityOf(key, rarity) };
    });
}

/** The score of an article that has a phrase which the query prefers. */
export function withPhrase({ total, ...parts }: Score): Score {
  const phrase = PREFERRED * total;
  return { ...parts, total: total + phrase, phrase };
}

/** Of a key that no article has, as if one had it. */
function rarityOf(key: string, { articles, frequencies }: Rarity): number {
  const having = frequencies.get(key) ?? 1;
  const total = Math.max(articles, having);
  return Math.log(1 + (total - having + 0.5) / (having + 0.5));
}

/** What an article has of a word, by kind, and the sum. */
interface Found {
  parts: Record<Evidence, number>;
  sum: number;
}

/** What it has of the word itself, or of what stands for it, where that counts more. */
function bestEvidenceIn(bag: Bag, discount: number, { keys, alternatives }: WeighedWord): Found {
  let best = evidenceIn(bag, discount, keys);
  for (const other of alternatives) {
    const { parts, sum } = evidenceIn(bag, discount, other.keys);
    if (sum * other.weight > best.sum) best = { parts: times(parts, other.weight), sum: sum * other.weight };
  }
  return best;
}

function evidenceIn(bag: Bag, discount: number, keys: readonly WeighedKey[]): Found {
  const parts = { ...NO_EVIDENCE };
  let sum = 0;
  for (const { key, kind, weight } of keys) {
    const amount = amountOf(bag, discount, key, kind);
    const part = (weight * amount * (SATURATION[kind] + 1)) / (amount + SATURATION[kind]);
    parts[kind] += part;
    sum += part;
  }
  return { parts, sum };
}

/** Groups of letters are too many to be counted field by field. */
function amountOf(bag: Bag, discount: number, key: string, kind: Evidence): number {
  if (kind === 'letters') return bag.letters(key) / discount;
  const { title, text, lead } = bag.count(key);
  return TITLE * title + text / discount + LEAD * lead;
}

function times(parts: Record<Evidence, number>, factor: number): Record<Evidence, number> {
  const { lemma, beginning, form, letters, name } = parts;
  return {
    lemma: lemma * factor,
    beginning: beginning * factor,
    form: form * factor,
    letters: letters * factor,
    name: name * factor,
  };
}
