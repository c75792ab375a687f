import { describe, expect, test } from 'vitest';
import { loadEnricher, loadLabels } from '../../../lib/tables.ts';

const { enrich } = loadEnricher();
const codes = (text: string, title?: string) =>
  enrich({ text, ...(title && { title }) }).countries.map(({ code }) => code);
const subjects = (text: string) =>
  enrich({ text })
    .countries.filter(({ role }) => role === 'subject')
    .map(({ code }) => code)
    .sort();

describe('a country is named', () => {
  test.each([
    ['through case endings', 'Тауар Түркияға жөнелтілді.', 'TR'],
    ['by the spelling of newspapers', 'Әзербайжанның тауары.', 'AZ'],
    ['by the spelling of dictionaries', 'Әзірбайжанның тауары.', 'AZ'],
    ['by an abbreviation with an ending', 'АҚШ-тың тауары.', 'US'],
    ['by several words', 'Тауар Біріккен Араб Әмірліктеріне жөнелтілді.', 'AE'],
    ['by its adjective', 'Бұл – қазақстандық тауар.', 'KZ'],
    ['in Russian', 'Товары отправлены в Узбекистан.', 'UZ'],
    ['in English', 'The goods were sent to Georgia.', 'GE'],
  ])('%s', (_, text, code) => {
    expect(codes(text)).toContain(code);
  });
});

describe('no country is named', () => {
  test.each([
    ['by an organisation that a city gave its name', 'Шанхай ынтымақтастық ұйымының жиыны.'],
    ['by a currency', 'Баға жүз доллар болды.'],
    ['by an ocean', 'Кеме Үнді мұхитында жүзіп жүр.'],
    ['by ordinary words', 'Бұл мәтінде ешқандай атау жоқ.'],
  ])('%s', (_, text) => {
    expect(codes(text)).toEqual([]);
  });
});

test('what the text is about is a subject, what it merely touches a mention', () => {
  const text = [
    'Қазақстан мен Өзбекстан ойдан шығарылған келісім жасады.',
    'Қазақстан тарапы Өзбекстанға тауар жібереді.',
    'Өзбекстан Қазақстанға жеміс береді.',
    'Осындай келісім бір кезде Норвегияда да болған.',
  ].join('\n');
  expect(subjects(text)).toEqual(['KZ', 'UZ']);
  expect(codes(text)).toContain('NO');
});

test('every country carries the words that speak for it', () => {
  const text = 'Тауар Қытайдан Қазақстанға келді, Қытай тарапы айтты.';
  for (const { evidence } of enrich({ text }).countries) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end } of evidence) expect(text.slice(start, end)).toMatch(/^Қытай|^Қазақстан/);
  }
});

test('labels are there in three languages, and an unknown code is its own label', () => {
  const labels = loadLabels();
  expect(['kk', 'ru', 'en'].map((locale) => labels.country('AZ', locale as 'kk'))).toEqual([
    'Әзербайжан',
    'Азербайджан',
    'Azerbaijan',
  ]);
  expect(labels.country('ZZ', 'kk')).toBe('ZZ');
});
