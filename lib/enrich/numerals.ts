import { adjoin, type Reading, type Word } from './reading.ts';

/** Kazakh numerals below a hundred. */
const SMALL: Readonly<Record<string, number>> = {
  нөл: 0,
  бір: 1,
  екі: 2,
  үш: 3,
  төрт: 4,
  бес: 5,
  алты: 6,
  жеті: 7,
  сегіз: 8,
  тоғыз: 9,
  он: 10,
  жиырма: 20,
  отыз: 30,
  қырық: 40,
  елу: 50,
  алпыс: 60,
  жетпіс: 70,
  сексен: 80,
  тоқсан: 90,
};

/** Words that multiply what stands before them, in Kazakh, Russian and English. */
const MULTIPLIERS: Readonly<Record<string, number>> = {
  мың: 1e3,
  тысяча: 1e3,
  тысяч: 1e3,
  тыс: 1e3,
  thousand: 1e3,
  миллион: 1e6,
  миллионов: 1e6,
  млн: 1e6,
  million: 1e6,
  миллиард: 1e9,
  миллиардов: 1e9,
  млрд: 1e9,
  billion: 1e9,
  триллион: 1e12,
  трлн: 1e12,
  trillion: 1e12,
};

const HUNDRED = 'жүз';
const HALF = 'жарым';
const ABBREVIATED = /^(?:тыс|млн|млрд|трлн)$/;
/** Words of one numeral; longer chains are no numbers. */
const MAX_WORDS = 12;
/** Digits of one number; longer ones are codes. */
const MAX_DIGITS = 18;

/** A number in a text, in digits, words or both: `1,5 млн`, `екі жүз мың`, `12-15`. */
export interface Numeral {
  value: number;
  /** Upper end of a range. */
  to?: number;
  /** How many words of the text it takes. */
  length: number;
  /** Whether the last word carries a sign of per cent: `85,3%-ке`. */
  percent: boolean;
  /** Whether it is written in words alone. */
  spelled: boolean;
}

/** The whole number of a word in digits, with or without an ending: `40`, `40-қа`, `27-нші`. */
export function integerOf({ norm }: Word): number | undefined {
  const digits = /^(\d{1,4})(?:-\p{L}+)?$/u.exec(norm)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The number below a hundred that a single word spells. */
export function spelledNumber({ forms }: Word): number | undefined {
  const form = forms.find((candidate) => Object.hasOwn(SMALL, candidate));
  return form === undefined ? undefined : SMALL[form];
}

/** The number that begins at a word. */
export function numeralAt(reading: Reading, at: number): Numeral | undefined {
  const first = reading.words[at];
  if (!first) return undefined;
  return first.isWord ? spelledAt(reading, at) : digitsAt(reading, at);
}

function digitsAt({ text, words }: Reading, at: number): Numeral | undefined {
  const isCyrillic = words[at + 1]?.norm.match(/[а-яәғқңөұүһі]/) !== null;
  const own = parseDigits(words[at], isCyrillic);
  if (!own) return undefined;
  let { value, percent } = own;
  let to: number | undefined;
  let length = 1;
  const upper = words[at + 1];
  const previous = words[at];
  if (upper && previous && isRange(text, previous, upper)) {
    const end = parseDigits(upper, isCyrillic);
    if (!end || end.value <= value) return undefined;
    to = end.value;
    percent = end.percent;
    length++;
  }
  let least = factorAt(text, words, at + length);
  if (least !== undefined) {
    value = scaled(value, least);
    if (to !== undefined) to = scaled(to, least);
    length++;
  }
  // `1 млн 200 мың`: a number with a smaller multiplier is added.
  while (least !== undefined && to === undefined) {
    const more = parseDigits(words[at + length], isCyrillic);
    const factor = factorAt(text, words, at + length + 1);
    if (!more || more.percent || factor === undefined || factor >= least) break;
    if (!joins(text, words, at + length)) break;
    value += scaled(more.value, factor);
    length += 2;
    least = factor;
  }
  return { value, ...(to !== undefined && { to }), length, percent, spelled: false };
}

/** A numeral in words: tens and units, `жүз` and the multipliers, `жарым` for a half. */
function spelledAt({ text, words }: Reading, at: number): Numeral | undefined {
  let total = 0;
  let group = 0;
  let length = 0;
  let isNumber = false;
  for (; length < MAX_WORDS; length++) {
    const word = words[at + length];
    if (!word?.isWord || (length > 0 && !joins(text, words, at + length))) break;
    const small = SMALL[word.norm];
    const factor = MULTIPLIERS[word.norm] ?? (isNumber ? multiplierOf(word) : undefined);
    if (small !== undefined) group += small;
    else if (word.norm === HUNDRED) group = Math.max(group, 1) * 100;
    else if (word.norm === HALF && isNumber) group += 0.5;
    else if (factor !== undefined && (isNumber || word.norm === 'мың')) {
      total += Math.max(group, 1) * factor;
      group = 0;
    } else break;
    isNumber = true;
  }
  if (!isNumber) return undefined;
  return { value: total + group, length, percent: false, spelled: true };
}

function factorAt(text: string, words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  return word && joins(text, words, at) ? multiplierOf(word) : undefined;
}

function multiplierOf({ forms }: Word): number | undefined {
  const form = forms.find((candidate) => Object.hasOwn(MULTIPLIERS, candidate));
  return form === undefined ? undefined : MULTIPLIERS[form];
}

/** Whether a word goes on with what the one before it says; the full stop of `млн.` parts nothing. */
export function joins(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (!before || !word) return false;
  if (before.end === word.start || adjoin(text, before, word)) return true;
  return ABBREVIATED.test(before.norm) && /^\.[ \u00A0\u202F]{0,2}$/.test(text.slice(before.end, word.start));
}

function isRange(text: string, before: Word, after: Word): boolean {
  return (
    after.tied ||
    /^[ \u00A0]?[-–—][ \u00A0]?$/.test(text.slice(before.end, Math.min(after.start, before.end + 4)))
  );
}

function parseDigits(
  word: Word | undefined,
  isCyrillic: boolean,
): { value: number; percent: boolean } | undefined {
  const match = word && /^(\d[\d .,]*)([%‰])?(?:-\p{L}+)?$/u.exec(word.norm);
  const digits = match?.[1]?.replaceAll(' ', '');
  if (!match || !digits || digits.length > MAX_DIGITS) return undefined;
  const plain = withPoint(digits, isCyrillic);
  const value = Number(plain);
  return Number.isFinite(value) ? { value, percent: match[2] !== undefined } : undefined;
}

/** Digits with a decimal point and without marks of thousands: `1.234,5`, `1,234.5`, `1.500.000`, `1,5`. */
function withPoint(digits: string, isCyrillic: boolean): string {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return digits;
  const mark = digits.charAt(last);
  const whole = digits.slice(0, last);
  const isThousands =
    /^\d{1,3}(?:([.,])\d{3})*$/.test(whole) &&
    digits.length - last === 4 &&
    (whole.includes(mark) || mark === '.' || !isCyrillic) &&
    !whole.startsWith('0');
  if (isThousands) return digits.replace(/[.,]/g, '');
  return `${whole.replace(/[.,]/g, '')}.${digits.slice(last + 1)}`;
}

/** Without the noise of binary fractions. */
function scaled(number: number, factor: number): number {
  return Number((number * factor).toPrecision(12));
}
