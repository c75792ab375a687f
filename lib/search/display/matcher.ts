import { FORM } from '../../kazakh/analysis/filing-keys.ts';
import type { Span } from '../../kazakh/text/token.ts';
import type { KeyedLine, KeyedToken, MultilingualAnalyser } from '../../languages/multilingual-analyser.ts';

/** A word of the query as a matcher takes it. */
export interface SoughtWord {
  /**
   * Sequences of keys any of which stands for the word; a key may be a written form. Of one that is not the word's
   * own and has several, the words count where they stand together.
   */
  alternatives: readonly (readonly string[])[];
  /** Keys of its other readings, which count where they are the first key of a word: `жыл` of жылы. */
  rivals?: readonly string[];
  /** Written forms that have a key of it but are other words. */
  homographs?: readonly string[];
}

/** A word of a text that a word of the query found. */
export interface Match extends Span {
  /** Which word of the query, by its index. */
  word: number;
}

/**
 * Finds in texts the words that a query's words stand for, whatever their endings.
 * @param enough after how many UTF-16 units to stop, at the end of a line, if every word has been found by
 *   then; without it the whole text is looked through.
 * @param lacking words that the text is known not to have: they are not waited for.
 */
export type Matcher = (text: string, enough?: number, lacking?: readonly number[]) => Match[];

/**
 * Makes the matcher of a query. It compares keys, as the engine does with the same analyser, and so marks
 * what the engine found and nothing else; a mark covers one written word with its ending.
 */
export function createMatcher(words: readonly SoughtWord[], analyser: MultilingualAnalyser): Matcher {
  const singles = words.flatMap(({ alternatives: [own = [], ...others] }, word) =>
    [...own, ...others.filter((one) => one.length === 1).flat()].map((key) => [key, word] as const),
  );
  // The first word of the query that has a key takes it.
  const byKey = new Map(singles.toReversed());
  const byRival = new Map(
    words.flatMap(({ rivals = [] }, word) => rivals.map((key) => [key, word] as const)).toReversed(),
  );
  const sequences = words.flatMap(({ alternatives }, word) =>
    alternatives.slice(1).flatMap((keys) => (keys.length > 1 ? { keys, word } : [])),
  );
  const keys = [...byKey.keys(), ...byRival.keys(), ...sequences.flatMap(({ keys }) => keys)];
  const forms = keys.filter((key) => key.startsWith(FORM)).map((key) => key.slice(FORM.length));
  const linesOf = analyser.linesWith(
    keys.filter((key) => !key.startsWith(FORM)),
    forms,
  );

  const matchesIn = (text: string, { start: at, words: found }: KeyedLine): Match[] => {
    const places = found.flatMap((word) => placesOf(word, at));
    const inSequence = new Map(
      sequences.flatMap(({ keys, word }) =>
        places.flatMap((_, first) =>
          standsAt(keys, places, first, text) ? keys.map((_, index) => [first + index, word] as const) : [],
        ),
      ),
    );
    return places
      .flatMap(({ keys, form, start, end }, index): Match[] => {
        const word =
          [...keys, FORM + form].map((key) => byKey.get(key)).find((known) => known !== undefined) ??
          byRival.get(keys[0] ?? '') ??
          inSequence.get(index);
        const isOther = word !== undefined && words[word]?.homographs?.includes(form);
        return word === undefined || isOther ? [] : [{ start, end, word }];
      })
      .filter(isFirstOfItsPlace);
  };

  return (text, enough = Number.POSITIVE_INFINITY, lacking = []) => {
    const matches: Match[] = [];
    const missing = new Set(words.keys());
    for (const word of lacking) missing.delete(word);
    if (words.length === 0) return matches;
    for (const line of linesOf(text)) {
      if (line.start >= enough && missing.size === 0) break;
      for (const match of matchesIn(text, line)) {
        matches.push(match);
        missing.delete(match.word);
      }
    }
    return matches;
  };
}

/** A searchable position of a text. */
interface Place extends Span {
  keys: string[];
  form: string;
}

/** The positions of a word: the members of a compound, or the whole token. */
function placesOf({ token, keys: positions }: KeyedToken, at: number): Place[] {
  return positions.map((keys, position) => {
    const part = token.parts?.length === positions.length ? token.parts[position] : undefined;
    const { start, end, norm } = part ?? token;
    return { start: at + start, end: at + end, keys, form: norm };
  });
}

/** Whether the keys stand here one after the other, with no other word between them. */
function standsAt(keys: readonly string[], places: readonly Place[], first: number, text: string): boolean {
  return keys.every((key, index) => {
    const place = places[first + index];
    const before = index > 0 ? places[first + index - 1] : undefined;
    return (
      place?.keys.includes(key) && (!before || !/[\p{L}\p{N}]/u.test(text.slice(before.end, place.start)))
    );
  });
}

/** Two keys may lie at one place of the text; it is marked once. */
function isFirstOfItsPlace(match: Match, index: number, all: Match[]): boolean {
  return index === 0 || match.start >= (all[index - 1]?.end ?? 0);
}
