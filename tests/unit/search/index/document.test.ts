import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../lib/ingest/article.ts';
import { openBag } from '../../../../lib/search/index/bag.ts';
import { toDocument } from '../../../../lib/search/index/document.ts';
import { loadMultilingualAnalyser } from '../../../../lib/tables.ts';
import { NOTHING_READ } from '../../../fixtures/nothing-read.ts';

const documentOf = (text: string, title?: Article['title']) => {
  const article: Article = { id: 'x', lang: { value: 'kk', how: 'stated' }, text, ...(title && { title }) };
  const { listing, keys } = toDocument({ article, enrichment: NOTHING_READ }, loadMultilingualAnalyser());
  return { bag: openBag(listing.bag), keys };
};
const stated = (value: string): Article['title'] => ({ value, how: 'stated' });
const inferred = (value: string): Article['title'] => ({ value, how: 'inferred', rule: 'x', evidence: [] });

describe('what the ranking counts of an article', () => {
  test('is how often title and text have a key, and its letters in both together', () => {
    const { bag } = documentOf('Диірменнің жанында диірмен тұр.', stated('Ескі диірмен'));
    expect(bag.count('диірмен')).toEqual({ title: 1, text: 2, lead: 2 });
    expect(bag.count('=диірменнің')).toEqual({ title: 0, text: 1, lead: 1 });
    expect(bag.letters('^_диі')).toBe(3);
  });

  test('leaves out an inferred title, which is a part of the text', () => {
    const { bag } = documentOf('Ескі диірмен\nДиірмен тұр.', inferred('Ескі диірмен'));
    expect(bag.count('диірмен')).toEqual({ title: 0, text: 2, lead: 2 });
    expect(bag.letters('^_диі')).toBe(2);
  });

  test('holds no letters of function words', () => {
    const { bag } = documentOf('Қандай диірмен?');
    expect([bag.has('қандай'), bag.letters('^_қан')]).toEqual([true, 0]);
    expect(bag.length).toBe(1);
  });

  test('tells the beginning of a long text from the rest', () => {
    const { bag } = documentOf(
      `Диірмен тоқтады. ${'Ойдан шығарылған сөйлем жазылды. '.repeat(20)}Диірмен жөнделді.`,
    );
    expect(bag.count('диірмен')).toEqual({ title: 0, text: 2, lead: 1 });
  });

  test('knows the words of names, in whatever form they stand, from the same words elsewhere', () => {
    const article: Article = { id: 'x', lang: { value: 'kk', how: 'stated' }, text: 'Алма алманы жейді.' };
    const mention = {
      type: 'PERSON' as const,
      text: 'Алма',
      canonical: 'Алманың Диірмені',
      confidence: 1,
      start: 0,
      end: 4,
    };
    const { listing, keys } = toDocument(
      { article, enrichment: { ...NOTHING_READ, mentions: [mention] } },
      loadMultilingualAnalyser(),
    );
    const bag = openBag(listing.bag);
    expect(['@алма', '@диірмен', '@же', '@=диірмені'].map((key) => bag.has(key))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([...keys]).toEqual(expect.arrayContaining(['@алма', '@диірмен']));
  });

  test.each([
    ['the day', { from: '1970-01-03', to: '1970-01-03' }, 2],
    ['the first day of an interval', { from: '1969-12-31', to: '1970-02-01' }, -1],
    [
      'the day at the place, whatever the time',
      { from: '1970-01-03', to: '1970-01-03', time: '1970-01-02T20:00:00Z' },
      2,
    ],
  ])('knows %s of publication', (_, value, day) => {
    const article: Article = {
      id: 'x',
      lang: { value: 'kk', how: 'stated' },
      text: 'Диірмен тұр.',
      published: { value, how: 'stated' },
    };
    const { listing } = toDocument({ article, enrichment: NOTHING_READ }, loadMultilingualAnalyser());
    expect(openBag(listing.bag).day).toBe(day);
  });

  test('is known to the archive by its keys, letters among them', () => {
    const { keys } = documentOf('Диірменнің жанында.');
    expect([...keys]).toEqual(expect.arrayContaining(['диірмен', '~диірм', '=диірменнің', '^_диі']));
  });
});
