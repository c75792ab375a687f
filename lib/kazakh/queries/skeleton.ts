/**
 * What letters are heard as when differences of keyboard and alphabet are left aside. Kazakh Cyrillic and
 * every romanisation fall onto one small alphabet: `x` stands for ш щ ч, `i` for и й і ы, `k` for к қ х һ.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'k',
  һ: 'k',
  ц: 'ts',
  ч: 'x',
  ш: 'x',
  щ: 'x',
  ъ: '',
  ы: 'i',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ў: 'u',
};

/** Latin letters, of all Kazakh alphabets and of free romanisation; groups of letters before single ones. */
const LATIN: Readonly<Record<string, string>> = {
  dzh: 'j',
  sch: 'x',
  shch: 'x',
  zh: 'j',
  dj: 'j',
  sh: 'x',
  ch: 'x',
  kh: 'k',
  gh: 'g',
  ph: 'f',
  ck: 'k',
  ts: 'ts',
  "s'": 'x',
  "c'": 'x',
  "a'": 'a',
  "g'": 'g',
  "i'": 'i',
  "n'": 'n',
  "o'": 'o',
  "u'": 'u',
  "y'": 'u',
  "'": '',
  a: 'a',
  ä: 'a',
  á: 'a',
  b: 'b',
  c: 'k',
  ç: 'x',
  d: 'd',
  e: 'e',
  é: 'e',
  f: 'f',
  g: 'g',
  ğ: 'g',
  ǵ: 'g',
  h: 'k',
  i: 'i',
  ı: 'i',
  í: 'i',
  j: 'j',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  ñ: 'n',
  ń: 'n',
  ŋ: 'n',
  o: 'o',
  ö: 'o',
  ó: 'o',
  p: 'p',
  q: 'k',
  r: 'r',
  s: 's',
  ş: 'x',
  š: 'x',
  t: 't',
  u: 'u',
  ü: 'u',
  ú: 'u',
  ū: 'u',
  ů: 'u',
  v: 'v',
  w: 'u',
  x: 'ks',
  y: 'i',
  ý: 'u',
  z: 'z',
  ž: 'j',
};

const LETTER_GROUPS = /shch|dzh|sch|zh|dj|sh|ch|kh|gh|ph|ck|ts|[scaginouy]'|'|\p{L}/gu;
/** The glide of `Tokayev`, `Yelena`, which Cyrillic е holds in itself. */
const LATIN_GLIDE = /(^|[aeiouy])[yj]e/g;
/** дж is one sound in names: Азербайджан, Джамбул. */
const CYRILLIC_AFFRICATE = /дж/g;

/**
 * The coarse form in which spellings of one word meet: мұнай, мунай, munai and munaı are all `munai`.
 * @param word lower case, in Kazakh or Russian Cyrillic or in Latin letters; others are kept.
 */
export function skeleton(word: string): string {
  const bones = /\p{Script=Latin}/u.test(word)
    ? word.replace(LATIN_GLIDE, '$1e').replace(LETTER_GROUPS, (letters) => LATIN[letters] ?? letters)
    : word.replace(CYRILLIC_AFFRICATE, 'ж').replace(/\p{L}/gu, (letter) => CYRILLIC[letter] ?? letter);
  return bones.replace(/(.)\1+/gu, '$1');
}

/**
 * The beginning of a word without the y or j that ends it, which may belong to the next letter: `Tokay` of Tokayev,
 * which is Тоқаев.
 */
export function withoutGlide(beginning: string): string {
  return beginning.replace(/(?<=[a-z])[yj]$/i, '');
}
