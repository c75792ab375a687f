import type { Alphabet } from './spelling-beam.ts';

/** Consonants that stand before ь in loans, where other scripts leave it out: `avtomobil`. */
const SOFTENED = new Set('лнрстд');

const known = new WeakMap<Alphabet, Alphabet>();

/** The alphabet as it is read where ь, and ъ as in объект, may have been left out. */
export function withSigns(alphabet: Alphabet): Alphabet {
  const extended = known.get(alphabet) ?? extend(alphabet);
  known.set(alphabet, extended);
  return extended;
}

function extend(alphabet: Alphabet): Alphabet {
  const extended: Record<string, string> = { ...alphabet };
  const written = new Map<string, string>();
  for (const [group, readings] of Object.entries(alphabet)) {
    const first = readings.split(' ')[0] ?? '';
    if (SOFTENED.has(first)) extended[group] = `${readings} ~${first}ь`;
    if (!written.has(first)) written.set(first, group);
  }
  extended[`${written.get('б')}${written.get('е')}`] = 'бе ~бъе';
  return extended;
}
