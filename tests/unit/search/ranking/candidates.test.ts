import { describe, expect, test } from 'vitest';
import type { QueryPlan } from '../../../../lib/search/query/query-plan.ts';
import { candidateQueries, translatedQueries } from '../../../../lib/search/ranking/candidates.ts';

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
  ['~үш', 20],
  ['~төрт', 40],
]);

test.each([
  [['~бір'], []],
  [
    ['~бір', '~екі'],
    ['ѳекі ', 'ѳбір ', 'ѳекі ѳбір '],
  ],
  [
    ['~бір', '~екі', '~үш', '~төрт'],
    ['ѳекі ', 'ѳүш ', 'ѳтөрт ', 'ѳекі ѳүш ', 'ѳекі ѳтөрт ', 'ѳүш ѳтөрт '],
  ],
  [['~белгісіз', '~бір'], ['ѳбір ']],
  [[], []],
])('of %j the rarest are asked for alone and in pairs', (coarse, queries) => {
  expect(candidateQueries(plan(coarse), frequencies)).toEqual(queries);
});

test('a query that demands a phrase has no other candidates', () => {
  expect(candidateQueries(plan(['~бір', '~екі'], '"бір екі"'), frequencies)).toEqual([]);
});

describe('articles in other languages', () => {
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
  const queriesFor = (phrases: string, ...wanted: ReturnType<typeof word>[]) =>
    translatedQueries({ ...plan([], phrases), wanted });

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

  test('are not asked for where a phrase is demanded, or for one word, which all lists have', () => {
    expect(queriesFor('"бір екі"', word('бір', 'one'), word('екі', 'two'))).toEqual([]);
    expect(queriesFor('', word('бір', 'one'))).toEqual([]);
  });
});
