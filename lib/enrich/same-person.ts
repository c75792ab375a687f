import type { Candidate } from './name-candidates.ts';
import type { NameEvidence } from './name-evidence.ts';
import type { Reading, Word } from './reading.ts';

/** The names of the people of one text. */
export interface NameRegister {
  /** The full name that a surname, with or without initial, stands for, where there is just one. */
  fullName(candidate: Candidate): string | undefined;
  /** The name as it is written, its last word without its case ending. */
  ownName(candidate: Candidate): string;
}

/** Registers the full names of a text by their surnames, so that shorter mentions can be joined to them. */
export function createNameRegister(
  people: readonly Candidate[],
  { text }: Reading,
  { base }: NameEvidence,
): NameRegister {
  const ownName = ({ words, initial }: Candidate): string => {
    const last = words.at(-1);
    if (!last) return '';
    const stem = words.length > 1 ? text.slice(words[0]?.start, last.start).replace(/\s+/g, ' ') : '';
    return `${initial === undefined ? '' : `${initial}. `}${stem}${inWrittenCase(last, base(last))}`;
  };
  const byLastName = new Map<string, Set<string>>();
  for (const candidate of people) {
    const last = candidate.words.at(-1);
    if (!last || candidate.words.length < 2) continue;
    const surname = base(last);
    byLastName.set(surname, (byLastName.get(surname) ?? new Set()).add(ownName(candidate)));
  }

  return {
    ownName,
    fullName: (candidate) => {
      const last = candidate.words.at(-1);
      if (!last || candidate.words.length > 1) return undefined;
      const { initial } = candidate;
      const same = [...(byLastName.get(base(last)) ?? [])].filter(
        (name) => initial === undefined || name.startsWith(initial),
      );
      return same.length === 1 ? same[0] : undefined;
    },
  };
}

/** A folded base in the letters of the word as written. */
function inWrittenCase({ text, norm }: Word, base: string): string {
  return norm.startsWith(base) && text.length >= base.length ? text.slice(0, base.length) : base;
}
