import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PrefixIndex } from '../../../../lib/search/suggest/prefix-index.ts';
import { skeletonWords } from '../../../../lib/search/suggest/skeleton-words.ts';
import { createValueLookup } from '../../../../lib/search/suggest/value-lookup.ts';
import { createWordCompletion } from '../../../../lib/search/suggest/word-completion.ts';
import { loadAnalyser } from '../../../../lib/tables.ts';

describe('an index of beginnings', () => {
  const text = fc.string({ unit: fc.constantFrom(...'абв'), maxLength: 4 });

  test('finds the heaviest of all that begin so', () => {
    fc.assert(
      fc.property(fc.array(text), text, fc.integer({ min: 1, max: 5 }), (texts, prefix, limit) => {
        const entries = texts.map((one, index) => ({ text: one, weight: (index * 7) % 31, item: index }));
        const weightOf = (item: number) => entries[item]?.weight;
        const expected = entries
          .filter((entry) => entry.text.startsWith(prefix))
          .map(({ weight }) => weight)
          .sort((a, b) => b - a)
          .slice(0, limit);
        expect(new PrefixIndex(entries).find(prefix, limit).map(weightOf)).toEqual(expected);
      }),
    );
  });

  test('of no entries finds nothing', () => {
    expect(new PrefixIndex([]).find('', 3)).toEqual([]);
  });
});

describe('words in the form in which all spellings meet', () => {
  test.each([
    ['Мұнай бағасы', 'мунай багасы'],
    ['Мұнай бағасы', 'MUNAI bağasy'],
    ['Көшет', 'köşet'],
    ['Түркия', 'туркия'],
  ])('%s and %s are alike', (one, other) => {
    expect(skeletonWords(one)).toEqual(skeletonWords(other));
  });

  test('are letters and digits, whatever the text', () => {
    expect(skeletonWords(' «5»–(а), ь!\u0000*')).toEqual(['5', 'a']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of skeletonWords(text)) expect(word).toMatch(/^[\p{L}\p{N}\p{M}'’ʼ]+$/u);
      }),
    );
  });
});

describe('completion', () => {
  const complete = createWordCompletion(
    [
      ['бағбан', 5],
      ['бағбандар', 9],
      ['бағбанның', 2],
      ['багет', 20],
      ['көшеттің', 4],
    ],
    loadAnalyser(),
  );

  test('offers the lemma of the forms that begin so, else the form that is met', () => {
    expect(complete('бағб', 5)).toEqual(['бағбан']);
    expect(complete('көш', 5)).toEqual(['көшеттің']);
  });

  test('puts those first that begin with the very letters, in whatever case', () => {
    expect(complete('БАҒ', 5)).toEqual(['бағбан', 'багет']);
    expect(complete('bag', 5)[0]).toBe('багет');
  });

  test('does not offer what stands there already', () => {
    expect(complete('багет', 5)).toEqual([]);
  });
});

describe('values', () => {
  const lookup = createValueLookup([
    { facet: 'country', value: 'XA', names: ['Үлгістан', 'Образция', 'Sampleland'], articles: 3 },
    { facet: 'person', value: 'Үлгі Сынақбаев', names: ['Үлгі Сынақбаев'], articles: 8 },
    { facet: 'organisation', value: 'Сынақ Үлгі банкі', names: ['Сынақ Үлгі банкі'], articles: 5 },
  ]);
  const found = (typed: string) => lookup(skeletonWords(typed), 5).map(({ value }) => value);

  test.each([
    ['үлгі', ['Үлгі Сынақбаев', 'Сынақ Үлгі банкі', 'XA']],
    ['образ', ['XA']],
    ['sample', ['XA']],
    ['synaq', ['Үлгі Сынақбаев', 'Сынақ Үлгі банкі']],
    ['үлгі бан', ['Сынақ Үлгі банкі']],
    ['банкі үлгі', []],
  ])('are found by the beginning of any word of any name: %s', (typed, values) => {
    expect(found(typed)).toEqual(values);
  });
});
