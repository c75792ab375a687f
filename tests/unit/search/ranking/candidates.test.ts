import { describe, expect, test } from 'vitest';
import type { QueryPlan } from '../../../../lib/search/query/query-plan.ts';
import {
  candidateQueries,
  relevanceQueries,
  translatedQueries,
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
const frequencies = new Map([
  ['~бір', 90],
  ['~екі', 5],
  ['~үш', 21],
  ['~төрт', 40],
]);

test.each([
  [['~бір'], []],
  [
    ['~бір', '~екі'],
    ['ѳекі ', 'ѳбір '],
  ],
  [
    ['~бір', '~екі', '~үш', '~төрт'],
    ['ѳекі ', 'ѳүш ', 'ѳтөрт ', 'ѳүш ѳтөрт '],
  ],
  [['~белгісіз', '~бір'], ['ѳбір ']],
  [[], []],
])(
  'of %j the rarest are asked for alone, and in pairs where not all articles with one are gathered',
  (coarse, queries) => {
    expect(candidateQueries(plan(coarse), frequencies)).toEqual(queries);
  },
);

test('a query that demands a phrase has no other candidates', () => {
  expect(candidateQueries(plan(['~бір', '~екі'], '"бір екі"'), frequencies)).toEqual([]);
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

describe('articles in other languages', () => {
  const often = new Map(['odin', 'один', 'three', 'one', 'три', 'two'].map((key) => [key, 50]));
  const queriesFor = (phrases: string, ...wanted: ReturnType<typeof word>[]) =>
    translatedQueries({ ...plan([], phrases), wanted }, often);

  test('are asked for by the names in their alphabet of the rarest words, alone and in pairs', () => {
    const wanted = [word('бір', 'odin', 'один'), word('екі'), word('үш', 'three one', 'три')];
    expect(queriesFor('', ...wanted)).toEqual([
      'odin ',
      'three one ',
      'odin three one ',
      'один ',
      'три ',
      'один три ',
    ]);
  });

  test('are asked for once by a name of several words together', () => {
    expect(queriesFor('', word('бір', 'one'), word('екі', 'one'))).toEqual(['one ']);
  });

  test('are not asked for by names that no article has', () => {
    expect(queriesFor('', word('бір', 'uno'), word('екі', 'two'))).toEqual(['two ']);
  });

  test('are not asked for where a phrase is demanded, or for one word, which all lists have', () => {
    expect(queriesFor('"бір екі"', word('бір', 'one'), word('екі', 'two'))).toEqual([]);
    expect(queriesFor('', word('бір', 'one'))).toEqual([]);
  });
});
