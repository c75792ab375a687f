import type { Analyser } from '../kazakh/analyser.ts';
import { sentences } from '../kazakh/segment.ts';
import type { Span, Token } from '../kazakh/token.ts';
import { tokenise } from '../kazakh/tokenise.ts';

/** A word of the text as the rules see it; members of compounds are words of their own. */
export interface Word extends Span {
  text: string;
  norm: string;
  keys: readonly string[];
  isWord: boolean;
  capital: boolean;
  opens: boolean;
  tied: boolean;
  initial?: string;
}

/** A text with its words, sentence by sentence. */
export interface Reading {
  text: string;
  words: Word[];
  sentences: (Span & { first: number; last: number })[];
}

/** Tokenises a text once for all rules. Linear in its length. */
export function readText(text: string, analyser: Analyser): Reading {
  const words = tokenise(text).flatMap((token) => wordsOf(token, analyser));
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
}

function wordsOf(token: Token, analyser: Analyser): Word[] {
  if (token.kind === 'initials') {
    const name = token.parts?.at(-1) ?? token;
    return [{ ...wordOf(name, analyser), start: token.start, initial: token.parts?.[0]?.text ?? '' }];
  }
  return (token.parts ?? [token]).map((part, index) => ({ ...wordOf(part, analyser), tied: index > 0 }));
}

function wordOf(token: Token, analyser: Analyser): Word {
  const { start, end, text, norm, kind } = token;
  return {
    start,
    end,
    text,
    norm,
    keys: kind === 'word' ? analyser.keys(text) : analyser.keysOf(token).flat(),
    isWord: kind === 'word' || kind === 'abbreviation',
    capital: /^\p{Lu}/u.test(text),
    opens: false,
    tied: false,
  };
}

export function adjoin(text: string, before: Word, after: Word, between = /^[ \u00A0\u202F]{1,3}$/): boolean {
  return after.tied || between.test(text.slice(before.end, after.start));
}
