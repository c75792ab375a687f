import type { Cover } from './cover.ts';
import type { Mention } from './enrichment.ts';
import { mentionOf } from './mention.ts';
import { type Candidate, candidates } from './name-candidates.ts';
import { createNameEvidence, type NameEvidence } from './name-evidence.ts';
import { PhraseTable } from './phrase-table.ts';
import type { Reader, Reading, Word } from './reading.ts';
import { createRoleReader } from './roles.ts';
import { createNameRegister } from './same-person.ts';
import type { EnrichTables } from './tables.ts';

/** Finds people: `Қасым-Жомарт Тоқаев`, `П.Шахбазов`, `Ә. Байел`, and surnames of people named in full. */
export type PeopleFinder = (reading: Reading, cover: Cover) => Mention[];

/** A surname alone, of somebody whom the text names in full. */
const AGAIN = 0.8;

/** Makes the finder; what `cover` has is no name, and what it finds is added there. */
export function createPeopleFinder(tables: EnrichTables, read: Reader): PeopleFinder {
  const evidence = createNameEvidence(tables);
  const isRole = createRoleReader(tables);
  const places = new PhraseTable(
    tables.places.map(({ name }) => [name, true] as const),
    read,
  );

  return (reading, cover) => {
    const isPlace = (at: number) => places.longestAt(reading, at) !== undefined;
    const isOther = (word: Word) => cover.meets(word) || isRole(word);
    const found = [...candidates(reading, evidence, isOther)].map((candidate) => ({
      candidate,
      confidence:
        isPlace(candidate.at) && !isFullName(candidate, evidence)
          ? 0
          : confidenceOf(candidate, reading, evidence, isRole),
    }));
    const register = createNameRegister(
      found.filter(({ confidence }) => confidence > 0).map(({ candidate }) => candidate),
      reading,
      evidence,
    );
    return found.flatMap(({ candidate, confidence }) => {
      const again = confidence === 0 && candidate.words.length === 1 && !isPlace(candidate.at);
      const full = again || confidence > 0 ? register.fullName(candidate) : undefined;
      const canonical = full ?? (confidence > 0 ? register.ownName(candidate) : undefined);
      if (canonical === undefined) return [];
      const span = { start: candidate.start, end: candidate.words.at(-1)?.end ?? candidate.start };
      cover.add(span);
      return [mentionOf(reading, span, 'PERSON', canonical, confidence || AGAIN)];
    });
  };
}

/** Whether a given name and what follows it make a name even where its first word is also a place. */
function isFullName(
  { words: [first, ...rest], initial }: Candidate,
  { isGiven, isSurname }: NameEvidence,
): boolean {
  return initial !== undefined || (first !== undefined && isGiven(first) && rest.some(isSurname));
}

/** How sure it is that a run of capitalised words names a person; 0 for not at all. */
function confidenceOf(
  { words, initial, at }: Candidate,
  reading: Reading,
  { isGiven, isSurname, isSureSurname, isPatronymic }: NameEvidence,
  isRole: (word: Word | undefined) => boolean,
): number {
  const [first, ...rest] = words;
  if (!first) return 0;
  if (initial !== undefined) return 0.9;
  const before = reading.words[at - 1];
  const hasRole = isRole(before) && before !== undefined && first.start - before.end === 1;
  if (rest.length === 0) {
    if (hasRole && (isSurname(first) || isGiven(first))) return 0.7;
    return isSureSurname(first) && !first.opens ? 0.6 : 0;
  }
  if (words.some(isPatronymic)) return 0.95;
  if (isGiven(first)) return rest.some(isSurname) ? 0.95 : 0.8;
  if (isSurname(first) && rest.some(isGiven)) return 0.85;
  if (hasRole && words.length <= 3) return 0.75;
  return rest.some(isSureSurname) && words.length <= 3 ? 0.7 : 0;
}
