import type { Analyser } from '../kazakh/analyser.ts';
import type { Span, Token } from '../kazakh/token.ts';
import { tokenise } from '../kazakh/tokenise.ts';
import type { PlannedWord } from './query-plan.ts';

/** A word of a text that a word of the query found. */
export interface Match extends Span {
  /** Which word of the query, by its index. */
  word: number;
}

/**
 * Finds in texts the words that a query's words stand for, whatever their endings.
 * @param enough after how many UTF-16 units to stop, at the end of a line, if every word has been found by
 *   then; without it the whole text is looked through.
 */
export type Matcher = (text: string, enough?: number) => Match[];

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

  const matchesIn = (line: string, at: number): Match[] =>
    tokenise(line)
      .flatMap((token) => {
        const positions = analyser.keysOf(token);
        return positions.flatMap((keys, position) => {
          const word = keys.map(wordOf).find((found) => found !== undefined);
          if (word === undefined) return [];
          const { start, end } = spanOf(token, position, positions.length);
          return [{ start: at + start, end: at + end, word }];
        });
      })
      .filter(isFirstOfItsPlace);

  return (text, enough = Number.POSITIVE_INFINITY) => {
    const matches: Match[] = [];
    const missing = new Set(words.keys());
    for (let at = 0; at < text.length && words.length > 0; ) {
      if (at >= enough && missing.size === 0) break;
      const newline = text.indexOf('\n', at);
      const end = newline < 0 ? text.length : newline + 1;
      for (const match of matchesIn(text.slice(at, end), at)) {
        matches.push(match);
        missing.delete(match.word);
      }
      at = end;
    }
    return matches;
  };
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
