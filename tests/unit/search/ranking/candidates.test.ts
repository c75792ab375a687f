import { describe, expect, test } from 'vitest';
import { allOf, has } from '../../../../lib/search/index/condition.ts';
import type { QueryPlan } from '../../../../lib/search/query/query-plan.ts';
import {
  candidateConditions,
  relevanceQueries,
  titleConditions,
  translatedConditions,
} from '../../../../lib/search/ranking/candidates.ts';

const plan = (coarse: string[], phrases = ''): QueryPlan => ({
  searchable: true,
  demanded: '',
  phrases,
  demandsPhrase: phrases !== '',
  wanted: [],
  words: coarse.map((key) => ({
    written: key,
    read: key,
    alternatives: [[key]],
    translations: [],
    rivals: [],
    prefix: false,
    coarse: [key],
  })),
  preferred: [],
  ranked: [],
  unknown: [],
  problems: [],
});
/** What articles with all of these keys fulfil. */
const havingAll = (keys: string[]) => allOf(keys.map((key) => has('terms', key)));

const frequencies = new Map([
  ['~бір', 90],
  ['~екі', 5],
  ['~үш', 21],
  ['~төрт', 40],
]);

test.each([
  [['~бір'], []],
  [['~бір', '~екі'], [['~екі']]],
  [
    ['~бір', '~екі', '~үш', '~төрт'],
    [['~екі'], ['~үш', '~төрт'], ['~үш', '~бір'], ['~төрт', '~бір'], ['~үш', '~төрт', '~бір']],
  ],
  [['~белгісіз', '~бір'], [['~бір']]],
  [[], []],
])(
  'of %j the rarest are asked for alone where all articles with them are gathered, others together',
  (coarse, sought) => {
    expect(candidateConditions(plan(coarse), frequencies)).toEqual(sought.map(havingAll));
  },
);

test('a query that demands a phrase has no other candidates', () => {
  expect(candidateConditions(plan(['~бір', '~екі'], '"бір екі"'), frequencies)).toEqual([]);
});

const word = (written: string, ...translations: string[]) => ({
  written,
  read: written,
  alternatives: [[written]],
  translations: translations.map((name) => ({
    keys: name.split(' '),
    written: name,
    kind: 'term' as const,
    weight: 0.7,
  })),
  rivals: [],
  prefix: false,
  coarse: [],
});

describe('what the engine takes for most relevant', () => {
  const queriesFor = (...wanted: ReturnType<typeof word>[]) =>
    relevanceQueries(
      { ...plan([]), wanted },
      new Map([
        ['бір', 30],
        ['екі', 31],
        ['two', 40],
      ]),
    );

  test('is asked for where more articles have the rarest word than are ranked', () => {
    expect(queriesFor(word('екі'), word('бір'))).toEqual(['екі бір ']);
  });

  test('is not asked for where all articles with the rarest word are ranked', () => {
    expect(queriesFor(word('бір'), word('екі'))).toEqual([]);
  });

  test('is asked for where the articles in other languages are too many', () => {
    const rarest = { ...word('бір'), alternatives: [['бір'], ['two']] };
    expect(queriesFor(rarest, word('екі'))).toEqual(['бір екі ', 'two екі ']);
  });

  test('is asked for where but the beginning of the rarest word was typed', () => {
    expect(queriesFor({ ...word('бір'), prefix: true }, word('екі'))).toEqual(['екі ']);
  });
});

test('titles are asked for where more articles have the word than are gathered anyway', () => {
  const wanted = [word('бір'), word('екі'), { ...word('үш'), prefix: true }];
  const inTitles = titleConditions(
    { ...plan([]), wanted },
    new Map([
      ['бір', 20],
      ['екі', 21],
      ['үш', 99],
    ]),
  );
  expect(inTitles).toEqual([has('fields', 'title:екі')]);
});

describe('articles in other languages', () => {
  const often = new Map(['odin', 'один', 'three', 'one', 'три', 'two'].map((key) => [key, 50]));
  const conditionsFor = (phrases: string, ...wanted: ReturnType<typeof word>[]) =>
    translatedConditions({ ...plan([], phrases), wanted }, often);

  test('are asked for by the names in their alphabet of the rarest words, alone and in pairs', () => {
    const wanted = [word('бір', 'odin', 'один'), word('екі'), word('үш', 'three one', 'три')];
    const [odin, three] = [havingAll(['odin']), havingAll(['three', 'one'])];
    const [один, три] = [havingAll(['один']), havingAll(['три'])];
    expect(conditionsFor('', ...wanted)).toEqual([
      odin,
      three,
      allOf([odin, three]),
      один,
      три,
      allOf([один, три]),
    ]);
  });

  test('are asked for once by a name of several words together', () => {
    expect(conditionsFor('', word('бір', 'one'), word('екі', 'one'))).toEqual([havingAll(['one'])]);
  });

  test('are not asked for by names that no article has', () => {
    expect(conditionsFor('', word('бір', 'uno'), word('екі', 'two'))).toEqual([havingAll(['two'])]);
  });

  test('are not asked for where a phrase is demanded, or for one word, which all lists have', () => {
    expect(conditionsFor('"бір екі"', word('бір', 'one'), word('екі', 'two'))).toEqual([]);
    expect(conditionsFor('', word('бір', 'one'))).toEqual([]);
  });
});
