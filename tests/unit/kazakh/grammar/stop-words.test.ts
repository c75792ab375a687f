import { describe, expect, it, test } from 'vitest';
import {
  type FunctionClass,
  functionClasses,
  isStopWord,
} from '../../../../lib/kazakh/grammar/stop-words.ts';
import { fold } from '../../../../lib/kazakh/text/clean.ts';
import { analyser } from '../fixture.ts';

describe('function words are known by class:', () => {
  test.each<[FunctionClass, string]>([
    ['personal pronoun', 'мен сен ол маған сізден олардың'],
    ['reflexive pronoun', 'өз өзінің бір-бірін'],
    ['demonstrative', 'бұл мұнда сонда осындай'],
    ['question word', 'кім қандай неліктен қашан қанша'],
    ['indefinite pronoun', 'кейбір әлдебір әркім'],
    ['total pronoun', 'бәрі барлығының'],
    ['negative pronoun', 'ешкім ештеңе ешқашан'],
    ['conjunction', 'және бірақ немесе өйткені'],
    ['postposition', 'үшін туралы дейін сияқты'],
    ['particle', 'ма ғой ғана тіпті'],
    ['auxiliary', 'бол еді деп'],
    ['interjection', 'ойбай әттең бәрекелді'],
  ])('%s', (name, words) => {
    for (const word of words.split(' '))
      expect([word, functionClasses(word)]).toEqual([word, expect.arrayContaining([name])]);
  });

  it('several, where a word does several things', () => {
    expect(functionClasses('мен')).toEqual(['personal pronoun', 'conjunction']);
  });
});

test.each(['және', 'мен', 'үшін', 'туралы', 'бұл', 'деп', 'қандай'])(
  '%s says nothing about a text',
  (word) => {
    expect(isStopWord(word)).toBe(true);
    expect(isStopWord(fold(word.toUpperCase()))).toBe(true);
  },
);

test.each(['мұнай', 'қазақстан', 'адам', 'жаңа', 'ана', 'қой', 'ақ', 'ай', 'келу', ''])(
  '%s says something',
  (word) => {
    expect(isStopWord(analyser.lemma(word))).toBe(false);
    expect(functionClasses(word)).toEqual([]);
  },
);
