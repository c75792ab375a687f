import type { Analyser } from '../kazakh/analyser.ts';
import { baseForm } from './base-form.ts';
import type { Cover } from './cover.ts';
import type { Mention } from './enrichment.ts';
import { mentionOf } from './mention.ts';
import { adjoin, type Reading, type Word } from './reading.ts';
import type { EnrichTables } from './tables.ts';

/** Words of one name: given names, surname, patronymic. */
const MAX_WORDS = 4;
const INITIAL = /^\p{Lu}\p{Ll}?$/u;

/** Finds people: `Қасым-Жомарт Тоқаев`, `П.Шахбазов`, `Ә. Байел`, and surnames of people named in full. */
export type PeopleFinder = (reading: Reading, cover: Cover) => Mention[];

interface Candidate {
  words: Word[];
  start: number;
  /** First letter of the given name, where only that is written. */
  initial?: string;
}

export function createPeopleFinder(tables: EnrichTables, analyser: Analyser): PeopleFinder {
  const { givenNames, surnameEndings } = tables;
  const roles = new Set(tables.roles.map((role) => analyser.lemma(role.split(' ').at(-1) ?? role)));
  const isRole = (word: Word | undefined) => word?.keys.some((key) => roles.has(key)) ?? false;
  const isGiven = (word: Word) =>
    givenNames.has(word.norm) || word.keys.some((key) => word.norm.startsWith(key) && givenNames.has(key));
  const isSurname = (word: Word) =>
    word.norm.length > 3 &&
    [word.norm, ...word.keys].some(
      (form) => form.length > 4 && surnameEndings.some((ending) => form.endsWith(ending)),
    );

  /** What a run of capitalised words says about being a person's name, 0 for nothing. */
  const confidence = ({ words, initial }: Candidate, before: Word | undefined): number => {
    const [first, ...rest] = words;
    if (!first) return 0;
    if (initial !== undefined) return 0.9;
    if (rest.length === 0) return isRole(before) && (isSurname(first) || isGiven(first)) ? 0.7 : 0;
    if (isGiven(first)) return rest.some(isSurname) ? 0.95 : 0.85;
    if (isSurname(first) && rest.some(isGiven)) return 0.85;
    return rest.some(isSurname) && !first.opens ? 0.75 : 0;
  };

  return (reading, cover) => {
    const people: { candidate: Candidate; confidence: number }[] = [];
    const others: Candidate[] = [];
    for (let at = 0; at < reading.words.length; ) {
      const run = candidateAt(reading, at, (word) => cover.meets(word) || isRole(word));
      if (!run) {
        at++;
        continue;
      }
      const candidate = fromGivenName(run.candidate, isGiven);
      const sure = confidence(candidate, reading.words[at - 1]);
      if (sure > 0) people.push({ candidate, confidence: sure });
      else others.push(run.candidate);
      at += run.length;
    }
    return linked(reading, people, others, surnameEndings);
  };
}

/** The capitalised words from here on that may be one name. */
function candidateAt(
  { words, text }: Reading,
  at: number,
  isOther: (word: Word) => boolean,
): { candidate: Candidate; length: number } | undefined {
  const first = words[at];
  if (!first?.capital || isOther(first)) return undefined;
  const next = words[at + 1];
  if (first.initial !== undefined) {
    return { candidate: { words: [first], start: first.start, initial: first.initial }, length: 1 };
  }
  if (INITIAL.test(first.text)) {
    const isInitial = next?.capital && adjoin(text, first, next, /^\.[ \u00A0\u202F]?$/) && !isOther(next);
    return isInitial
      ? { candidate: { words: [next], start: first.start, initial: first.text }, length: 2 }
      : undefined;
  }
  if (!first.isWord || isAllCapitals(first.text)) return undefined;
  const name = [first];
  for (let index = at + 1; index < words.length && name.length < MAX_WORDS; index++) {
    const word = words[index];
    const before = words[index - 1];
    if (!word?.capital || !word.isWord || !before || !adjoin(text, before, word) || isOther(word)) break;
    if (isAllCapitals(word.text)) break;
    name.push(word);
  }
  return { candidate: { words: name, start: first.start }, length: name.length };
}

/** Ordinary words with a capital may stand before a name, never behind its given name. */
function fromGivenName(candidate: Candidate, isGiven: (word: Word) => boolean): Candidate {
  const given = candidate.words.findIndex(isGiven);
  if (candidate.initial !== undefined || given <= 0 || given === candidate.words.length - 1) return candidate;
  const words = candidate.words.slice(given);
  return { words, start: words[0]?.start ?? candidate.start };
}

/** Gives every mention its full name, where the text names the person in full just once. */
function linked(
  reading: Reading,
  people: { candidate: Candidate; confidence: number }[],
  others: Candidate[],
  surnameEndings: readonly string[],
): Mention[] {
  const canonicalOf = ({ words }: Candidate) => {
    const last = words.at(-1);
    const stem = words.length > 1 && last ? reading.text.slice(words[0]?.start, last.start) : '';
    return last ? stem + baseForm(last, surnameEndings) : '';
  };
  const full = new Set(
    people
      .filter(({ candidate }) => candidate.words.length > 1)
      .map(({ candidate }) => canonicalOf(candidate)),
  );
  const fullName = (candidate: Candidate) => {
    const surname = canonicalOf(candidate).toLowerCase();
    const same = [...full].filter(
      (name) =>
        name
          .toLowerCase()
          .split(/[\s-]+/)
          .includes(surname) &&
        (candidate.initial === undefined || name.startsWith(candidate.initial)),
    );
    return same.length === 1 ? same[0] : undefined;
  };
  const sure = people.map(({ candidate, confidence }) => {
    const own = canonicalOf(candidate);
    const alone = candidate.initial === undefined ? own : `${candidate.initial}. ${own}`;
    const canonical = candidate.words.length > 1 ? own : (fullName(candidate) ?? alone);
    return toMention(reading, candidate, canonical, confidence);
  });
  const again = others.flatMap((candidate) => {
    const canonical = candidate.words.length === 1 ? fullName(candidate) : undefined;
    return canonical === undefined ? [] : [toMention(reading, candidate, canonical, 0.8)];
  });
  return [...sure, ...again].sort((a, b) => a.start - b.start);
}

function toMention(
  reading: Reading,
  { words, start }: Candidate,
  canonical: string,
  confidence: number,
): Mention {
  return mentionOf(reading, { start, end: words.at(-1)?.end ?? start }, 'PERSON', canonical, confidence);
}

function isAllCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}
