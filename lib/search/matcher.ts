import type { Analyser } from '../kazakh/analyser.ts';
import type { Span, Token } from '../kazakh/token.ts';
import { tokenise } from '../kazakh/tokenise.ts';
import type { PlannedWord } from './query-plan.ts';

/** A word of a text that a word of the query found. */
export interface Match extends Span {
  /** Which word of the query, by its index. */
  word: number;
}

/** Finds in texts the words that a query's words stand for, whatever their endings. */
export type Matcher = (text: string) => Match[];

/**
 * Makes the matcher of a query. It compares keys, as the engine does with the same analyser, and so marks
 * what the engine found and nothing else; a mark covers one written word with its ending.
 */
export function createMatcher(words: PlannedWord[], analyser: Analyser): Matcher {
  const byKey = new Map(words.flatMap(({ keys }, word) => keys.map((key) => [key, word] as const)));
  const prefixes = words.flatMap(({ keys, prefix }, word) =>
    prefix ? keys.map((key) => ({ key, word })) : [],
  );
  const wordOf = (key: string) =>
    byKey.get(key) ?? prefixes.find((prefix) => key.startsWith(prefix.key))?.word;

  return (text) =>
    words.length === 0
      ? []
      : tokenise(text)
          .flatMap((token) => {
            const positions = analyser.keysOf(token);
            return positions.flatMap((keys, position) => {
              const word = keys.map(wordOf).find((found) => found !== undefined);
              return word === undefined ? [] : [{ ...spanOf(token, position, positions.length), word }];
            });
          })
          .filter(isFirstOfItsPlace);
}

/** Where the position lies: a member of a compound, or the whole token. */
function spanOf(token: Token, position: number, positions: number): Span {
  const part = token.parts?.length === positions ? token.parts[position] : undefined;
  const { start, end } = part ?? token;
  return { start, end };
}

/** Two keys may lie at one place of the text; it is marked once. */
function isFirstOfItsPlace(match: Match, index: number, all: Match[]): boolean {
  return index === 0 || match.start >= (all[index - 1]?.end ?? 0);
}
