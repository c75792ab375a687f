import type { LetterModel } from './letter-model.ts';
import { type Alphabet, type Spelling, spellings } from './spelling-beam.ts';

/** Letters of the Russian keyboard that are typed for Kazakh ones; all others stand for themselves. */
const TYPED: Alphabet = {
  ...Object.fromEntries([...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі'].map((letter) => [letter, letter])),
  а: 'а ә',
  г: 'г ғ',
  и: 'и і',
  к: 'к қ',
  н: 'н ң',
  о: 'о ө',
  у: 'у ұ ү',
  х: 'х һ ~қ',
  ы: 'ы ~і',
};

/**
 * Kazakh spellings that a word typed on a Russian keyboard may stand for, likeliest first, at most 12:
 * `халкы` → халқы among them. Empty for words of other letters.
 */
export function fromRussianKeyboard(word: string, model: LetterModel): Spelling[] {
  return spellings(word, TYPED, model);
}
