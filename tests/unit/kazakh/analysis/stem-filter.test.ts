import { expect, it } from 'vitest';
import { createStemFilter } from '../../../../lib/kazakh/analysis/stem-filter.ts';
import { lexicon } from '../fixture.ts';

const mayBeStem = createStemFilter(lexicon.stems.keys());

it('denies no stem, also not at the beginning of a word', () => {
  const denied = [...lexicon.stems.keys()].filter(
    (stem) => !mayBeStem(stem, stem.length) || !mayBeStem(`${stem}лар`, stem.length),
  );
  expect(denied).toEqual([]);
});

it('takes е and ё for one letter, as the lexicon does', () => {
  expect(createStemFilter(['елка'])('ёлка', 4)).toBe(true);
});

it('denies most of what is no stem', () => {
  const others = [...lexicon.stems.keys()]
    .map((stem) => `${stem}ққ`)
    .filter((word) => !lexicon.stems.has(word));
  const taken = others.filter((word) => mayBeStem(word, word.length));
  expect(taken.length / others.length).toBeLessThan(0.1);
});
