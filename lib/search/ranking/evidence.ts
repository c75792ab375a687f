import { COARSE, FORM } from '../../kazakh/analysis/filing-keys.ts';
import { LETTERS } from '../index/letter-groups.ts';
import { NAME } from '../index/name-keys.ts';

/** What an article and a word of a query may have in common, by kind. */
export type Evidence = 'lemma' | 'beginning' | 'form' | 'letters' | 'name';

export const NO_EVIDENCE: Readonly<Record<Evidence, number>> = {
  lemma: 0,
  beginning: 0,
  form: 0,
  letters: 0,
  name: 0,
};

/** How much each kind counts, and how soon its repetition stops to count (docs/decisions/0020, names: 0024). */
export const WEIGHT: Readonly<Record<Evidence, number>> = {
  lemma: 1,
  beginning: 1,
  form: 0.6,
  letters: 0.2,
  name: 0.1,
};
export const SATURATION: Readonly<Record<Evidence, number>> = {
  lemma: 1,
  beginning: 1,
  form: 0.6,
  letters: 1,
  name: 1,
};

const KINDS: Readonly<Record<string, Evidence>> = {
  [COARSE]: 'beginning',
  [FORM]: 'form',
  [LETTERS]: 'letters',
  [NAME]: 'name',
};

/** Of which kind a key is, by its mark. */
export function evidenceOf(key: string): Evidence {
  return KINDS[key[0] ?? ''] ?? 'lemma';
}
