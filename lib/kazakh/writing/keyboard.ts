/**
 * Keys of the Latin layout, and under them the letters that they give on the Kazakh one: the Russian letters,
 * the row of digits, and both rows of signs with the shift key.
 */
const ROWS = [
  ["qwertyuiop[]asdfghjkl;'zxcvbnm,.`", 'йцукенгшщзхъфывапролджэячсмитьбюё'],
  ['2345890-=', 'әіңғүұқөһ'],
  ['{}:<>~', 'хъжбюё'],
  ['@#$%*()_+', 'әіңғүұқөһ'],
] as const;

const LETTERS = new Map(
  ROWS.flatMap(([keys, letters]) => [...keys].map((key, index) => [key, letters.charAt(index)] as const)),
);
const MAX_LETTERS = 48;
/** Hyphens that are tried both as ө and as themselves. */
const MAX_HYPHENS = 2;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /[а-яёәғқңөұүһі]/;
/** Keys that are typed for Kazakh letters on another Cyrillic layout. */
const DIGITS_ROW = /[2345890=-]/;

/**
 * What would have been written on the Kazakh layout by the same keys: `fcnfyf` is астана, `v9yfq` and
 * `м9най` are мұнай; a hyphen is one or ө. None where the keys give no word: another character, no letter, no
 * vowel, letters of both alphabets.
 */
export function fromWrongLayout(word: string): string[] {
  const typed = word.toLowerCase();
  const isLatin = LATIN.test(typed);
  if (typed.length < 2 || typed.length > MAX_LETTERS || isLatin === CYRILLIC.test(typed)) return [];
  let read = '';
  for (const key of typed) {
    const letter = isLatin || DIGITS_ROW.test(key) ? LETTERS.get(key) : CYRILLIC.test(key) ? key : undefined;
    if (letter === undefined) return [];
    read += letter;
  }
  if (read === typed || !/[аәеёоөұүыіэяюиу]/.test(read)) return [];
  return [read, ...withHyphens(typed, read)].filter((one) => one !== typed);
}

/** The same with some of its hyphens kept, in every way if they are few, else with all. */
function withHyphens(typed: string, read: string): string[] {
  const places = [...typed].flatMap((key, at) =>
    key === '-' && at > 0 && at < typed.length - 1 ? [at] : [],
  );
  const keep = (kept: readonly number[]) =>
    [...read].map((letter, at) => (kept.includes(at) ? '-' : letter)).join('');
  if (places.length === 0) return [];
  return places.length > MAX_HYPHENS ? [keep(places)] : [...places.map((at) => keep([at])), keep(places)];
}
