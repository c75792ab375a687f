import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctQuery } from '../../../../lib/search/spelling/correct-query.ts';
import { withCorrections } from '../../../../lib/search/spelling/query-correction.ts';
import { createSpeller } from '../../../../lib/search/spelling/speller.ts';
import { WordTrie } from '../../../../lib/search/spelling/word-trie.ts';
import { loadAnalyser, loadLetters } from '../../../../lib/tables.ts';

const WORDS = {
  алма: 300,
  алмалы: 20,
  бағбан: 80,
  бағбандар: 12,
  көшеттер: 45,
  министрлігінің: 150,
  экспорттың: 30,
  экспорт: 90,
  export: 40,
};
const speller = createSpeller(
  new WordTrie(Object.entries(WORDS).sort(([a], [b]) => (a < b ? -1 : 1))),
  10_000,
  loadLetters(),
  loadAnalyser().lemma,
);

describe('a mistyped word', () => {
  test.each([
    ['a letter left out', 'экпорттың', 'экспорттың'],
    ['a letter doubled', 'министрлігіннің', 'министрлігінің'],
    ['a key beside it', 'көшкттер', 'көшеттер'],
    ['letters that changed places', 'бағабн', 'бағбан'],
    ['a letter too many', 'бағлбан', 'бағбан'],
    ['two errors in a long word', 'минстрлігінін', 'министрлігінің'],
    ['Latin letters', 'exprot', 'export'],
    ['an ending that the archive does not have', 'экпорттарымызға', 'экспорттарымызға'],
  ])('by %s is corrected: %s', (_, typed, meant) => {
    expect(speller(typed)[0]).toMatchObject({ text: meant });
    expect(speller(typed)[0]?.confidence).toBeGreaterThan(0.9);
  });

  test.each(['алм', 'щщщщъъъъ', 'xqzvw', '2023', 'baq.kz', 'а-б-в-г', 'ә'.repeat(500), ''])(
    'that is like no known one, too short, or no word is left: %s',
    (typed) => {
      expect(speller(typed)).toEqual([]);
    },
  );
});

test('corrections are forms of known words, likeliest first, and their probabilities add up to one at most', () => {
  const known = new Set(Object.keys(WORDS).map((word) => loadAnalyser().lemma(word)));
  const typed = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'албғнкөшетр'), maxLength: 14 }),
    fc
      .constantFrom(...Object.keys(WORDS))
      .chain((word) => fc.nat(word.length).map((at) => `${word.slice(0, at)}л${word.slice(at + 1)}`)),
  );
  fc.assert(
    fc.property(typed, (word) => {
      const corrections = speller(word);
      const lemmas = corrections.map(({ text }) => loadAnalyser().lemma(text));
      const confidences = corrections.map(({ confidence }) => confidence);
      expect([...known]).toEqual(expect.arrayContaining(lemmas));
      expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
      expect(confidences.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

describe('the unknown words of a query', () => {
  const wordsOf = (query: string) =>
    [...query.matchAll(/\p{L}+/gu)].map(({ 0: written, index }) => ({
      written,
      start: index,
      end: index + written.length,
    }));

  test('are corrected where they stand; the rest stays as typed', () => {
    const query = '"Бағабн"  көшеттер, -алма';
    const corrections = correctQuery(query, wordsOf(query).slice(0, 1), speller);
    expect(corrections).toEqual([
      { written: 'Бағабн', read: 'бағбан', span: { start: 1, end: 7 }, applied: true },
    ]);
    expect(withCorrections(query, corrections)).toBe('"бағбан"  көшеттер, -алма');
  });

  test.each([
    ['a name within the query is offered, not applied', 'көшеттер Бағабн', [false]],
    ['a capital at the beginning shows no name', 'Көшкттер бағабн', [true, true]],
    ['an abbreviation is left', 'ЭКПОР', []],
    ['in capitals throughout', 'МИНИСТРЛІГІННІҢ', [true]],
  ])('%s: %s', (_, query, applied) => {
    const unknown = wordsOf(query).filter(({ written }) => written !== 'көшеттер');
    expect(correctQuery(query, unknown, speller).map((correction) => correction.applied)).toEqual(applied);
  });

  test('are left to the letter behind an equals sign', () => {
    const query = '="бағабн көшкттер" экпорт';
    expect(correctQuery(query, wordsOf(query), speller).map(({ written }) => written)).toEqual(['экпорт']);
  });
});
