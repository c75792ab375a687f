import { expect, test } from 'vitest';
import { englishStem, russianStem } from '../../../lib/languages/stemmer.ts';

test.each([
  ['министр', 'министра министры министров министрами'],
  ['город', 'города городов городами городе'],
  ['учен', 'учёный ученый учёного учеными'],
])('Russian forms have one stem: %s', (stem, forms) => {
  for (const form of forms.split(' ')) expect(russianStem(form)).toBe(stem);
});

test.each([
  ['export', 'export exports exported exporting'],
  ['citi', "city cities city's cities'"],
])('English forms have one stem: %s', (stem, forms) => {
  for (const form of forms.split(' ')) expect(englishStem(form)).toBe(stem);
});

test('a stem of one or two letters is not taken', () => {
  expect(russianStem('азия')).toBe('азия');
  expect(englishStem('ing')).toBe('ing');
});

test('what is no word stays as it is', () => {
  for (const word of ['', '\ud800', '__proto__', 'щ'.repeat(100_000)]) {
    expect(russianStem(word)).toBe(word);
    expect(englishStem(word)).toBe(word);
  }
});
