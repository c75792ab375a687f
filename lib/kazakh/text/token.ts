/** Half-open range `[start, end)` of UTF-16 code units in the *original* text. */
export interface Span {
  start: number;
  end: number;
}

/**
 * `abbreviation`: written in capitals or with dots (`АҚШ-тың`, `т.б.`, `BAQ.KZ`); `initials`: initials with
 * their name (`П.Шахбазов`, `П. Шахбазов`) or the last of several; `compound`: joined by hyphens, with its
 * `parts` (`сауда-экономикалық`, `5-сынып`). A range or a telephone number is a `number` with parts.
 */
export type TokenKind =
  | 'word'
  | 'number'
  | 'abbreviation'
  | 'initials'
  | 'compound'
  | 'url'
  | 'email'
  | 'hashtag';

/** One written word with its ending, wherever the ending stands (`«Самұрық-Қазына»-ның`, `85,3%-ке`). */
export interface Token extends Span {
  kind: TokenKind;
  /**
   * Cleaned (look-alikes, soft hyphens, apostrophes mended), case as written. A hyphen sets off the ending,
   * whatever the text has there: `АҚШ’тың` is `АҚШ-тың`, `«Отан»ның` is `Отан-ның`.
   */
  text: string;
  /** `text` folded to lower case: what `lemma` and `keys` take. */
  norm: string;
  /** Of a compound its members, of initials the initials and the name; offsets into the original text. */
  parts?: Token[];
}
