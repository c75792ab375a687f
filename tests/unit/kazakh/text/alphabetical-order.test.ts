import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareKazakh, inKazakhOrder } from '../../../../lib/kazakh/text/alphabetical-order.ts';

describe('the order of the Kazakh alphabet', () => {
  it.each([
    'Ағыбай Аққу Алма Аңшы Әзербайжан Бак Баку',
    'Гүл Ғалым Еділ Ёлка Жер',
    'Ирек Йод Кеген Қазан Лашын',
    'Нан Ңылым Ой Өзен Пияз',
    'Тау Уық Ұлытау Үлгі Фин Хат Һарун Цирк',
    'Шам Щи Ыбырай Іле Эстон Юрта Яблоко',
    '2001 UEFA Алма',
    '«Алма» Бидай «Вагон»',
    'ал алма алмалы',
  ])('%s', (text) => {
    const words = text.split(' ');
    expect([...words].reverse().sort(compareKazakh)).toEqual(words);
  });

  it('puts a shorter first word before a longer one', () => {
    expect(['Алматы', 'Алма бағы', 'Алма-Ата', 'Алма'].sort(compareKazakh)).toEqual([
      'Алма',
      'Алма-Ата',
      'Алма бағы',
      'Алматы',
    ]);
  });

  it('is the same in small and capital letters, and always the same', () => {
    expect(['ә', 'Б', 'а', 'Ә', 'б', 'А'].sort(compareKazakh)).toEqual(['А', 'а', 'Ә', 'ә', 'Б', 'б']);
  });

  const word = fc.stringMatching(/^[а-яёәғқңөұүһі]{1,8}$/);

  it('agrees with the Unicode collation of Kazakh, for lists of words', () => {
    const { compare } = new Intl.Collator('kk');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        expect([...words].sort(compareKazakh)).toEqual([...words].sort(compare));
      }),
    );
  });

  it('is one and the same for names and for what bears them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (names) => {
        expect(inKazakhOrder(names, (name) => name)).toEqual([...names].sort(compareKazakh));
      }),
    );
  });
});
