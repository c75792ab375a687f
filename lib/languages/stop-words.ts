import { isStopWord as isKazakhStopWord } from '../kazakh/grammar/stop-words.ts';
import { englishStem, russianStem } from './stemmer.ts';

/**
 * Words that say nothing about what an article is about, by language and kind. What is a word of substance
 * in another language of the archive is left out: Kazakh он (ten), от (grass), той (feast), же (eat); IT, US, WHO.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  'Russian prepositions':
    'в во на с со к ко у о об обо из изо за до для по при без под над между через перед про ради среди после около',
  'Russian conjunctions and particles':
    'и а но или либо что чтобы как если когда то ли бы не ни да также тоже уже еще лишь только даже вот ведь',
  'Russian pronouns':
    'я мы вы она оно они его ее их ему ей им ими нас нам вас вам них него нее этот эта это эти этого этой этих ' +
    'этом который которая которое которые которого которой которых свой своя свое свои своего своей своих',
  'Russian auxiliaries': 'был была было были быть есть будет будут является',
  'English articles and prepositions':
    'the a an of to in on at for by with from as into about than over after',
  'English conjunctions and particles': 'and or but if that not no so also when while because',
  'English pronouns': 'he she its they them their his her we our you your this these those which what whose',
  'English auxiliaries': 'is are was were be been being has have had do does did would could should',
};

const STOP_WORDS: ReadonlySet<string> = new Set(
  Object.entries(FUNCTION_WORDS).flatMap(([kind, words]) => {
    const stem = kind.startsWith('Russian') ? russianStem : englishStem;
    return words.split(' ').flatMap((word) => [word, stem(word)]);
  }),
);

/** Whether a search key is a function word of Kazakh, Russian or English. */
export function isStopWord(key: string): boolean {
  return isKazakhStopWord(key) || STOP_WORDS.has(key);
}
