import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTables, TABLE_FILES } from '../../../lib/enrich/tables.ts';
import { loadEnricher } from '../../../lib/tables.ts';
import { growth, LINEAR } from '../linear.ts';

const { enrich } = loadEnricher();

describe('topics', () => {
  const topicsOf = (text: string) => enrich({ text }).topics.map(({ code }) => code);

  test('are told by the words that speak for them', () => {
    const text =
      'Футболшылар турнирде жеңді. Команда финалға шықты, бапкер ойыншыларды мақтады, чемпионат бітті.';
    expect(topicsOf(text)[0]).toBe('medtop:15000000');
  });

  test('are none where hardly a word speaks for one', () => {
    expect(topicsOf('Ол келді де кетті.')).toEqual([]);
  });
});

test('a quotation has its speaker', () => {
  const text = '«Біз бұл көпірді екі жылда салып бітіреміз», – деді Серік Сынақбаев.';
  expect(enrich({ text }).quotes[0]).toMatchObject({
    text: 'Біз бұл көпірді екі жылда салып бітіреміз',
    speaker: 'Серік Сынақбаев',
  });
});

test('what is said of the title points into the title', () => {
  const title = 'Қазақстанда көпір ашылды';
  const { mentions } = enrich({ title, text: 'Ойдан шығарылған мәтін.' });
  const [mention] = mentions.filter(({ field }) => field === 'title');
  expect(title.slice(mention?.start, mention?.end)).toBe('Қазақстанда');
});

test('spans are true and values whole, whatever the text', () => {
  const piece = fc.constantFrom(
    'Серік',
    'Сынақбаев',
    'С.',
    'Қазақстан',
    'АҚШ-тың',
    'министрлігі',
    '«',
    '»',
    '(',
    ')',
    '2021',
    'жылғы',
    '5',
    'мамырда',
    'млн',
    'теңге',
    '%',
    '-',
    '–',
    ', ',
    '. ',
    '\n',
    ' ',
    'деді',
    'Tokyo',
    '🙂',
    '\u00AD',
    'өтетін',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join(' ');
      const { mentions, countries, topics, dates, figures, quotes } = enrich({ text });
      for (const found of [...mentions, ...dates, ...figures, ...quotes]) {
        expect(text.slice(found.start, found.end)).toBe(found.text);
        expect(found.text).not.toBe('');
      }
      for (const { score } of [...countries, ...topics]) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['letters', 'а'],
  ['capitals', 'Аа '],
  ['digits', '1 '],
  ['quotation marks', '«"'],
  ['dates', '2021 жылғы 5 мамырда '],
  ['names', 'Серік Сынақбаев, '],
])('many %s take linear time', (_, unit) => {
  expect(growth((text) => enrich({ text }), unit)).toBeLessThan(LINEAR);
});

test('a row with too few cells is told with file and line', () => {
  const tables = (file: string) => (file === 'places.tsv' ? '# heading\nҮлгікент\tKZ\n' : '');
  expect(() => parseTables(tables)).toThrow('data/enrich/places.tsv:2: 3 cells are needed');
  expect(TABLE_FILES).toContain('places.tsv');
});
