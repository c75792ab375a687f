import type { Analyser } from '../kazakh/analyser.ts';
import type { Word } from './reading.ts';

/** Case endings behind a third-person possessive: `ұйымы` + `ның`. */
const AFTER_POSSESSIVE = /^(?:н(?:ың|ің|а|е|да|де|дағы|дегі|ан|ен)?|мен)?$/;

/** Whether a word is a form of a head in the possessive (`ұйымы`): itself or with a case ending. */
export function isFormOf(word: Word, head: string): boolean {
  return word.norm.startsWith(head) && AFTER_POSSESSIVE.test(word.norm.slice(head.length));
}

/** Whether a word has no case ending, as all words of a name but the last. */
export function isBare(word: Word, analyser: Analyser): boolean {
  const features = analyser.analyse(word.text)[0]?.features ?? '_';
  const written = /(?:^|\|)Case=(\w+)/.exec(features)?.[1];
  return written === undefined || written === 'Nom';
}

/** A name without its case ending, in the letters it is written in: `Тоқаевпен` → `Тоқаев`. */
export function baseForm(word: Word, surnameEndings: readonly string[] = []): string {
  const shorter = word.keys.filter((key) => word.norm.startsWith(key));
  const key =
    shorter.find((candidate) => surnameEndings.some((ending) => candidate.endsWith(ending))) ??
    shorter[0] ??
    word.keys[0] ??
    word.norm;
  return word.norm.startsWith(key) ? word.text.slice(0, key.length) : capitalised(key);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
