import { isForeignWord } from '../../kazakh/queries/foreign-words.ts';
import type { Vocabulary } from '../../kazakh/queries/interpretation.ts';
import { skeleton } from '../../kazakh/queries/skeleton.ts';
import { fold } from '../../kazakh/text/clean.ts';
import type { MultilingualAnalyser } from '../../languages/multilingual-analyser.ts';
import { isStopWord } from '../../languages/stop-words.ts';
import type { Column, Concept } from './concepts.ts';

/** Other keys by which a word or run of words may be found. */
export interface Alternative {
  /** An article must have all of them. */
  keys: string[];
  /** What a reader is told. */
  written: string;
  kind: 'name' | 'country' | 'abbreviation' | 'term' | 'spelling';
  /** What it counts beside the words as they were typed: above 0, below 1. */
  weight: number;
}

/** Words of a query, from one position up to before another, and what stands for them all. */
export interface TranslatedRun {
  from: number;
  to: number;
  /** Best first; at least one. */
  alternatives: Alternative[];
}

/** What else the words of a query may be called in the languages of the archive. */
export interface Translations {
  /** Alternatives of exactly these keys, best first; only those that the archive knows. */
  alternativesOf(keys: readonly string[], known: Vocabulary): Alternative[];
  /**
   * The runs of a query that have alternatives, the longest at each place, none overlapping.
   * @param positions the keys that each word of substance may have, best first
   */
  runsIn(positions: readonly (readonly string[])[], known: Vocabulary): TranslatedRun[];
}

/** What the Kazakh lexicon says of a lemma. */
export interface KazakhWords {
  /** Whether it lists the lemma. */
  has(lemma: string): boolean;
  /** Whether it lists it as something else than a name. */
  isCommon(lemma: string): boolean;
}

/** What names of a kind count beside the words as they were typed. */
export const WEIGHTS = {
  name: 0.9,
  country: 0.9,
  abbreviation: 0.9,
  term: 0.7,
  spelling: 0.9,
} satisfies Record<Alternative['kind'], number>;
const MAX_ALTERNATIVES = 12;
const ABBREVIATION = /^\p{Lu}[\p{Lu}+]+$/u;
/** Names with shorter skeletons are like too many words. */
const SHORTEST_NAME = 4;
/** English spellings on either side of the ocean, which have different stems. */
const AMERICAN: readonly (readonly [british: RegExp, american: string])[] = [
  [/isation/, 'ization'],
  [/\b(cent|theat)re\b/, '$1er'],
  [/\b(defen)ce\b/, '$1se'],
  [/\b(lab|neighb)our\b/, '$1or'],
  [/\b(program)me\b/, '$1'],
];

/** A name of a concept as the keys of its words; function words are left out. */
interface Name {
  keys: string[];
  written: string;
  concept: KeyedConcept;
  isAbbreviation: boolean;
}

interface KeyedConcept {
  kind: Concept['kind'];
  names: Name[];
}

/** Names by their keys, one after the other. */
interface Node {
  next: Map<string, Node>;
  names: Name[];
}

/**
 * Alternatives by a table of concepts, and for names by their sound. The keys of the table are made with the
 * first question. A word in which another language's name of a concept and a Kazakh word fall together (ЕС is the
 * EU, ес is memory) stands for the Kazakh word alone.
 */
export function createTranslations(
  concepts: Iterable<Concept>,
  analyser: MultilingualAnalyser,
  kazakh: KazakhWords,
): Translations {
  let root: Node | undefined;
  const namesAt = (positions: readonly (readonly string[])[], from: number) => {
    root ??= indexOf(concepts, analyser, kazakh);
    return namesFrom(root, positions, from);
  };
  /** @param keys of a single position, if it is one */
  const alternatives = (names: readonly Name[], keys: readonly string[], known: Vocabulary) =>
    best([...called(names, known), ...keys.flatMap((key) => namesLike(key, known, kazakh))]);
  return {
    alternativesOf(keys, known) {
      const names = namesAt(
        keys.map((key) => [key]),
        0,
      )[keys.length - 1];
      return alternatives(names ?? [], keys.length === 1 ? keys : [], known);
    },
    runsIn(positions, known) {
      const runs: TranslatedRun[] = [];
      for (let from = 0; from < positions.length; ) {
        const run = namesAt(positions, from)
          .map((names, index) => ({
            from,
            to: from + index + 1,
            alternatives: alternatives(names, index === 0 ? (positions[from] ?? []) : [], known),
          }))
          .findLast((run) => run.alternatives.length > 0);
        if (run) runs.push(run);
        from = run?.to ?? from + 1;
      }
      return runs;
    },
  };
}

function indexOf(concepts: Iterable<Concept>, analyser: MultilingualAnalyser, kazakh: KazakhWords): Node {
  const root: Node = { next: new Map(), names: [] };
  const all = [...concepts].map((concept) => ({ concept, own: kazakhNames(concept, analyser, kazakh) }));
  const kazakhTerms = new Set(all.flatMap(({ own }) => [...own.keys()]));
  for (const { concept, own } of all) {
    const keyed: KeyedConcept = { kind: concept.kind, names: [] };
    const isAnother = (key: string, written: string) =>
      !own.has(key) && (kazakhTerms.has(key) || (kazakh.has(key) && !isLoan(key, written, kazakh)));
    const names = new Map([...own, ...foreignNames(concept, analyser, isAnother)]);
    for (const [sequence, written] of names) {
      const keys = sequence.split(' ');
      const name: Name = { keys, written, concept: keyed, isAbbreviation: ABBREVIATION.test(written) };
      keyed.names.push(name);
      nodeOf(root, keys).names.push(name);
    }
  }
  return root;
}

