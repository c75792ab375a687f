import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSearch, parseSearch, toggleForm } from '../../../app/[locale]/search-url.ts';
import {
  readWireFilter,
  WireFilterError,
  wireFilter,
  writeWireFilter,
} from '../../../lib/search/wire/wire-filter.ts';

const forms = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom(...'алманы"\\\'</>%&=+ '), minLength: 1, maxLength: 64 }),
  { maxLength: 20 },
);

test('forms that are switched off stand in the address and in the condition as they are', () => {
  fc.assert(
    fc.property(forms, (without) => {
      const address = new URLSearchParams(formatSearch({ q: 'алма', without }));
      expect(parseSearch(address).without ?? []).toEqual(without);
      if (without.length === 0) return;
      const filter = wireFilter.parse(writeWireFilter({ filters: {}, excluded: {}, without }));
      expect(readWireFilter(filter).without).toEqual(without);
    }),
  );
});

test('a form is switched off and on again, each from the first page', () => {
  const route = parseSearch(new URLSearchParams('q=алма&page=3'));
  const off = toggleForm(route, 'алманы');
  expect(off).toMatchObject({ q: 'алма', without: ['алманы'], page: 1 });
  expect(toggleForm(off, 'алманы')).toEqual({ ...route, page: 1 });
});

test('what is too much or too long in an address is ignored', () => {
  const params = new URLSearchParams([
    ['without', 'а'.repeat(65)],
    ['without', ''],
    ['without', 'ал\u0000ма'],
    ...Array.from({ length: 30 }, (_, n) => ['without', `алма${n}`]),
  ]);
  expect(parseSearch(params).without).toHaveLength(20);
});

test.each([
  'form NOT IN',
  'form NOT IN []x',
  'form NOT IN ["a"',
  'form NOT IN [1]',
  'form NOT IN [""]',
  'form NOT IN ["\u0000"]',
  `form NOT IN ${JSON.stringify(Array.from({ length: 21 }, (_, n) => `${n}`))}`,
  `form NOT IN ${JSON.stringify(['а'.repeat(65)])}`,
  'form IN ["a"]',
])('the condition %s is refused', (condition) => {
  expect(() => readWireFilter([condition])).toThrow(WireFilterError);
});
