import { derivations } from './derivation.ts';
import { type Lexicon, lookupForm } from './lexicon.ts';
import { hasVowel, isVowel, UNVOICED } from './phonology.ts';

/** A stem that may underlie a form, and how surprising it is (in nats). */
export interface StemReading {
  lemma: string;
  upos: string;
  cost: number;
}

/** How readily a part of speech is met, and how readily it takes nominal endings. */
const PRIOR: Readonly<Record<string, number>> = {
  NOUN: 0,
  VERB: 0.3,
  ADJ: 0.3,
  PROPN: 0.8,
  ADV: 0.3,
  NUM: 0.3,
  PRON: 0,
  DET: 0,
  ADP: 0,
  CCONJ: -0.5,
  SCONJ: 0,
  PART: 0,
  AUX: 0,
  INTJ: 1,
};
const INFLECTED: Readonly<Record<string, number>> = {
  NOUN: 0,
  PROPN: 0,
  ADJ: 0.9,
  NUM: 0.5,
  PRON: 0.3,
  DET: 0.9,
  ADV: 1.6,
  ADP: 2,
};

const UNKNOWN_NOUN = 4.5;
const UNKNOWN_VERB = 6.5;
const UNKNOWN_LETTER = 1.5;
const DERIVED = 0.6;
const SHORT_STEM = [9, 9, 3, 0.8];
const KEPT_VOICELESS = 2;
const LOAN_LETTER = /[вёфцчъьэщ]/;

/** Final consonant clusters of loans, whose п and к stay before vowels: банк, парк. */
const STEADY_END = /(?:[нрслм][кп])$/;

/**
 * The stems that the rest of a form may be, nouns (and whatever takes their endings) or verbs.
 *
 * @param rest what is left of the form once endings are off
 * @param beforeVowel whether the ending that followed begins with a vowel
 * @param inflected whether an ending followed at all
 */
export function nominalStems(
  lexicon: Lexicon,
  rest: string,
  beforeVowel: boolean,
  inflected: boolean,
): StemReading[] {
  const found: StemReading[] = [];
  for (const [stem, spelling] of underlying(rest, beforeVowel)) {
    for (const reading of known(lexicon, stem, 1)) {
      const ending = inflected ? INFLECTED[reading.upos] : 0;
      if (reading.upos === 'VERB' || ending === undefined) continue;
      found.push({ ...reading, cost: reading.cost + spelling + ending });
    }
    if (plausible(stem))
      found.push({ lemma: stem, upos: 'NOUN', cost: spelling + unknownCost(stem, UNKNOWN_NOUN) });
  }
  if (beforeVowel) {
    for (const { lemma, upos } of lexicon.shortened.get(lookupForm(rest)) ?? []) {
      if (upos !== 'VERB') found.push({ lemma, upos, cost: PRIOR[upos] ?? 0 });
    }
  }
  return found;
}

/** See `nominalStems`; `knownOnly` where the spelling allows too much. */
export function verbalStems(
  lexicon: Lexicon,
  rest: string,
  beforeVowel: boolean,
  knownOnly: boolean,
): StemReading[] {
  const found: StemReading[] = [];
  for (const [stem, spelling] of underlying(rest, beforeVowel)) {
    for (const reading of known(lexicon, stem, 1)) {
      if (reading.upos === 'VERB') found.push({ ...reading, cost: reading.cost + spelling });
    }
    if (!knownOnly && plausible(stem)) {
      found.push({ lemma: stem, upos: 'VERB', cost: spelling + unknownCost(stem, UNKNOWN_VERB) });
    }
  }
  if (beforeVowel) {
    for (const { lemma, upos } of lexicon.shortened.get(lookupForm(rest)) ?? []) {
      if (upos === 'VERB') found.push({ lemma, upos, cost: PRIOR[upos] ?? 0 });
    }
  }
  return found;
}

/** Loans in two consonants that take their endings by a linking і: акт, акті-лер, объекті-нің. */
const LINKED = /[кнрс][кт]і$/;
const LINK = 0.6;

/** The stem as it stands, and with a voiced final made voiceless or a link taken off; with what the spelling costs. */
function underlying(rest: string, beforeVowel: boolean): [stem: string, cost: number][] {
  if (!beforeVowel) {
    return LINKED.test(rest)
      ? [
          [rest.slice(0, -1), LINK],
          [rest, 0],
        ]
      : [[rest, 0]];
  }
  const last = rest.at(-1) ?? '';
  const voiceless = UNVOICED[last];
  if (voiceless) {
    const native = !LOAN_LETTER.test(rest);
    return [
      [rest.slice(0, -1) + voiceless, native ? 0 : 1],
      [rest, last === 'ғ' ? 6 : native ? 2 : 0.5],
    ];
  }
  const steady = 'пкқ'.includes(last) && last !== '' && !STEADY_END.test(rest);
  return [[rest, steady ? KEPT_VOICELESS : 0]];
}

/** Lexicon entries of a stem; where there are none, those that derive it from known ones, `depth` times. */
function known(lexicon: Lexicon, stem: string, depth: number): StemReading[] {
  const entries = lexicon.stems.get(lookupForm(stem));
  const found: StemReading[] = [];
  if (entries) {
    for (const { lemma, upos } of entries)
      found.push({ lemma, upos, cost: (PRIOR[upos] ?? 0) + shortCost(stem) / 3 });
  }
  if (depth < 0) return found;
  for (const { base, from, to, cost } of derivations(stem)) {
    if (found.some(({ upos }) => upos === to)) continue;
    let best = Number.POSITIVE_INFINITY;
    for (const reading of known(lexicon, base, depth - 1)) {
      if (from.has(reading.upos)) best = Math.min(best, reading.cost + shortCost(base));
    }
    if (best < Number.POSITIVE_INFINITY) found.push({ lemma: stem, upos: to, cost: best + cost + DERIVED });
  }
  return found;
}

/** Whether letters can be a stem at all. */
function plausible(stem: string): boolean {
  return stem.length >= 2 && hasVowel(stem) && /^\p{L}/u.test(stem);
}

function shortCost(stem: string): number {
  return SHORT_STEM[stem.length] ?? 0;
}

function unknownCost(stem: string, base: number): number {
  // A stem in two consonants other than a sonorant and a stop is no Kazakh one, though it may be a loan.
  const clipped = stem.length > 2 && !isVowel(stem.at(-1) ?? '') && !isVowel(stem.at(-2) ?? '') ? 0.8 : 0;
  return base + clipped + UNKNOWN_LETTER * stem.length + shortCost(stem);
}
