import type { Analyser } from '../../kazakh/analysis/analyser.ts';
import { FORM } from '../../kazakh/analysis/filing-keys.ts';
import { isVerbToo } from '../../kazakh/grammar/stop-words.ts';
import type { Interpretation, WordReading } from '../../kazakh/queries/interpretation.ts';
import { interpretations } from '../../kazakh/queries/interpretations.ts';
import { KAZAKH_LETTER } from '../../kazakh/queries/readings.ts';
import { fold } from '../../kazakh/text/clean.ts';
import type { Span } from '../../kazakh/text/token.ts';
import { tokenise } from '../../kazakh/text/tokenise.ts';
import { isStopWord } from '../../languages/stop-words.ts';
import { letterGroups } from '../index/letter-groups.ts';
import { NAME } from '../index/name-keys.ts';
import { coarseKey, rankingKeys } from '../index/ranking-keys.ts';
import type { KnownKeys } from './known-keys.ts';
import type { PlannedWord } from './query-plan.ts';
import type { QueryReader } from './query-reader.ts';
import type { QueryNode, WordNode } from './syntax/node.ts';
import { WEIGHTS } from './translations.ts';

/** A word of a query in its reading, with what the archive knows of it. */
export interface QueryWord extends PlannedWord, Span {
  /** Function words say nothing, unknown ones stand in no article. */
  role: 'content' | 'function' | 'unknown';
  /** The key of every position that the word takes in a text, known or not; a compound has several. */
  positions: string[];
  /** All keys of every position: the rivals too, and those of the word as it was typed. */
  readings: (readonly string[])[];
  /** The written form of every position, folded. */
  forms: string[];
  /** All keys by which it is ranked. */
  terms: string[];
}

/** The words of a query, each as its operators mean it. */
export interface QueryWords {
  /** How they were read; absent where there are none. */
  reading?: Interpretation;
  words: QueryWord[];
}

/** How many times as many articles must have a word for a known one that a Russian keyboard writes alike to stand for it too. */
const OFTEN = 5;
/** Shorter beginnings would stand for too many words. */
const MIN_BEGINNING = 2;
/** How many written forms a beginning stands for at most: the most frequent ones. */
export const MAX_FORMS = 500;

/**
 * Reads the words of a query: in which script and keyboard they were typed, and what each is found by. A word that is
 * meant to the letter, or ends in a star, is found by written forms.
 *
 * @param text the query without its operators, at their places as typed
 * @param root its operators
 * @param completing whether the last word, if unknown and not ended by a blank, may be the beginning of others
 */
export async function readQueryWords(
  text: string,
  root: QueryNode,
  reader: QueryReader,
  completing: boolean,
): Promise<QueryWords> {
  const { reading, words } = readWords(text, reader);
  const translated = withSpellings(translate(words, reader), text, reader);
  const literal = literalNodes(root);
  const meant = translated.map(async (word, index) => {
    const node = literal.find(({ span }) => within(word, span));
    if (node?.exact) return toTheLetter(words[index] ?? word);
    const isOpen = index === words.length - 1 && word.end === text.length;
    const isBegun = node?.wildcard || (completing && isOpen && word.role === 'unknown');
    return isBegun ? ((await completed(word, reader)) ?? word) : word;
  });
  return { ...(reading && { reading }), words: await Promise.all(meant) };
}

/**
 * Adds what the languages of the archive call the same. Where several words have one name together, it stands for
 * each of them: an article that has it lacks none.
 */
function translate(
  words: readonly QueryWord[],
  { translations, vocabulary }: Pick<QueryReader, 'translations' | 'vocabulary'>,
): QueryWord[] {
  const substance = words.filter(({ role }) => role !== 'function');
  const places = substance.flatMap((word) => word.readings.map((keys) => ({ word, keys })));
  const runs = translations.runsIn(
    places.map(({ keys }) => keys),
    vocabulary,
  );
  const added = new Map(
    runs.flatMap(({ from, to, alternatives }) => {
      const run = places.slice(from, to).map(({ word }) => word);
      // A compound has to belong to it as a whole.
      const whole = run.filter(
        (word) => word.readings.length === run.filter((other) => other === word).length,
      );
      return whole.map((word) => [word, alternatives] as const);
    }),
  );
  return words.map((word) => {
    const others = added.get(word) ?? [];
    if (others.length === 0) return word;
    const alternatives = [...word.alternatives, ...others.map(({ keys }) => keys)];
    return { ...word, role: 'content', alternatives, translations: others };
  });
}

/**
 * Adds the words that a keyboard without Kazakh letters writes like known ones, where they are far more frequent: who
 * types `кала` may well mean қала (city), though some article has кала too. A query with a Kazakh letter has none.
 */
