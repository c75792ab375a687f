import type { Analyser } from '../kazakh/analysis/analyser.ts';
import { keysOfToken } from '../kazakh/analysis/keys.ts';
import type { Span, Token } from '../kazakh/text/token.ts';
import { tokenise } from '../kazakh/text/tokenise.ts';
import { tokeniseWhere } from '../kazakh/text/tokenise-where.ts';
import { languageOf, lines } from './detect.ts';
import type { Language } from './language.ts';
import { createLoans, type Loans } from './loans.ts';
import { englishStem, russianStem } from './stemmer.ts';
import { createWantedKeys } from './wanted-keys.ts';

/** A word of a line, its offsets counted from the line's beginning, and the search keys of its positions. */
export interface KeyedToken {
  token: Token;
  keys: string[][];
}

/** A line of a text; empty ones are left out. */
export interface KeyedLine extends Span {
  words: KeyedToken[];
}

/** Search keys for texts and queries in the languages of the archive. */
export interface MultilingualAnalyser {
  /**
   * The lines of a text, each word with its keys by the language of its sentence: Russian and English ones
   * are stems. Made as they are asked for; the same text has the same keys for whoever reads it.
   */
  lines(text: string): Iterable<KeyedLine>;
  /**
   * Reads lines in a fraction of the time, but only the words that have one of the keys or are written, folded, like
   * one of the forms; others may be among them.
   */
  linesWith(keys: Iterable<string>, forms?: Iterable<string>): (text: string) => Iterable<KeyedLine>;
  /** The keys of each position of a phrase that is known to be in a language. */
  keysIn(language: Language, phrase: string): string[][];
  /** An analyser for the words of a query: what they are in Kazakh, and their keys in every language. */
  forQuery(query: string): Analyser;
}

const MAX_KEYS = 4;
const KAZAKH_LETTERS = /[әғқңөұүһі]/;
const LATIN_WORD = /^[a-z']+$/;
/** Surnames look like genitives of the plural: Snowball makes `Иванов` иван, but `Иванова` иванов. */
const LIKE_A_SURNAME = /(?:[её]в|ов|[иы]н)$/;
const CAPITAL = /^\p{Lu}/u;

/**
 * Joins a Kazakh analyser with stemmers of Russian and English.
 * @param lemmas of the Kazakh lexicon: Russian forms of a loan are filed under its Kazakh lemma.
 */
export function createMultilingualAnalyser(kazakh: Analyser, lemmas: Iterable<string>): MultilingualAnalyser {
  const loans = createLoans(lemmas);
  const russian = (token: Token, isName: boolean) =>
    keysOfToken(token, (word) => russianKeys(word, isName, kazakh, loans));
  const keysOf = (language: Language, token: Token) =>
    (language === 'ru' ? russian(token, CAPITAL.test(token.text)) : kazakh.keysOf(token)).map(
      withEnglishStems,
    );
  /** @param known keys of a token, if they are the same in every language. */
  function* keyed(
    text: string,
    tokensOf: (line: string) => Token[],
    known: (token: Token) => string[][] | undefined,
  ): Generator<KeyedLine> {
    for (const line of lines(text)) {
      const { start, end } = line;
      const words: KeyedToken[] = [];
      let at = 0;
      const languageOf = (token: Token): Language => {
        const { passages } = line;
        while ((passages[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= start + token.start) at++;
        return passages[at]?.language ?? 'other';
      };
      for (const token of tokensOf(text.slice(start, end))) {
        const keys = known(token) ?? keysOf(languageOf(token), token);
        if (keys.length > 0) words.push({ token, keys });
      }
      yield { start, end, words };
    }
  }

  return {
    lines: (text) => keyed(text, tokenise, () => undefined),
    linesWith(keys, forms = []) {
      const wanted = createWantedKeys(keys, forms, kazakh.irregularStems());
      const known = memoOfTokens((token) => {
        const [russian = [], other = []] = (['ru', 'other'] as const).map((language) =>
          keysOf(language, token),
        );
        const isWritten = [token, ...(token.parts ?? [])].some(({ norm }) => wanted.hasForm(norm));
        if (!isWritten && ![...russian, ...other].flat().some(wanted.has)) return NONE;
        return JSON.stringify(russian) === JSON.stringify(other) ? other : undefined;
      });
      const tokensOf = (line: string) => tokeniseWhere(line, wanted.mayBeIn);
      return (text) => keyed(text, tokensOf, (token) => (wanted.mayBeOf(token) ? known(token) : NONE));
    },
    keysIn: (language, phrase) => tokenise(phrase).flatMap((token) => keysOf(language, token)),
    forQuery(query) {
      const seemsRussian = languageOf(query) === 'ru';
      const keysOfWord = (token: Token) => {
        // Queries leave capitals out.
        const foreign = russian(token, true);
        return kazakh.keysOf(token).map((own, position) => {
          const isKazakh = loans.has(own[0] ?? '');
          // The stem of a Kazakh word may be another Kazakh word: бала (child) is not бал (honey).
          const others = (foreign[position] ?? []).filter((key) => !isKazakh || !loans.has(key));
          const keys = seemsRussian && !isKazakh ? [...others, ...own] : [...own, ...others];
          return withEnglishStems(keys).slice(0, MAX_KEYS);
        });
      };
      return { ...kazakh, keysOf: keysOfWord };
    },
  };
}

const NONE: string[][] = [];

/** Remembers what is known of a token, which its kind and its text decide. */
function memoOfTokens<Value>(compute: (token: Token) => Value): (token: Token) => Value {
  const known = new Map<string, { value: Value }>();
  return (token) => {
    const id = `${token.kind} ${token.text}`;
    const before = known.get(id);
    if (before) return before.value;
    const value = compute(token);
    known.set(id, { value });
    return value;
  };
}

function russianKeys(word: string, isName: boolean, kazakh: Analyser, loans: Loans): string[] {
  if (KAZAKH_LETTERS.test(word)) return kazakh.keys(word);
  const loan = loans.lemmaOf(word);
  if (loan !== undefined) return [loan];
  const stem = russianStem(word);
  return isName && LIKE_A_SURNAME.test(word) && !loans.has(stem) ? [...new Set([word, stem])] : [stem];
}

/** A word in Latin letters has the same key in texts of all languages: names are met everywhere. */
function withEnglishStems(keys: string[]): string[] {
  if (!keys.some((key) => LATIN_WORD.test(key))) return keys;
  return [...new Set(keys.map((key) => (LATIN_WORD.test(key) ? englishStem(key) : key)))];
}
