import { EDGE, type LetterCosts, type LetterModel } from './letter-model.ts';

/**
 * Kazakh letters that a letter or group may stand for, parted by blanks, the likelier first; `~` marks those
 * that it seldom stands for.
 */
export type Alphabet = Readonly<Record<string, string>>;

/** A reading of a whole word, and what speaks against it, in nats. */
export interface Spelling {
  text: string;
  cost: number;
}

interface Begun extends Spelling {
  next: LetterCosts;
}

interface Option {
  letters: string;
  cost: number;
}

/** Spellings that are kept from letter to letter, and how much worse than the best they may be, in nats. */
const BEAM = 12;
const WIDTH = 10;
const LONGEST_GROUP = 4;
const LONGEST_WORD = 256;
const LATER = 0.3;
const SELDOM = 2.5;

const compiled = new WeakMap<Alphabet, Map<string, Option[]>>();

/**
 * The likeliest ways to spell a word with Kazakh letters, best first, at most 12: a search with a beam for
 * the letters that the model finds likely among those that the alphabet allows. Empty if a letter has no
 * reading, and for words of more than 256 letters.
 */
export function spellings(word: string, alphabet: Alphabet, model: LetterModel): Spelling[] {
  if (word.length > LONGEST_WORD) return [];
  const options = optionsOf(alphabet);
  // beams[n]: readings of the first n letters.
  const beams: Begun[][] = [[{ text: '', cost: 0, next: model.after('') }]];
  for (let end = 1; end <= word.length; end++) {
    const longer = new Map<string, number>();
    for (let length = 1; length <= Math.min(LONGEST_GROUP, end); length++) {
      const readings = options.get(word.slice(end - length, end));
      if (!readings) continue;
      for (const begun of beams[end - length] ?? []) {
        for (const option of readings) {
          const text = begun.text + option.letters;
          const cost = begun.cost + option.cost + lettersCost(model, begun, option.letters);
          if (cost < (longer.get(text) ?? Number.POSITIVE_INFINITY)) longer.set(text, cost);
        }
      }
    }
    beams.push(cheapest(longer).map(([text, cost]) => ({ text, cost, next: model.after(text) })));
  }
  const whole = (beams.at(-1) ?? []).map(({ text, cost, next }) => ({ text, cost: cost + next(EDGE) }));
  return whole.filter(({ text }) => text !== '').sort((a, b) => a.cost - b.cost);
}

function optionsOf(alphabet: Alphabet): Map<string, Option[]> {
  const known = compiled.get(alphabet);
  if (known) return known;
  const options = new Map<string, Option[]>();
  for (const [group, readings] of Object.entries(alphabet)) {
    options.set(
      group,
      readings
        .split(' ')
        .map((reading, rank) =>
          reading.startsWith('~')
            ? { letters: reading.slice(1), cost: SELDOM }
            : { letters: reading, cost: rank * LATER },
        ),
    );
  }
  compiled.set(alphabet, options);
  return options;
}

function lettersCost(model: LetterModel, { text, next }: Begun, letters: string): number {
  if (letters === '') return 0;
  let cost = next(letters.charAt(0));
  for (let at = 1; at < letters.length; at++)
    cost += model.after(text + letters.slice(0, at))(letters.charAt(at));
  return cost;
}

function cheapest(readings: ReadonlyMap<string, number>): [text: string, cost: number][] {
  const least = Math.min(...readings.values());
  return [...readings]
    .filter(([, cost]) => cost <= least + WIDTH)
    .sort((a, b) => a[1] - b[1])
    .slice(0, BEAM);
}
