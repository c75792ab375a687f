import { type Harmony, harmonyOf, UNVOICED } from '../grammar/phonology.ts';

/** Loans whose last syllable has и are front (магазинде), as are those in a consonant and к (банкке). */
const FRONT_LOAN = /^[^қғұүөәһіы]*(?:и[бвгджзйклмнпрстфцчшщь]+|[нрлс]к)$/;
/** Loans whose last syllable has у or ю are back, whatever comes before: ресурстар. */
const BACK_LOAN = /^[^қғұүөәһіы]*[ую][бвгджзйклмнпрстфхцчшщ]+$/;
/** Stems whose only vowel is и are front (киді, биге), but for those with қ or ғ and these. */
const BACK_STEMS: ReadonlySet<string> = new Set(['ми', 'жи']);

/** Loans that lose the т of -ст before т: туристер. */
const LOAN_IN_ST = /[аеёоуыэюя][^аеёоуыэюя]+[аеиоуыюя]ст$/;
/** Loans that have but one of two consonants before endings: класы, класта. */
const DOUBLED = /..([слмтнф])\1$/;
/** Loans that keep п or к before a vowel: банкі. */
const STEADY = /[нрслм][кп]$|[вёфцчъьэщ].*[кп]$/;
const VOICED: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(UNVOICED).map(([voiced, voiceless]) => [voiceless, voiced]),
);

/** класс-та is written класта, турист-тер туристер. */
export function beforeConsonant(written: string, form: string): string {
  if (DOUBLED.test(written)) return written.slice(0, -1);
  return LOAN_IN_ST.test(written) && form.startsWith('т') ? written.slice(0, -1) : written;
}

/** кітап-ы is written кітабы, класс-ы класы, фестиваль-і фестивалі. */
export function beforeVowel(written: string): string {
  if (written.endsWith('ь') || DOUBLED.test(written)) return written.slice(0, -1);
  const voiced = VOICED[written.slice(-1)];
  return voiced && !STEADY.test(written) ? written.slice(0, -1) + voiced : written;
}

/** The harmony of a stem's endings, also where its vowels leave it open or loans break the rule. */
export function stemHarmony(stem: string): Harmony {
  if (FRONT_LOAN.test(stem)) return 'front';
  if (BACK_LOAN.test(stem)) return 'back';
  return harmonyOf(stem) ?? (/[уюқғ]/.test(stem) || BACK_STEMS.has(stem) ? 'back' : 'front');
}
