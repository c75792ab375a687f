/** Keys of the Latin layout and the letters that they give on the Russian and the Kazakh one. */
const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const CYRILLIC_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбюё';

/** The digits' row of the Kazakh layout. */
const KAZAKH_ROW: Readonly<Record<string, string>> = {
  '2': 'ә',
  '3': 'і',
  '4': 'ң',
  '5': 'ғ',
  '8': 'ү',
  '9': 'ұ',
  '0': 'қ',
  '-': 'ө',
  '=': 'һ',
};

const LETTERS = new Map([...LATIN_KEYS].map((key, index) => [key, CYRILLIC_KEYS.charAt(index)]));
const MAX_LETTERS = 40;

/**
 * What would have been written on the Kazakh layout by the same keys: `fcnfyf` is астана, `v9yfq` and
 * `м9най` are мұнай. `undefined` where the keys give no word: another character, no letter, no vowel.
 */
export function fromWrongLayout(word: string): string | undefined {
  const typed = word.toLowerCase();
  if (typed.length < 2 || typed.length > MAX_LETTERS || !/[\p{L}]/u.test(typed)) return undefined;
  let read = '';
  for (const key of typed) {
    const letter = LETTERS.get(key) ?? KAZAKH_ROW[key] ?? (/[а-яёәғқңөұүһі]/.test(key) ? key : undefined);
    if (letter === undefined) return undefined;
    read += letter;
  }
  return read !== typed && /[аәеёоөұүыіэяюиу]/.test(read) ? read : undefined;
}
