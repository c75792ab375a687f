import { expect, test } from 'vitest';
import { isStopWord } from '../../../lib/kazakh/stop-words.ts';
import { analyser } from './fixture.ts';

test.each(['және', 'мен', 'үшін', 'туралы', 'бұл', 'деп', 'қандай'])(
  '%s says nothing about a text',
  (word) => {
    expect(isStopWord(word)).toBe(true);
  },
);

test.each(['мұнай', 'қазақстан', 'адам', 'жаңа'])('%s says something', (word) => {
  expect(isStopWord(analyser.lemma(word))).toBe(false);
});
