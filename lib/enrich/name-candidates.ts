import { isStopWord } from '../kazakh/grammar/stop-words.ts';
import type { NameEvidence } from './name-evidence.ts';
import { adjoin, type Reading, type Word } from './reading.ts';

/** Words of one name: given names, surname, patronymic. */
const MAX_WORDS = 5;
const INITIAL = /^\p{Lu}\p{Ll}?$/u;
const INITIAL_GAP = /^\.[ \u00A0\u202F]?$/;

/** Words that may be a person's name. */
export interface Candidate {
  words: readonly Word[];
  start: number;
  /** The given name's first letter, where only that is written. */
  initial?: string;
  /** Where in the reading it begins. */
  at: number;
}

/** Runs of words with a capital, left to right; `isOther` tells words that belong to something else. */
export function* candidates(
  { words, text }: Reading,
  evidence: NameEvidence,
  isOther: (word: Word) => boolean,
): Generator<Candidate> {
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    const next = words[at + 1];
    if (!first?.capital || isOther(first)) {
      at++;
    } else if (first.initial !== undefined) {
      yield { words: [first], start: first.start, initial: first.initial, at };
      at++;
    } else if (INITIAL.test(first.text)) {
      const isInitial =
        next?.capital && !isOther(next) && INITIAL_GAP.test(text.slice(first.end, next.start));
      if (isInitial && next)
        yield { words: [next], start: first.start, initial: next.initial ?? first.text, at };
      at += isInitial ? 2 : 1;
    } else {
      const run = runAt(words, text, at, isOther);
      at += Math.max(1, run.length);
      const name = withoutOpening(run, evidence);
      if (name[0]) yield { words: name, start: name[0].start, at: at - name.length };
    }
  }
}

function runAt(words: readonly Word[], text: string, at: number, isOther: (word: Word) => boolean): Word[] {
  const run: Word[] = [];
  for (let index = at; run.length < MAX_WORDS; index++) {
    const word = words[index];
    const before = words[index - 1];
    if (
      !word?.capital ||
      !word.isWord ||
      word.initial !== undefined ||
      isOther(word) ||
      isAllCapitals(word.text)
    )
      break;
    if (run.length > 0 && (!before || !adjoin(text, before, word))) break;
    run.push(word);
  }
  return run;
}

/** A run without the words before its given name or surname that only open the sentence or give a title. */
function withoutOpening(run: Word[], { isGiven, isSurname }: NameEvidence): Word[] {
  const [first] = run;
  if (first?.opens && isStopWord(first.norm)) return run.slice(1);
  const given = run.findIndex(isGiven);
  if (given <= 0 || given === run.length - 1 || run.slice(0, given).some(isSurname)) return run;
  return run.slice(given);
}

function isAllCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}
