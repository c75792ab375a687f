import { integerOf } from './numerals.ts';
import { adjoin, type Reading, type Word } from './reading.ts';

/** What stands at a place of a text and behind it; words are counted from that place. */
export class Lookahead {
  readonly #reading: Reading;
  readonly #at: number;

  constructor(reading: Reading, at: number) {
    this.#reading = reading;
    this.#at = at;
  }

  word(offset: number): Word | undefined {
    return this.#reading.words[this.#at + offset];
  }

  /** The whole number of a word in digits. */
  number(offset: number): number | undefined {
    const word = this.word(offset);
    return word && integerOf(word);
  }

  /** What stands between a word and the one before it; a line break stands for anything longer. */
  between(offset: number): string {
    const before = this.word(offset - 1);
    const word = this.word(offset);
    return before && word && word.start - before.end <= 4
      ? this.#reading.text.slice(before.end, word.start)
      : '\n';
  }

  /** Whether a word stands directly behind the one before it; the full stop of `ж.` parts nothing. */
  follows(offset: number): boolean {
    const before = this.word(offset - 1);
    const word = this.word(offset);
    if (!before || !word) return false;
    if (adjoin(this.#reading.text, before, word)) return true;
    return /^\d*(?:ж|г|гг)$/.test(before.norm) && /^\.[ \u00A0\u202F]$/.test(this.between(offset));
  }

  /** Whether a dash joins a word to the one before it. */
  ranges(offset: number): boolean {
    return this.word(offset)?.tied === true || /^[ \u00A0]?[-–—][ \u00A0]?$/.test(this.between(offset));
  }
}