function withSpellings(
  words: readonly QueryWord[],
  text: string,
  { vocabulary, letters, analyser }: QueryReader,
): QueryWord[] {
  if (KAZAKH_LETTER.test(text)) return [...words];
  const articlesOf = (keys: readonly string[]) => Math.min(...keys.map((key) => vocabulary.frequency(key)));
  return words.map((word) => {
    const [own] = word.alternatives;
    if (!own || word.role !== 'content' || word.read !== fold(word.written)) return word;
    const inQuery = analyser.forQuery(word.written);
    const readings = interpretations(word.written, { analyser: inQuery, vocabulary, letters });
    const meant = readings
      .flatMap(({ words }) => (words.length === 1 ? words : []))
      .filter(({ kind }) => kind === 'russian-keyboard')
      .map((other) => readWord(other, inQuery, vocabulary, false))
      .find(({ alternatives: [keys] }) => keys && articlesOf(keys) >= OFTEN * articlesOf(own));
    const [keys] = meant?.alternatives ?? [];
    if (!meant || !keys) return word;
    const other = { keys, written: meant.read, kind: 'spelling' as const, weight: WEIGHTS.spelling };
    return {
      ...word,
      alternatives: [...word.alternatives, keys],
      translations: [...word.translations, other],
    };
  });
}

/** Reads words without operators. */
export function readWords(text: string, { vocabulary, letters, analyser }: QueryReader): QueryWords {
  const inQuery = analyser.forQuery(text);
  const [reading] = interpretations(text, { analyser: inQuery, vocabulary, letters });
  if (!reading) return { words: [] };
  const words = reading.words.map((word, index) => {
    const before = reading.words[index - 1];
    const carries = before !== undefined && isConverb(before.read, inQuery);
    return readWord(word, inQuery, vocabulary, carries);
  });
  return { reading, words };
}

/** Whether a word is a form of a verb that another verb may carry: `жасай` (алды), `сатып` (алды). */
function isConverb(read: string, analyser: Analyser): boolean {
  return analyser.analyse(read)[0]?.features.includes('VerbForm=Conv') ?? false;
}

/**
 * Chooses for each position of the word the key that the archive knows best.
 * @param carries whether the word stands behind a converb, which it may carry as an auxiliary.
 */
function readWord(word: WordReading, analyser: Analyser, vocabulary: KnownKeys, carries: boolean): QueryWord {
  const all = tokenise(word.read).flatMap((token) => rankingKeys(token, analyser.keysOf(token)));
  const typed = tokenise(word.written).flatMap((token) => analyser.keysOf(token));
  const isContent = all.some(({ others }) => others.length > 0);
  const positions = all.flatMap(
    ({ precise }) => precise.find((key) => vocabulary.frequency(key) > 0) ?? precise[0] ?? [],
  );
  const known = positions.filter((key) => vocabulary.frequency(key) > 0);
  const forms = all.map(({ form }) => form);
  // In its bare form it is a conjunction.
  const verbs = carries ? [] : positions.filter((key, at) => isVerbToo(key) && forms[at] !== key);
  const saysNothing = (key: string) => isStopWord(key) && !verbs.includes(key);
  const keys = known.filter((key) => !saysNothing(key));
  return {
    start: word.start,
    end: word.end,
    written: word.written,
    read: word.read,
    role: positions.every(saysNothing) ? 'function' : known.length > 0 ? 'content' : 'unknown',
    positions,
    readings: all.map(({ precise }, position) => [...new Set([...precise, ...(typed[position] ?? [])])]),
    forms,
    ...(verbs.length > 0 && { homographs: verbs }),
    alternatives: keys.length > 0 ? [keys] : [],
    translations: [],
    rivals: all.flatMap(({ precise }) => precise).filter((key) => !keys.includes(key) && !isStopWord(key)),
    prefix: false,
    terms: isContent
      ? [
          ...positions,
          ...positions.map((key) => NAME + key),
          ...all.flatMap(({ others, form }) => (others.length > 0 ? [...others, ...letterGroups(form)] : [])),
        ]
      : [],
    coarse: all.flatMap(({ precise: [main], others }) => (main && others.length > 0 ? coarseKey(main) : [])),
  };
}

/** Function words have no form in the index: of them the lemma is asked. */
function toTheLetter(word: QueryWord): QueryWord {
  const keys = word.forms.map((form, position) =>
    isStopWord(form) ? (word.positions[position] ?? form) : FORM + form,
  );
  return { ...word, role: 'content', alternatives: [keys], rivals: [] };
}

/** A word of which only the beginning is given stands for all written forms that begin so; nothing where none does. */
async function completed(word: QueryWord, reader: QueryReader): Promise<QueryWord | undefined> {
  for (const beginning of new Set([fold(word.written), word.read])) {
    if (beginning.length < MIN_BEGINNING) continue;
    const forms = await reader.keysFrom(FORM + beginning, MAX_FORMS);
    if (forms.length > 0) {
      const alternatives = forms.map((form) => [form]);
      return {
        ...word,
        role: 'content',
        alternatives,
        translations: [],
        prefix: true,
        terms: [],
        coarse: [],
      };
    }
  }
  return undefined;
}

/** Words and phrases that are meant to the letter, or by their beginning. */
function literalNodes(node: QueryNode): Pick<WordNode, 'span' | 'exact' | 'wildcard'>[] {
  switch (node.kind) {
    case 'word':
      return node.exact || node.wildcard ? [node] : [];
    case 'phrase':
      return node.exact ? [{ span: node.span, exact: true, wildcard: false }] : [];
    case 'not':
      return literalNodes(node.node);
    case 'all':
    case 'any':
      return node.nodes.flatMap(literalNodes);
    default:
      return [];
  }
}

export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
