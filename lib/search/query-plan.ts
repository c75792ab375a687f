import type { Analyser } from '../kazakh/analyser.ts';
import { fold } from '../kazakh/clean.ts';
import type { Interpretation, WordReading } from '../kazakh/interpretation.ts';
import { interpretations } from '../kazakh/interpretations.ts';
import { isStopWord } from '../kazakh/stop-words.ts';
import { tokenise } from '../kazakh/tokenise.ts';
import { engineWord } from './engine-word.ts';
import type { KnownKeys } from './known-keys.ts';
import { type Operators, readOperators, within } from './operators.ts';

/** A word of the query that takes part: typed, and the keys it is searched by. */
export interface PlannedWord {
  written: string;
  keys: string[];
  /** Only the beginning was typed: a longer key will do. */
  prefix: boolean;
}

/** What is asked of the engine, and how the query came to be read so. */
export interface QueryPlan {
  /** In the engine's syntax, words as typed; empty for a query that asks for nothing in particular. */
  engineQuery: string;
  /** The same, words from the rarest to the most frequent: the engine leaves out the last ones first. */
  broadQuery: string;
  /** Whether there is anything to search: a query of nothing but unknown or function words finds nothing. */
  searchable: boolean;
  words: PlannedWord[];
  unknown: string[];
  reading?: Interpretation;
}

/** Meilisearch reads ten words of a query and ignores the rest. */
const MAX_ENGINE_WORDS = 10;
/** Shorter beginnings would mean too many words. */
const MIN_PREFIX_LENGTH = 2;

/** The plan of a query without words: every article. */
const EVERYTHING: QueryPlan = { engineQuery: '', broadQuery: '', searchable: true, words: [], unknown: [] };

/**
 * Reads a query: which words it has in which reading, what each is searched by, what takes no part.
 * @param completing whether the last word, if unknown, may be the beginning of a longer one.
 */
export function planQuery(
  query: string,
  analyser: Analyser,
  known: KnownKeys,
  { completing }: { completing: boolean },
): QueryPlan {
  if (!query.trim()) return EVERYTHING;
  const operators = readOperators(query);
  const reading = interpretations(operators.text, analyser, known)[0];
  if (!reading) return { ...EVERYTHING, searchable: false };

  const parts = reading.words.map((word) => readWord(word, operators, analyser, known));
  const last = parts.at(-1);
  if (completing && last) completeWord(last, query, known);

  const content = parts.filter(({ role }) => role === 'content');
  const excluded = parts.filter(({ role }) => role === 'excluded');
  const phrases = phrasesOf(parts, operators);
  const inPhrase = new Set(phrases.flatMap(({ words }) => words));
  const single = content.filter((word) => !inPhrase.has(word));
  const byRarity = single.toSorted((a, b) => frequency(a, known) - frequency(b, known));
  const chosen = new Set(byRarity.slice(0, MAX_ENGINE_WORDS));
  const engineQuery = (words: ReadWord[]) =>
    [
      ...excluded.flatMap(({ keys }) => keys.map((key) => `-${engineWord(key)}`)),
      ...phrases.map(
        ({ words }) => `"${words.flatMap(({ positions }) => positions.map(engineWord)).join(' ')}"`,
      ),
      ...words.filter((word) => chosen.has(word)).flatMap(({ keys }) => keys.map(engineWord)),
      // A blank at the end tells the engine that the last word is whole.
      ...(words.at(-1)?.prefix ? [] : ['']),
    ].join(' ');
  return {
    engineQuery: engineQuery(single),
    broadQuery: engineQuery(byRarity),
    searchable: content.length > 0 || (excluded.length > 0 && excluded.length === parts.length),
    words: content.map(({ written, keys, prefix }) => ({ written, keys, prefix })),
    unknown: parts.filter(({ role }) => role === 'unknown').map(({ written }) => written),
    reading,
  };
}

interface ReadWord extends PlannedWord {
  reading: WordReading;
  role: 'content' | 'excluded' | 'function' | 'unknown';
  /** The key of every position that the word takes in a text, known or not. */
  positions: string[];
}

/** Chooses for each position of the word (a compound has several) the key that the archive knows best. */
function readWord(
  reading: WordReading,
  { excluded }: Operators,
  analyser: Analyser,
  known: KnownKeys,
): ReadWord {
  const positions = tokenise(reading.read)
    .flatMap((token) => analyser.keysOf(token))
    .map((keys) => keys.find((key) => known.frequency(key) > 0) ?? keys[0] ?? '')
    .filter((key) => key !== '');
  const keys = positions.filter((key) => known.frequency(key) > 0);
  const role = excluded.some((span) => within(reading, span))
    ? 'excluded'
    : positions.every(isStopWord)
      ? 'function'
      : keys.length > 0
        ? 'content'
        : 'unknown';
  return {
    reading,
    role,
    positions,
    written: reading.written,
    prefix: false,
    keys: keys.filter((key) => !isStopWord(key)),
  };
}

/** A last word that nobody knows and that no blank ends may be the beginning of one that is known. */
function completeWord(word: ReadWord, query: string, known: KnownKeys): void {
  const ended = word.reading.end < query.length;
  const begun = [fold(word.reading.written), word.reading.read].find(
    (start) => start.length >= MIN_PREFIX_LENGTH && known.hasPrefix(start),
  );
  if (word.role !== 'unknown' || ended || begun === undefined) return;
  Object.assign(word, { role: 'content', prefix: true, keys: [begun], positions: [begun] });
}

/** A phrase keeps its function words: they have their places in the text too. */
function phrasesOf(parts: ReadWord[], { phrases }: Operators): { words: ReadWord[] }[] {
  return phrases
    .map((phrase) => ({
      words: parts.filter(({ reading, role }) => within(reading, phrase) && role !== 'excluded'),
    }))
    .filter(({ words }) => words.flatMap(({ positions }) => positions).length > 1);
}

/** In how many articles a word stands; the rarest words of a query say most. */
function frequency({ keys, prefix }: ReadWord, known: KnownKeys): number {
  return prefix ? Number.POSITIVE_INFINITY : Math.min(...keys.map((key) => known.frequency(key)));
}
