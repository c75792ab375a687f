import { UNVOICED } from '../grammar/phonology.ts';

/** A stem as it may be by itself. */
export interface UnderlyingStem {
  stem: string;
  /** What its spelling before the ending is called, where it is another one. */
  spelling?: string;
  /** Whether only the lexicon can vouch for the spelling. */
  listedOnly?: boolean;
}

const LOAN_LETTER = /[вёфцчъьэщ]/;
/** Final consonant clusters of loans, whose п and к stay before vowels: банк, парк. */
const STEADY_END = /(?:[нрслм][кп])$/;

interface LoanSpelling {
  name: string;
  /** Letters that the rest of a form may end in, and what else it must look like. */
  last: string;
  rest?: RegExp;
  before: 'vowel' | 'consonant' | 'any';
  cut: number;
  adds: (last: string) => string;
  listedOnly: boolean;
}

/**
 * How loans are written before endings: what the rest of a form must look like, what its stem has in place of
 * the last letters (`cut` of them). Only a stem of the lexicon vouches for it, but for the link.
 */
const LOAN_SPELLINGS: readonly LoanSpelling[] = [
  // класс, класы: double consonants are written once.
  {
    name: 'doubled',
    last: 'слмтн',
    rest: /[аеоиуы].$/,
    before: 'any',
    cut: 0,
    adds: (last) => last,
    listedOnly: true,
  },
  // турист, туристер: a final т falls before т.
  { name: 'dropped', last: 'снк', before: 'consonant', cut: 0, adds: () => 'т', listedOnly: true },
  // фестиваль, фестивалі: the soft sign falls before vowels.
  { name: 'softened', last: 'лнрстд', before: 'vowel', cut: 0, adds: () => 'ь', listedOnly: true },
  // акт, актілер: a linking і after two consonants.
  {
    name: 'linked',
    last: 'і',
    rest: /[кнрс][кт].$/,
    before: 'consonant',
    cut: 1,
    adds: () => '',
    listedOnly: false,
  },
];
/** By the last letter, in their order. */
const LOANS = new Map<string, LoanSpelling[]>();
for (const spelling of LOAN_SPELLINGS) {
  for (const letter of spelling.last) LOANS.set(letter, [...(LOANS.get(letter) ?? []), spelling]);
}

/** The stem as it stands, and what the spelling may have made of it. */
export function underlyingStems(rest: string, beforeVowel: boolean): UnderlyingStem[] {
  const last = rest.charAt(rest.length - 1);
  const found: UnderlyingStem[] = [];
  for (const { name, rest: shape, before, cut, adds, listedOnly } of LOANS.get(last) ?? []) {
    if (before !== 'any' && (before === 'vowel') !== beforeVowel) continue;
    if (shape && !shape.test(rest)) continue;
    found.push({ stem: rest.slice(0, rest.length - cut) + adds(last), spelling: name, listedOnly });
  }
  if (!beforeVowel) {
    found.push({ stem: rest });
    return found;
  }
  const voiceless = UNVOICED[last];
  if (voiceless) {
    const loan = LOAN_LETTER.test(rest) ? ':loan' : '';
    found.push({ stem: rest.slice(0, -1) + voiceless, spelling: `voiced:${last}${loan}` });
    found.push({ stem: rest, spelling: `unvoiced:${last}${loan}` });
    return found;
  }
  const kept = last !== '' && 'пкқ'.includes(last) && !STEADY_END.test(rest);
  found.push(kept ? { stem: rest, spelling: `kept:${last}` } : { stem: rest });
  return found;
}
