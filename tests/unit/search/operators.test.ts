import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOperators } from '../../../lib/search/operators.ts';

const pieces = (query: string) => {
  const { phrases, excluded } = readOperators(query);
  const slice = ({ start, end }: { start: number; end: number }) => query.slice(start, end);
  return { phrases: phrases.map(slice), excluded: excluded.map(slice) };
};

test.each([
  ['мұнай экспорты', [], []],
  ['"ауыл шаруашылығы" баға', ['ауыл шаруашылығы'], []],
  ['«ауыл шаруашылығы»', ['ауыл шаруашылығы'], []],
  ['“бір екі” „үш төрт”', ['бір екі', 'үш төрт'], []],
  ['мұнай -газ', [], ['газ']],
  ['-газ', [], ['газ']],
  ['сауда-экономикалық', [], []],
  ['мұнай - газ', [], []],
  ['«Самұрық-Қазына»-ның', [], []],
  ['"бір жақты', [], []],
])('%s has the phrases %j and leaves out %j', (query, phrases, excluded) => {
  expect(pieces(query)).toEqual({ phrases, excluded });
});

test('offsets stay true, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('а', ' ', '"', '«', '»', '-', '1') }), (query) => {
      const { text, phrases, excluded } = readOperators(query);
      expect(text).toHaveLength(query.length);
      for (const { start, end } of [...phrases, ...excluded]) {
        expect(text.slice(start, end).trim()).not.toBe('');
        expect(start).toBeLessThan(end);
      }
    }),
  );
});
