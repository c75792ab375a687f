import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';

/** Length from which a piece ends at the next border, in UTF-16 units. */
const PIECE = 48;
/** No token goes on behind a blank that a small letter precedes: only digits and initials hold blanks. */
const BORDER = /[а-яёәғқңөұүһі] /g;

/**
 * The tokens of a text that lie in pieces of which the question is true, as `tokenise` has them: it takes several
 * times as long as a simple question.
 */
export function tokeniseWhere(text: string, mayHold: (piece: string) => boolean): Token[] {
  const tokens: Token[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    BORDER.lastIndex = start + PIECE;
    end = (BORDER.exec(text)?.index ?? text.length - 1) + 1;
    const piece = text.slice(start, end);
    if (mayHold(piece)) for (const token of tokenise(piece)) tokens.push(shifted(token, start));
  }
  return tokens;
}

function shifted(token: Token, by: number): Token {
  if (by === 0) return token;
  const { parts } = token;
  return {
    ...token,
    start: token.start + by,
    end: token.end + by,
    ...(parts && { parts: parts.map((part) => shifted(part, by)) }),
  };
}
