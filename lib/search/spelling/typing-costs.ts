import type { EditCosts } from './edit-distance.ts';

/** Rows of the Kazakh layout, each key under its place; a row is shifted by half a key against the one above. */
const ROWS = [
  '"әіңғ,.үұқөһ',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
];
/** Rows that lie under each other, by their numbers. */
const BELOW = [
  [0, 1],
  [1, 2],
  [2, 3],
  [4, 5],
  [5, 6],
] as const;

/** Letters that are taken for each other, by ear, or because the keyboard lacks one; each pair both ways. */
const CONFUSED = 'әа қк ғг ңн өо ұу үу ұү іы іи ыи һх хқ еэ ёе йи ъь шщ';

const CONFUSION = 0.25;
const NEIGHBOUR = 0.6;
/** A letter doubled, or one of a double left out. */
const DOUBLING = 0.4;
const OTHER = 1;
/** The first letter is seldom wrong (Yannakoudakis and Fawthrop, "The rules of spelling errors", 1983). */
const INITIAL = 1.5;

const SUBSTITUTION = new Map<string, number>([
  ...ROWS.flatMap((row) => pairs([...row].slice(1).map((key, at) => row.charAt(at) + key))),
  ...BELOW.flatMap(([upper, lower]) => pairs(diagonals(ROWS[upper] ?? '', ROWS[lower] ?? ''))),
  ...CONFUSED.split(' ').flatMap(([a = '', b = '']) => [
    [a + b, CONFUSION] as const,
    [b + a, CONFUSION] as const,
  ]),
]);

/**
 * What slips of the fingers and of spelling cost, an arbitrary wrong letter being 1. By keys that lie side by side,
 * as typing errors do (Grudin, "Error patterns in novice and skilled transcription typing", 1983), and by the letters
 * that people in Kazakhstan confuse.
 */
export const TYPING_COSTS: EditCosts = {
  substitution: (typed, meant) => SUBSTITUTION.get(typed + meant) ?? OTHER,
  insertion(typed, before, after) {
    if (typed === before || typed === after) return DOUBLING;
    return SUBSTITUTION.has(typed + before) || SUBSTITUTION.has(typed + after) ? NEIGHBOUR : OTHER;
  },
  omission: (meant, before) => (meant === before ? DOUBLING : OTHER),
  transposition: NEIGHBOUR,
  initial: INITIAL,
};

/** Keys of the lower row touch the one above them and the next. */
function diagonals(upper: string, lower: string): string[] {
  return [...lower].flatMap((key, at) => [upper.charAt(at) + key, upper.charAt(at + 1) + key]);
}

function pairs(neighbours: string[]): [string, number][] {
  return neighbours
    .filter((pair) => pair.length === 2)
    .flatMap(([a = '', b = '']) => [
      [a + b, NEIGHBOUR],
      [b + a, NEIGHBOUR],
    ]);
}
