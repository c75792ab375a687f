import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citation } from '../../../app/[locale]/articles/[id]/citation.ts';
import { citationTags } from '../../../app/[locale]/articles/[id]/citation-tags.ts';
import { newsArticle, scriptJson } from '../../../app/[locale]/articles/[id]/news-article.ts';
import { paragraphs } from '../../../app/[locale]/articles/[id]/paragraphs.ts';
import type { StoredArticle } from '../../../lib/archive/stored-article.ts';
import type { Article } from '../../../lib/ingest/article.ts';
import { NOTHING_READ } from '../../fixtures/nothing-read.ts';

const ADDRESS = 'https://archive.example/kk/articles/a';
const stated = <T>(value: T) => ({ how: 'stated' as const, value });
const inferred = <T>(value: T) => ({ how: 'inferred' as const, value, rule: 'rule', evidence: [] });

function stored(article: Partial<Article>): StoredArticle {
  return {
    article: { id: 'a', lang: stated('kk'), text: 'Үлгі мәтін.', ...article },
    enrichment: NOTHING_READ,
    version: 2,
    capture: { sha256: '00', size: 1, origin: 'a.txt', capturedAt: '2026-01-01T00:00:00Z' },
  };
}

describe('citation tags', () => {
  it.each([
    ['a day', { from: '2023-10-03', to: '2023-10-03' }, ['2023-10-03']],
    ['a month', { from: '2023-10-01', to: '2023-10-31' }, ['2023-10']],
    ['a year', { from: '2023-02-01', to: '2023-10-31' }, ['2023']],
    ['two years', { from: '2022-02-01', to: '2023-10-31' }, undefined],
  ])('give as much of a stated date as is certain: %s', (_, published, date) => {
    expect(citationTags(stored({ published: stated(published) }).article, ADDRESS, [])['DC.date']).toEqual(
      date,
    );
  });

  it('give no date that was only inferred', () => {
    const published = inferred({ from: '2023-10-03', to: '2023-10-03' });
    expect(citationTags(stored({ published }).article, ADDRESS, [])).not.toHaveProperty('DC.date');
    expect(newsArticle(stored({ published }), ADDRESS)).not.toHaveProperty('datePublished');
  });

  it('make it a newspaper article, and nothing else', () => {
    const tags = citationTags(stored({ title: stated('Үлгі') }).article, ADDRESS, ['Спорт']);
    expect(tags).toMatchObject({
      'DC.type': ['newspaperArticle'],
      'DC.title': ['Үлгі'],
      'DC.subject': ['Спорт'],
    });
    expect(Object.keys(tags)).not.toContain('citation_title');
  });
});

describe('the citation', () => {
  const t = {
    date: (key: string, values: Record<string, string> = {}) =>
      key === 'day' ? `${values.day}.${values.year}` : key,
    citation: (key: string) => key,
  };

  it('puts what the archive supplied in square brackets', () => {
    const article = {
      title: inferred('Атау'),
      published: inferred({ from: '2023-10-03', to: '2023-10-03' }),
    };
    expect(citation(stored(article), ADDRESS, '2026-11-24', t)).toMatch(
      /^\[Атау\]\. \[3\.2023\]\. archive\. https/,
    );
  });

  it('gives what is stated as it is, and says where a date is lacking', () => {
    const article = { title: stated('Атау.'), source: stated('Үлгі газеті'), author: stated('Ү. Сынақбаев') };
    expect(citation(stored(article), ADDRESS, '2026-11-24', t)).toBe(
      `Ү. Сынақбаев. Атау. Үлгі газеті, undated. archive. ${ADDRESS} (accessed).`,
    );
  });
});

it('JSON in a page never ends its script element, and is read back as it was', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constant('</script><!--<script>')), (text) => {
      const json = scriptJson({ text });
      expect(json).not.toContain('<');
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});

describe('paragraphs', () => {
  it('are the lines of the text, each with its own marks', () => {
    expect(
      paragraphs('мұнай\r\n\n  газ және мұнай', [
        { start: 0, end: 5 },
        { start: 19, end: 24 },
      ]),
    ).toEqual([
      { start: 0, text: 'мұнай', marks: [{ start: 0, end: 5 }] },
      { start: 8, text: '  газ және мұнай', marks: [{ start: 11, end: 16 }] },
    ]);
  });

  it('hold every mark that lies within a line, at its place', () => {
    const text = fc.string({ unit: fc.constantFrom('а', ' ', '\n', '\r'), maxLength: 60 });
    fc.assert(
      fc.property(text, (whole) => {
        const marks = [...whole.matchAll(/а+/g)].map(({ 0: word, index }) => ({
          start: index,
          end: index + word.length,
        }));
        const found = paragraphs(whole, marks).flatMap((paragraph) =>
          paragraph.marks.map(({ start, end }) => ({
            start: start + paragraph.start,
            end: end + paragraph.start,
          })),
        );
        expect(found).toEqual(marks);
      }),
    );
  });
});
