/** Kazakh letters that a letter or group may stand for, parted by blanks, the likeliest first. */
export type Alphabet = Readonly<Record<string, string>>;

/** A reading of a whole word, and what speaks against it. */
export interface Spelling {
  text: string;
  cost: number;
}

const BACK = /[аоұықғ]/;
const FRONT = /[әөүікг]/;
const VOWEL = /[аәеёоөұүыіэяюиу]/;

const BEAM = 24;
const LONGEST_GROUP = 3;
const LATER_OPTION = 0.5;
const SINGLE_LETTER = 0.25;
const CLASH = 1;
const MISPLACED_GLIDE = 1;

/**
 * The cheapest ways to spell a word with Kazakh letters, best first, at most 24: an alphabet's first choices
 * are preferred, vowel harmony decides between the others. Empty if a letter has no reading. Time grows
 * with the length of the word alone.
 */
export function spellings(word: string, alphabet: Alphabet): Spelling[] {
  // beams[n]: readings of the first n letters.
  const beams: Spelling[][] = [[{ text: '', cost: 0 }]];
  for (let end = 1; end <= word.length; end++) {
    const next = new Map<string, number>();
    for (let length = 1; length <= Math.min(LONGEST_GROUP, end); length++) {
      const options = alphabet[word.slice(end - length, end)]?.split(' ');
      if (!options) continue;
      for (const { text, cost } of beams[end - length] ?? []) {
        for (const [rank, option] of options.entries()) {
          // A group of letters is read as one: its letters one by one come second.
          const single = length === 1 ? SINGLE_LETTER : 0;
          const dearer = cost + rank * LATER_OPTION + placing(text, option) + single;
          const whole = text + option;
          if (dearer < (next.get(whole) ?? Number.POSITIVE_INFINITY)) next.set(whole, dearer);
        }
      }
    }
    beams.push(cheapest(next));
  }
  return beams.at(-1) ?? [];
}

function cheapest(readings: ReadonlyMap<string, number>): Spelling[] {
  return [...readings]
    .map(([text, cost]) => ({ text, cost }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, BEAM);
}

/** What a letter costs where it stands: against harmony, or a glide where no glide can be. */
function placing(before: string, option: string): number {
  const afterVowel = VOWEL.test(before.at(-1) ?? '');
  let cost = 0;
  if ((FRONT.test(option) && BACK.test(before)) || (BACK.test(option) && FRONT.test(before))) cost += CLASH;
  if (option === 'й' && !afterVowel) cost += MISPLACED_GLIDE;
  if (/^[иыі]$/.test(option) && afterVowel) cost += MISPLACED_GLIDE;
  return cost;
}
