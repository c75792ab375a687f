/**
 * Sound classes that choose between the forms of an ending: `V` vowel, `G` glide, `R` р, `L` л, `N` nasal,
 * `Z` voiced fricative, `T` voiceless. Loans in -б -в -г -д take the endings of voiceless stems, sometimes
 * those of voiced ones; и ю у end in a glide, but are heard as vowels in loans.
 */
const CLASSES: Readonly<Record<string, string>> = {
  а: 'V',
  ә: 'V',
  е: 'V',
  ё: 'V',
  о: 'V',
  ө: 'V',
  ұ: 'V',
  ү: 'V',
  ы: 'V',
  і: 'V',
  э: 'V',
  я: 'V',
  и: 'GV',
  ю: 'GV',
  у: 'G',
  й: 'G',
  р: 'R',
  л: 'L',
  м: 'N',
  н: 'N',
  ң: 'N',
  з: 'Z',
  ж: 'Z',
  п: 'T',
  т: 'T',
  к: 'T',
  қ: 'T',
  с: 'T',
  ш: 'T',
  щ: 'T',
  ч: 'T',
  ц: 'T',
  х: 'T',
  ф: 'T',
  һ: 'T',
  б: 'TZ',
  в: 'TZ',
  г: 'TZ',
  ғ: 'TZ',
  д: 'TZ',
};

/** Vowels by harmony; и у ю take that of the vowel before them. */
const HARMONY: Readonly<Record<string, Harmony>> = {
  а: 'back',
  о: 'back',
  ұ: 'back',
  ы: 'back',
  я: 'back',
  ё: 'back',
  ә: 'front',
  е: 'front',
  ө: 'front',
  ү: 'front',
  і: 'front',
  э: 'front',
};

export type Harmony = 'back' | 'front';

const VOWELS = 'аәеёоөұүыіэяиую';

/** The sound classes of a stem's last letter; signs are looked past, as `ь` in Кремль. */
export function soundClasses(stem: string): string {
  const last = stem.at(-1) ?? '';
  return CLASSES[last === 'ь' || last === 'ъ' ? (stem.at(-2) ?? '') : last] ?? '';
}

/** The harmony of a stem; `undefined` where its vowels leave it open. */
export function harmonyOf(stem: string): Harmony | undefined {
  if (stem.endsWith('ь')) return 'front';
  for (let at = stem.length - 1; at >= 0; at--) {
    const harmony = HARMONY[stem.charAt(at)];
    if (harmony) return harmony;
  }
  return undefined;
}

const BROKEN = 3;
const BENT = 0.8;

/**
 * What it costs, in nats, that an ending of this harmony stands after this stem. Loans bend the rule: after
 * и у ю in the last syllable, and after к г, which native words have with front vowels only (педагог-тер).
 */
export function harmonyCost(stem: string, harmony: Harmony): number {
  const own = harmonyOf(stem);
  if (own === undefined || own === harmony) return 0;
  return harmony === 'front' && /(?:[кг]|[иую][^аәеёоөұүыіэя]*)$/.test(stem) ? BENT : BROKEN;
}

/** Whether one of a stem's sound classes is among those that an ending asks for; it may ask for none. */
export function meets(classes: string, after: string): boolean {
  if (after === '') return true;
  for (const one of classes) if (after.includes(one)) return true;
  return false;
}

export function isVowel(letter: string): boolean {
  return letter !== '' && VOWELS.includes(letter);
}

export function hasVowel(word: string): boolean {
  for (const letter of word) if (isVowel(letter)) return true;
  return false;
}

/** Final consonants as they sound before a vowel, and as the bare stem has them: `кітаб-ы`, `кітап`. */
export const UNVOICED: Readonly<Record<string, string>> = { б: 'п', г: 'к', ғ: 'қ' };
