import { createMemo } from '../kazakh/memo.ts';
import { APOSTROPHES } from '../kazakh/text/clean.ts';
import { paragraphs, sentences } from '../kazakh/text/segment.ts';
import type { Span } from '../kazakh/text/token.ts';
import type { Language } from './language.ts';
import { PROFILES, type Profile } from './profiles.ts';

/** A sentence of a text and its language. */
export interface Passage extends Span {
  language: Language;
  /** Whether its own words tell the language; if not, its surroundings do. */
  told: boolean;
}

/** A line of a text and its sentences, in order; all offsets point into the text. */
export interface Line extends Span {
  /** Made, and their languages told, when they are first asked for. */
  readonly passages: Passage[];
}

interface Guess {
  language: Language;
  /** How much likelier it is than the next language, in nats. */
  margin: number;
}

/** UTF-16 units that are looked at of a text and of a sentence: the beginning tells the language. */
const TEXT_SAMPLE = 4_000;
const SENTENCE_SAMPLE = 160;
/** From which margin a sentence tells its language. */
const CERTAIN = 5;

/** How much rarer the last letter of an alphabet is than the first, in nats. */
const LETTER_RANGE = 4;
/** Evidence in nats: against a language from a letter that it lacks, for it from a word or an ending. */
const FOREIGN_LETTER = 10;
const FREQUENT_WORD = 4;
const ENDING = 1.6;
const LONGEST_ENDING = 5;
/** Words whose evidence is remembered. */
const MEMORY = 20_000;

const ROWS: readonly Profile[] = Object.values(PROFILES);
const LETTERS = letterWeights();
const WORDS = rowsBy(({ words }) => words);
const ENDINGS = rowsBy(({ endings }) => endings);
const WORD = new RegExp(`\\p{L}(?:[\\p{L}\\p{M}]|[${APOSTROPHES}](?=\\p{L}))*`, 'gu');
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');

/**
 * The language that the beginning of a text is in; `other` also where nothing tells it. A naive Bayes
 * classifier over letters, frequent words and endings, whose parameters stand in `profiles.ts`.
 */
export function languageOf(text: string): Language {
  return guess(text.slice(0, TEXT_SAMPLE)).language;
}

/**
 * The lines of a text that hold something, with their sentences and the languages of these; made as they are
 * asked for. A sentence that does not tell its language has the one that it seems to have, if the line, the
 * sentence before or the text is in that, else the text's. Whoever reads the same text sees the same, whichever
 * lines he asks about.
 */
export function* lines(text: string): Generator<Line> {
  let language: Language | undefined;
  const ofText = () => {
    language ??= languageOf(text);
    return language;
  };
  let before: LineOfText | undefined;
  for (const span of paragraphs(text)) {
    before = new LineOfText(span, text, before, ofText);
    yield before;
  }
}

/** A line that knows the lines before it and looks back as far as its sentences need. */
class LineOfText implements Line {
  readonly start: number;
  readonly end: number;
  readonly #text: string;
  readonly #before: LineOfText | undefined;
  readonly #ofText: () => Language;
  #passages: Passage[] | undefined;

  constructor({ start, end }: Span, text: string, before: LineOfText | undefined, ofText: () => Language) {
    this.start = start;
    this.end = end;
    this.#text = text.slice(start, end);
    this.#before = before;
    this.#ofText = ofText;
  }

  get passages(): Passage[] {
    this.#passages ??= this.#tell();
    return this.#passages;
  }

