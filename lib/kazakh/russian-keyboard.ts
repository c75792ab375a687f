import { type Alphabet, spellings } from './spelling-beam.ts';

/** Letters of the Russian keyboard that are typed for Kazakh ones; all others stand for themselves. */
const TYPED: Alphabet = {
  ...Object.fromEntries([...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі'].map((letter) => [letter, letter])),
  а: 'а ә',
  г: 'г ғ',
  е: 'е',
  и: 'и і',
  к: 'к қ',
  н: 'н ң',
  о: 'о ө',
  у: 'у ұ ү',
  х: 'х һ',
  ы: 'ы і',
};

const MAX_LETTERS = 40;
const MAX_CANDIDATES = 16;

/**
 * Kazakh spellings that a word typed on a Russian keyboard may stand for, likeliest first, at most 16:
 * `халкы` → халқы among them. Empty for words of other letters or of more than 40.
 */
export function fromRussianKeyboard(word: string): string[] {
  if (word.length > MAX_LETTERS) return [];
  return spellings(word, TYPED)
    .slice(0, MAX_CANDIDATES)
    .map(({ text }) => text);
}
