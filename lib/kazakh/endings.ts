import { type Slot, SUFFIXES } from './suffixes.ts';

/** Particles that are written with a hyphen after the word that they belong to: `көп-ақ`, `келді-ау`. */
const PARTICLES = 'ақ ау ай мыс міс ды ді ты ті шы ші да де та те';

/** Endings that turn a number into an ordinal or a word: `5-ші`, `20-ншы`, `1990-шы`. */
const ORDINALS = 'шы ші ншы нші ыншы інші лық лік дық дік тық тік дай дей тай тей сы сі ы і еу ау';

/** Slots of a noun's chain of endings, in their order. */
const CHAIN: readonly (readonly Slot[])[] = [
  ['plural'],
  ['possessive', 'possessive3'],
  ['case', 'case3', 'attributive'],
];

const LOOSE: ReadonlySet<string> = chains();

/** Endings long enough to be no word of their own: they are one after any word. */
const CERTAIN: ReadonlySet<string> = new Set([
  ...[...LOOSE].filter((ending) => ending.length >= 3),
  ...PARTICLES.split(' '),
]);

/** Whether a hyphenated tail is an ending where one is expected: after capitals, a number, a quotation. */
export function isLooseEnding(tail: string): boolean {
  return LOOSE.has(tail);
}

/** Whether a hyphenated tail is an ending or a particle also after an ordinary word, and no word itself. */
export function isCertainEnding(tail: string): boolean {
  return CERTAIN.has(tail);
}

/** What an ending behind a hyphen says, if it is a single one: `-тың` the genitive. */
export function endingFeatures(tail: string): string[] {
  const single = SUFFIXES.find(
    ({ slot, form }) => form === tail && CHAIN.some((slots) => slots.includes(slot)),
  );
  return single ? [...single.features] : [];
}

/** All chains of plural, possessive and case, without regard to the stem that they follow. */
function chains(): Set<string> {
  const found = new Set<string>([...PARTICLES.split(' '), ...ORDINALS.split(' ')]);
  let before: string[] = [''];
  for (const slots of CHAIN) {
    const forms = SUFFIXES.filter(({ slot }) => slots.includes(slot)).map(({ form }) => form);
    before = [...new Set(before.concat(before.flatMap((start) => forms.map((form) => start + form))))];
  }
  // Ordinals are inflected: the 1990s are `1990-шы жылдар`, `5-шісі` the fifth of them.
  for (const chain of before) if (chain) found.add(chain);
  for (const ordinal of ['шы', 'ші']) for (const chain of before) found.add(ordinal + chain);
  return found;
}

/** All chains of nominal endings. */
export function looseEndings(): ReadonlySet<string> {
  return LOOSE;
}