  #tell(): Passage[] {
    const spans = sentences(this.#text);
    let before: Language | undefined;
    let ofLine: Guess | undefined;
    return spans.map((sentence, index): Passage => {
      const own = guessSentence(this.#text, sentence);
      const told = own.margin >= CERTAIN;
      if (told) before = own.language;
      else {
        if (index === 0 && this.#before) before = this.#before.#lastLanguage();
        ofLine ??= spans.length > 1 ? guess(this.#text.slice(0, TEXT_SAMPLE)) : own;
        const around = [ofLine.margin >= CERTAIN && ofLine.language, before, this.#ofText()];
        before = around.includes(own.language) ? own.language : this.#ofText();
      }
      return { start: this.start + sentence.start, end: this.start + sentence.end, language: before, told };
    });
  }

  /** The language of its last sentence. Lines are told from the last one on that needs none before it. */
  #lastLanguage(): Language | undefined {
    const open: LineOfText[] = [];
    for (let line: LineOfText | undefined = this; line && !line.#isToldAtEnd(); line = line.#before) {
      open.push(line);
    }
    for (const line of open.toReversed()) line.passages;
    return this.passages.at(-1)?.language;
  }

  #isToldAtEnd(): boolean {
    if (this.#passages) return true;
    const last = sentences(this.#text).at(-1);
    return last !== undefined && guessSentence(this.#text, last).margin >= CERTAIN;
  }
}

/** What speaks for each row, in nats, and letters that no row has. */
interface Evidence {
  scores: Float32Array;
  letters: number;
  unknown: number;
}

const evidenceOf = createMemo((word: string): Evidence => {
  const scores = new Float32Array(ROWS.length);
  const listed = WORDS.get(word);
  for (const row of listed ?? endingRows(word)) scores[row] = listed ? FREQUENT_WORD : ENDING;
  let letters = 0;
  let unknown = 0;
  for (const letter of word) {
    const weights = LETTERS.get(letter);
    letters++;
    if (!weights) unknown++;
    else for (const [row, weight] of weights.entries()) scores[row] = (scores[row] ?? 0) + weight;
  }
  return { scores, letters, unknown };
}, MEMORY);

function guessSentence(line: string, { start, end }: Span): Guess {
  return guess(line.slice(start, Math.min(end, start + SENTENCE_SAMPLE)));
}

function guess(sample: string): Guess {
  const scores = Float64Array.from(ROWS, ({ prior }) => prior);
  let letters = 0;
  let unknown = 0;
  for (const word of sample.normalize('NFC').toLowerCase().replace(APOSTROPHE, "'").match(WORD) ?? []) {
    const evidence = evidenceOf(word);
    letters += evidence.letters;
    unknown += evidence.unknown;
    for (let row = 0; row < scores.length; row++)
      scores[row] = (scores[row] ?? 0) + (evidence.scores[row] ?? 0);
  }
  if (letters === 0) return { language: 'other', margin: 0 };
  if (unknown > letters / 2) return { language: 'other', margin: unknown };
  return best(scores);
}

/** The language of the likeliest row, and how far the rows of other languages lie behind. */
function best(scores: Float64Array): Guess {
  const first = scores.indexOf(Math.max(...scores));
  const language = ROWS[first]?.language ?? 'other';
  const rivals = scores.filter((_, row) => ROWS[row]?.language !== language);
  return { language, margin: (scores[first] ?? 0) - Math.max(...rivals) };
}

/** The rows that have the longest ending of the word that is known. */
function endingRows(word: string): readonly number[] {
  for (let length = Math.min(LONGEST_ENDING, word.length - 2); length > 0; length--) {
    const rows = ENDINGS.get(word.slice(-length));
    if (rows) return rows;
  }
  return [];
}

/** For each letter, by row, the logarithm of its frequency, which falls evenly along the alphabet. */
function letterWeights(): Map<string, number[]> {
  const weights = new Map<string, number[]>();
  for (const [row, profile] of ROWS.entries()) {
    const letters = [...profile.letters];
    const falls = letters.map((_, rank) => (-LETTER_RANGE * rank) / letters.length);
    const total = Math.log(falls.reduce((sum, fall) => sum + Math.exp(fall), 0));
    for (const [rank, letter] of letters.entries()) {
      const ofLetter = weights.get(letter) ?? ROWS.map(() => -FOREIGN_LETTER);
      ofLetter[row] = (falls[rank] ?? 0) - total;
      weights.set(letter, ofLetter);
    }
  }
  return weights;
}

/** Which rows list a string in a column. */
function rowsBy(column: (profile: Profile) => string): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, profile] of ROWS.entries()) {
    for (const item of new Set(column(profile).split(' '))) rows.set(item, [...(rows.get(item) ?? []), row]);
  }
  return rows;
}
