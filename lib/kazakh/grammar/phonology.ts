/**
 * Sound classes that choose between the forms of an ending: `V` vowel, `G` glide, `R` р, `L` л, `N` nasal,
 * `Z` voiced fricative, `T` voiceless. Loans in -б -в -г -д take the endings of voiceless stems, sometimes
 * those of voiced ones; и ю у end in a glide, but are heard as vowels in loans.
 */
const CLASSES = {
  V: 'аәеёоөұүыіэяию',
  G: 'июуй',
  R: 'р',
  L: 'л',
  N: 'мнң',
  Z: 'зжбвгғд',
  T: 'пткқсшщчцхфһбвгғд',
};

/** A set of sound classes, a bit each. */
export type SoundClasses = number;

const BITS: ReadonlyMap<string, SoundClasses> = new Map(
  Object.keys(CLASSES).map((name, place) => [name, 1 << place]),
);
/** UTF-16 units of Cyrillic letters are below; the tables by letter below are indexed by them. */
const UNITS = 0x500;
const CLASSES_OF = new Uint8Array(UNITS);
for (const [name, letters] of Object.entries(CLASSES)) {
  for (const letter of unitsOf(letters)) CLASSES_OF[letter] = (CLASSES_OF[letter] ?? 0) | classesNamed(name);
}

/** The classes that a table names: `VGR`. */
export function classesNamed(names: string): SoundClasses {
  return [...names].reduce((classes, name) => classes | (BITS.get(name) ?? 0), 0);
}

export type Harmony = 'back' | 'front';

/** Vowels by harmony; и у ю take that of the vowel before them. */
const HARMONY: (Harmony | undefined)[] = Array(UNITS).fill(undefined);
for (const vowel of unitsOf('аоұыяё')) HARMONY[vowel] = 'back';
for (const vowel of unitsOf('әеөүіэ')) HARMONY[vowel] = 'front';

const VOWELS = marked('аәеёоөұүыіэяиую');
const SIGNS = marked('ьъ');
/** Letters that native words have with front vowels only. */
const FRONT_CONSONANTS = marked('кг');

function marked(letters: string): Uint8Array {
  const table = new Uint8Array(UNITS);
  for (const letter of unitsOf(letters)) table[letter] = 1;
  return table;
}

function unitsOf(letters: string): number[] {
  return [...letters].map((letter) => letter.charCodeAt(0));
}

/** The sound classes of a stem's last letter; signs are looked past, as `ь` in Кремль. */
export function soundClasses(stem: string): SoundClasses {
  const last = stem.charCodeAt(stem.length - 1);
  return CLASSES_OF[SIGNS[last] ? stem.charCodeAt(stem.length - 2) : last] ?? 0;
}

/** Of a letter that may be heard in two ways, the class that endings follow as a rule: the glide, the voiceless. */
export function regularClass(classes: SoundClasses): SoundClasses {
  return classes === 0 ? 0 : 1 << (31 - Math.clz32(classes));
}

/** The harmony of a stem; `undefined` where its vowels leave it open. */
export function harmonyOf(stem: string): Harmony | undefined {
  if (stem.endsWith('ь')) return 'front';
  for (let at = stem.length - 1; at >= 0; at--) {
    const harmony = HARMONY[stem.charCodeAt(at)];
    if (harmony) return harmony;
  }
  return undefined;
}

/** How an ending breaks a stem's harmony: not at all, in the way that loans bend the rule, or against it. */
export type Clash = '' | 'bent' | 'broken';

/**
 * How an ending of this harmony stands after this stem. Loans bend the rule: after и у ю in the last syllable,
 * and after к г, which native words have with front vowels only (педагог-тер).
 */
export function clash(stem: string, harmony: Harmony | undefined): Clash {
  if (harmony === undefined) return '';
  const own = harmonyOf(stem);
  if (own === undefined || own === harmony) return '';
  return harmony === 'front' && bends(stem) ? 'bent' : 'broken';
}

function bends(stem: string): boolean {
  if (FRONT_CONSONANTS[stem.charCodeAt(stem.length - 1)]) return true;
  let at = stem.length - 1;
  while (at >= 0 && !VOWELS[stem.charCodeAt(at)]) at--;
  return at >= 0 && HARMONY[stem.charCodeAt(at)] === undefined;
}

/** Whether one of a stem's sound classes is among those that an ending asks for; it may ask for none. */
export function meets(classes: SoundClasses, after: SoundClasses): boolean {
  return after === 0 || (classes & after) !== 0;
}

/** Whether a vowel stands at a place of the word. */
export function isVowel(word: string, at: number): boolean {
  return VOWELS[word.charCodeAt(at)] === 1;
}

export function hasVowel(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (VOWELS[word.charCodeAt(at)]) return true;
  return false;
}

/** Final consonants as they sound before a vowel, and as the bare stem has them: `кітаб-ы`, `кітап`. */
export const UNVOICED: Readonly<Record<string, string>> = { б: 'п', г: 'к', ғ: 'қ' };
