import { fold } from '../../lib/kazakh/text/clean.ts';
import {
  ALPHABET_SIZE,
  COUNT_BASE,
  EDGE,
  interpolate,
  LONGEST_CONTEXT,
} from '../../lib/kazakh/writing/letter-model.ts';

/** How much likelier, in nats over all counts, a context must make its words to have a row of its own. */
const WORTH_A_ROW = 9;

/** How often each letter follows a context. */
type Contexts = Map<string, Map<string, number>>;

/**
 * Learns a letter model from texts, as a table for `parseLetterModel`; the same texts give the same table.
 * A context that predicts hardly
 * better than the shorter one is left out, longest first, in the manner of Stolcke, "Entropy-based pruning of
 * backoff language models", 1998.
 *
 * @param alphabet matches the words of the language, global
 * @param damping words count with their number to this power: 1 to tell languages apart by their frequent
 *   words, less to spell rare ones
 */
export function learnLetters(texts: Iterable<string>, alphabet: RegExp, damping: number): string {
  const contexts = contextsOf(countWords(texts, alphabet), damping);
  prune(contexts);
  return [...contexts]
    .sort(byKey)
    .map(([context, followers]) => `${context}\t${rowOf(followers)}\n`)
    .join('');
}

function countWords(texts: Iterable<string>, alphabet: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of fold(text).matchAll(alphabet)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function contextsOf(words: ReadonlyMap<string, number>, damping: number): Contexts {
  const contexts: Contexts = new Map();
  for (const [word, count] of words) {
    const weight = count ** damping;
    const letters = EDGE + word + EDGE;
    for (let at = 1; at < letters.length; at++) {
      for (let length = 0; length <= Math.min(LONGEST_CONTEXT, at); length++) {
        const context = letters.slice(at - length, at);
        const followers = contexts.get(context) ?? new Map<string, number>();
        contexts.set(context, followers);
        const letter = letters.charAt(at);
        followers.set(letter, (followers.get(letter) ?? 0) + weight);
      }
    }
  }
  return contexts;
}

/** Takes away contexts that no longer one is built upon and that are worth too little. */
function prune(contexts: Contexts): void {
  for (let length = LONGEST_CONTEXT; length > 0; length--) {
    const needed = new Set([...contexts.keys()].filter((context) => context.length > length).map(shorten));
    const values = [...contexts.keys()]
      .filter((context) => context.length === length && !needed.has(context))
      .map((context) => [context, gain(contexts, context)] as const);
    for (const [context, value] of values) if (value < WORTH_A_ROW) contexts.delete(context);
  }
}

function gain(contexts: Contexts, context: string): number {
  let sum = 0;
  for (const [letter, count] of contexts.get(context) ?? []) {
    sum +=
      count *
      Math.log(probability(contexts, context, letter) / probability(contexts, shorten(context), letter));
  }
  return sum;
}

function probability(contexts: Contexts, context: string, letter: string): number {
  const shorter = context === '' ? 1 / ALPHABET_SIZE : probability(contexts, shorten(context), letter);
  const followers = contexts.get(context);
  if (!followers) return shorter;
  let total = 0;
  for (const count of followers.values()) total += count;
  return interpolate(followers.get(letter) ?? 0, total, followers.size, shorter);
}

function shorten(context: string): string {
  return context.slice(1);
}

/** The letters that follow with their counts, the most frequent first. */
function rowOf(followers: ReadonlyMap<string, number>): string {
  return [...followers]
    .sort((a, b) => b[1] - a[1] || byKey(a, b))
    .map(([letter, count]) => letter + levelOf(count))
    .join('');
}

function levelOf(count: number): string {
  const level = Math.round(2 * Math.log2(count));
  return Math.min(COUNT_BASE - 1, Math.max(0, level)).toString(COUNT_BASE);
}

/** By code units: no locale has a say. */
function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
