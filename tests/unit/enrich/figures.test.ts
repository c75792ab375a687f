import { expect, test } from 'vitest';
import { loadEnricher } from '../../../lib/tables.ts';

const { enrich } = loadEnricher();
const figuresOf = (text: string) =>
  enrich({ text }).figures.map(({ value, unit, kind }) => ({ value, unit, kind }));

test.each([
  ['Жылына 1,5 млн тонна жөнелтілді.', 1_500_000, 't', 'quantity'],
  ['Жөнелтілім 520 мың тоннаны құрады.', 520_000, 't', 'quantity'],
  ['Қамбада 1 500 000 т бар.', 1_500_000, 't', 'quantity'],
  ['Өсім 50,8 процентке жетті.', 50.8, '%', 'percentage'],
  ['Өсім 85,3%-ке жетті.', 85.3, '%', 'percentage'],
  ['Бағасы 229,1 миллион доллардан асты.', 229_100_000, 'USD', 'money'],
  ['Бюджетке 12 млрд теңге бөлінді.', 12_000_000_000, 'KZT', 'money'],
  ['Ауданы 40 гектарды құрайды.', 40, 'ha', 'quantity'],
] as const)('%s', (text, value, unit, kind) => {
  expect(figuresOf(text)).toEqual([{ value, unit, kind }]);
});

test('a range has two ends', () => {
  expect(enrich({ text: 'Баға 12-15 пайыз өсті.' }).figures[0]).toMatchObject({
    value: 12,
    to: 15,
    unit: '%',
  });
});

test('the span covers number, multiplier and unit with its ending', () => {
  const text = 'Жөнелтілім 520 мың тоннаны құрады.';
  const [figure] = enrich({ text }).figures;
  expect(text.slice(figure?.start, figure?.end)).toBe('520 мың тоннаны');
});

test.each(['2021 жылы болды.', 'Үйде 15 бөлме бар деген жоқ.', '№ 5 бұйрық.'])('%s has no figure', (text) => {
  expect(figuresOf(text)).toEqual([]);
});
