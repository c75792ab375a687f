import { isLooseEnding } from '../grammar/endings.ts';
import type { Token } from '../text/token.ts';

/** Capitals up to this length are an abbreviation rather than a word of a headline in capitals. */
const LONGEST_ABBREVIATION = 6;
const KAZAKH = /^[а-яёәғқңөұүһі]+$/;

/**
 * Search keys of each searchable position of a token. A compound has one position for each member (the
 * joined whole is an alternate of the first), initials stand back behind their name, numbers are reduced to
 * their digits.
 *
 * @param keys search keys of a word
 */
export function keysOfToken(token: Token, keys: (word: string) => string[]): string[][] {
  switch (token.kind) {
    case 'compound':
      return compoundKeys(token, keys);
    case 'initials': {
      const name = token.parts?.at(-1);
      return name ? keysOfToken(name, keys) : [];
    }
    case 'number':
      return token.parts ? token.parts.flatMap((part) => keysOfToken(part, keys)) : [[numberKey(token.norm)]];
    case 'abbreviation':
      return [abbreviationKeys(token, keys)];
    case 'url':
    case 'email':
      return [[withoutEnding(token.norm)]];
    case 'hashtag':
      return token.norm
        .slice(1)
        .split('_')
        .filter(Boolean)
        .map((word) => wordKeys(word, keys));
    case 'word':
      return [wordKeys(token.norm, keys)];
  }
}

function compoundKeys(token: Token, keys: (word: string) => string[]): string[][] {
  const positions = (token.parts ?? []).flatMap((part) => keysOfToken(part, keys));
  const whole = keys(token.norm)[0] ?? token.norm;
  const [first, ...others] = positions;
  if (!first) return [[whole]];
  return [first.includes(whole) ? first : [...first, whole], ...others];
}

function wordKeys(word: string, keys: (word: string) => string[]): string[] {
  const bare = withoutEnding(word);
  const letters = bare.includes("'") ? bare.replaceAll("'", '') : bare;
  return KAZAKH.test(letters) ? [...keys(letters)] : [bare];
}

/** The bare abbreviation; where it may be a word of a headline in capitals, that word's lemma too. */
function abbreviationKeys(token: Token, keys: (word: string) => string[]): string[] {
  const bare = withoutEnding(token.norm).replace(/\.$/, '');
  if (!KAZAKH.test(bare) || bare !== token.norm) return [bare];
  const words = keys(bare);
  return bare.length > LONGEST_ABBREVIATION ? [...words] : [...new Set([...words.slice(0, 1), bare])];
}

function withoutEnding(word: string): string {
  let bare = word;
  for (let hyphen = bare.lastIndexOf('-'); hyphen > 0; hyphen = bare.lastIndexOf('-')) {
    if (!isLooseEnding(bare.slice(hyphen + 1))) break;
    bare = bare.slice(0, hyphen);
  }
  return bare;
}

/**
 * A number's digits without their grouping, with a decimal comma, without per cent sign and ending:
 * `1 500 000` → 1500000, `85,3%-ке` → 85,3. Dates and section numbers keep their dots, times their colon.
 */
function numberKey(norm: string): string {
  const [start = norm] = /^[\d\s.,:]+/.exec(asciiDigits(norm)) ?? [];
  const digits = start.replace(/\s/g, '');
  // Thousands in groups of three: 1.500.000, and 15.500, which is no decimal in Kazakh text.
  if (/^\d{1,3}(?:\.\d{3})+$/.test(digits) || /^\d{1,3}(?:,\d{3}){2,}$/.test(digits)) {
    return digits.replace(/[.,]/g, '');
  }
  return /^\d+\.\d+$/.test(digits) ? digits.replace('.', ',') : digits;
}

/** Digits of other scripts, whose blocks of ten begin with their zero, as 0 to 9. */
function asciiDigits(word: string): string {
  return word.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  });
}
