import type { Analyser } from '../kazakh/analysis/analyser.ts';
import { createMemo } from '../kazakh/memo.ts';
import { sentences } from '../kazakh/text/segment.ts';
import type { Span, Token } from '../kazakh/text/token.ts';
import { tokenise } from '../kazakh/text/tokenise.ts';
import { baseForms } from './base-forms.ts';
import { looksRussian, russianForms } from './russian-forms.ts';

/** A word of the text as the rules see it; members of compounds are words of their own. */
export interface Word extends Span {
  /** Cleaned, case as written. */
  text: string;
  /** Folded, without the ending that a hyphen sets off: `ақш` of `АҚШ-тың`. */
  norm: string;
  /** `norm` first, then what it may be a form of. */
  forms: readonly string[];
  /** Folded; what the analysis takes the word for. */
  lemma: string;
  /** Whether the lexicon knows it as an ordinary noun, whatever its capital says. */
  isCommonNoun: boolean;
  /** Letters alone, no number or address. */
  isWord: boolean;
  capital: boolean;
  /** Whether it opens a sentence, where a capital says nothing. */
  opens: boolean;
  /** Whether a hyphen ties it to the word before. */
  tied: boolean;
  /** `П` of `П.Шахбазов`; the span covers it. */
  initial?: string;
}

/** A text with its words, sentence by sentence. */
export interface Reading {
  text: string;
  words: Word[];
  /** For each sentence its span, and where its words begin and end in `words`. */
  sentences: (Span & { first: number; last: number })[];
}

/** What the rules read: the text, and the title where it is given. */
export interface Fields {
  title?: Reading;
  text: Reading;
}

/** Tokenises a text once for all rules. Linear in its length. */
export type Reader = (text: string) => Reading;

const MEMORY = 100_000;

type Forms = Pick<Word, 'lemma' | 'forms' | 'isCommonNoun'>;

/** A reader that remembers the forms of the words it has met, up to a bound. */
export function createReader(analyser: Analyser): Reader {
  const kazakh = createMemo((word: string): Forms => {
    const keys = analyser.keys(word);
    // With a capital, a noun that the lexicon does not know counts as a name.
    const [analysis] = analyser.analyse(word.charAt(0).toUpperCase() + word.slice(1));
    return {
      lemma: keys[0] ?? word,
      forms: unique([...baseForms(word), ...keys]),
      isCommonNoun: analysis?.upos === 'NOUN',
    };
  }, MEMORY);
  const russian = createMemo(
    (word: string): Forms => ({ lemma: word, forms: unique(russianForms(word)), isCommonNoun: false }),
    MEMORY,
  );
  return (text) => {
    const read = looksRussian(text) ? russian : kazakh;
    const words = tokenise(text).flatMap((token) => wordsOf(token, read));
    const reading: Reading = { text, words, sentences: [] };
    let next = 0;
    for (const { start, end } of sentences(text)) {
      const first = next;
      while ((words[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
      const opening = words[first];
      if (opening && next > first) opening.opens = true;
      reading.sentences.push({ start, end, first, last: next });
    }
    return reading;
  };
}

function wordsOf(token: Token, forms: (word: string) => Forms): Word[] {
  if (token.kind === 'initials') {
    const name = token.parts?.at(-1) ?? token;
    const initial = token.parts?.[0]?.text ?? '';
    const [first, ...others] = wordsOf(name, forms);
    return first ? [{ ...first, start: token.start, initial }, ...others] : [];
  }
  const parts = token.parts ?? [token];
  return parts.map((part, index) => wordOf(part, index > 0, forms));
}

function wordOf(
  { start, end, text, norm: whole, kind }: Token,
  tied: boolean,
  forms: (word: string) => Forms,
): Word {
  const isWord = kind === 'word' || kind === 'abbreviation';
  const norm = isWord ? (whole.split('-', 1)[0] ?? whole) : whole;
  return {
    start,
    end,
    text,
    norm,
    ...(isWord ? forms(norm) : { lemma: norm, forms: [norm], isCommonNoun: false }),
    isWord,
    capital: /^\p{Lu}/u.test(text),
    opens: false,
    tied,
  };
}

/** The readings of an article with what marks the spans in each; the title comes first. */
export function readings({ title, text }: Fields): { reading: Reading; field: { field?: 'title' } }[] {
  const body = { reading: text, field: {} };
  return title ? [{ reading: title, field: { field: 'title' } }, body] : [body];
}

const BLANK = /^[ \u00A0\u202F]{1,3}$/;

/** Whether only a blank or a hyphen parts two words. */
export function adjoin(text: string, before: Word, after: Word): boolean {
  return after.tied || (after.start - before.end <= 3 && BLANK.test(text.slice(before.end, after.start)));
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