/** Keys of the Kazakh names of a concept, joined, with the names. АҚ is a company, ақ is white. */
function kazakhNames({ names }: Concept, analyser: MultilingualAnalyser, kazakh: KazakhWords) {
  return new Map(
    names.kk
      .map((written) => [keysOf(written, 'kk', analyser), written] as const)
      .filter(([keys]) => keys.length > 0)
      .map(([keys, written]) => [keys.join(' '), written] as const)
      .filter(([keys, written]) => !ABBREVIATION.test(written) || !kazakh.isCommon(keys)),
  );
}

/** The same of the Russian and English names, without single words that are other Kazakh words. */
function foreignNames(
  { names }: Concept,
  analyser: MultilingualAnalyser,
  isAnother: (key: string, written: string) => boolean,
): Map<string, string> {
  const found = new Map<string, string>();
  const add = (written: string, language: Column) => {
    const keys = keysOf(written, language, analyser);
    const [key = ''] = keys;
    if (keys.length > 0 && (keys.length > 1 || !isAnother(key, written))) found.set(keys.join(' '), written);
  };
  for (const written of names.ru) {
    add(written, 'ru');
    // A Russian word that a Kazakh text quotes has the keys that a Kazakh word would have.
    if (!written.includes(' ')) add(written, 'kk');
  }
  for (const written of names.en.flatMap(spellings)) add(written, 'en');
  return found;
}

/** Whether Kazakh has the word as Russian has it, not a word that is like its stem: союз is, сем of семья is not. */
function isLoan(key: string, written: string, kazakh: KazakhWords): boolean {
  if (ABBREVIATION.test(written)) return !kazakh.isCommon(key);
  return key === fold(written).replaceAll('ё', 'е');
}

function spellings(name: string): string[] {
  const american = AMERICAN.reduce((text, [british, spelling]) => text.replace(british, spelling), name);
  return american === name ? [name] : [name, american];
}

function keysOf(written: string, language: Column, analyser: MultilingualAnalyser): string[] {
  return analyser.keysIn(language, written).flatMap(([main]) => (main && !isStopWord(main) ? main : []));
}

function nodeOf(root: Node, keys: readonly string[]): Node {
  let node = root;
  for (const key of keys) {
    const next = node.next.get(key) ?? { next: new Map(), names: [] };
    node.next.set(key, next);
    node = next;
  }
  return node;
}

/** The names in the table of the runs that begin at a position: of one position, of two and so on. */
function namesFrom(root: Node, positions: readonly (readonly string[])[], from: number): Name[][] {
  const found: Name[][] = [];
  let nodes = [root];
  for (let at = from; at < positions.length && (at === from || nodes.length > 0); at++) {
    const keys = positions[at] ?? [];
    nodes = nodes.flatMap(({ next }) => keys.flatMap((key) => next.get(key) ?? []));
    found.push(nodes.flatMap(({ names }) => names));
  }
  return found;
}

/** What else the concepts of these names are called. */
function called(names: readonly Name[], known: Vocabulary): Alternative[] {
  return names.flatMap((name) =>
    name.concept.names
      .filter((other) => isNews(other.keys, name.keys) && other.keys.every((key) => known.frequency(key) > 0))
      .map((other): Alternative => {
        const isShort = name.isAbbreviation || other.isAbbreviation;
        const kind = name.concept.kind === 'term' && isShort ? 'abbreviation' : name.concept.kind;
        return { keys: other.keys, written: other.written, kind, weight: WEIGHTS[kind] };
      }),
  );
}

/** Whether keys ask for something else than others do, not merely for more or less of it. */
function isNews(keys: readonly string[], others: readonly string[]): boolean {
  return !keys.every((key) => others.includes(key)) && !others.every((key) => keys.includes(key));
}

/**
 * The same name in another writing: known keys of the same sound, where neither is a common word. `Тоқаев`, `Токаев`
 * and `Tokayev` sound alike; so do `қол` and `көл`, which are none.
 */
function namesLike(key: string, known: Vocabulary, kazakh: KazakhWords): Alternative[] {
  if (!isName(key, kazakh)) return [];
  return sounds(key)
    .flatMap((sound) => known.bySkeleton(sound))
    .filter((other) => writingOf(other) !== writingOf(key) && isName(other, kazakh))
    .map((other) => ({ keys: [other], written: other, kind: 'name', weight: WEIGHTS.name }));
}

function isName(key: string, kazakh: KazakhWords): boolean {
  return /^[\p{L}'’]+$/u.test(key) && !kazakh.isCommon(key) && !isForeignWord(key) && !isStopWord(key);
}

/** The skeleton, and what it is where one writing has a glide between vowels that the other lacks: `Байел`, `Bayel`. */
function sounds(name: string): string[] {
  const bones = skeleton(name);
  if (bones.length < SHORTEST_NAME) return [];
  return [
    ...new Set([bones, bones.replace(/(?<=[aou])i(?=e)/g, ''), bones.replace(/(?<=[aou])(?=e)/g, 'i')]),
  ];
}

function writingOf(name: string): 'Latin' | 'Kazakh' | 'Cyrillic' {
  if (/\p{Script=Latin}/u.test(name)) return 'Latin';
  return /[әғқңөұүһі]/.test(name) ? 'Kazakh' : 'Cyrillic';
}

/** The alternatives by weight, each sequence of keys once. */
function best(alternatives: readonly Alternative[]): Alternative[] {
  const distinct = new Map<string, Alternative>();
  for (const alternative of alternatives.toSorted((a, b) => b.weight - a.weight)) {
    const keys = alternative.keys.join(' ');
    if (!distinct.has(keys)) distinct.set(keys, alternative);
  }
  return [...distinct.values()].slice(0, MAX_ALTERNATIVES);
}
