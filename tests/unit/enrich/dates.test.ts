import { describe, expect, test } from 'vitest';
import { loadEnricher } from '../../../lib/tables.ts';

const { enrich } = loadEnricher();
const day = (from: string, to = from) => ({ from, to });
const PUBLISHED = day('2021-06-16');

const datesOf = (text: string, published?: { from: string; to: string }) =>
  enrich({ text, title: 'Тақырып', ...(published && { published }) }).dates;

describe('absolute expressions', () => {
  test.each([
    ['Жиын 2021 жылғы 5 мамырда өтті.', '2021 жылғы 5 мамырда', day('2021-05-05')],
    ['Жиын 2021 жылғы 3-4 қазанда өтті.', '2021 жылғы 3-4 қазанда', day('2021-10-03', '2021-10-04')],
    ['2021 жылдың қыркүйегінде ашылды.', '2021 жылдың қыркүйегінде', day('2021-09-01', '2021-09-30')],
    ['Бұл 2021 жылдың 7 айында болды.', '2021 жылдың 7 айында', day('2021-01-01', '2021-07-31')],
    ['Бұл 12.05.2021 күні болды.', '12.05.2021', day('2021-05-12')],
    ['Бұл 2021-05-12 күні болды.', '2021-05-12', day('2021-05-12')],
    ['Бұл 2021 жылы болды.', '2021 жылы', day('2021-01-01', '2021-12-31')],
    ['Это было 5 мая 2021 года.', '5 мая 2021 года', day('2021-05-05')],
  ])('%s', (text, written, interval) => {
    const [date] = datesOf(text);
    expect(date).toMatchObject({ text: written, interval, relative: false });
  });

  test('spans of months hold both ends', () => {
    const [date] = datesOf('2021 жылдың наурыз-тамыз айлары аралығында артты.');
    expect(date?.interval).toEqual(day('2021-03-01', '2021-08-31'));
  });

  test.each(['2021 жылғы 32 қазанда', '31.02.2021', 'наурыз мейрамында', 'үлкен қазанда ет пісті'])(
    '%s is no day of any calendar',
    (text) => {
      expect(datesOf(text).filter(({ precision }) => precision === 'day')).toEqual([]);
    },
  );
});

describe('expressions seen from the day of publication', () => {
  test.each([
    ['былтыр', day('2020-01-01', '2020-12-31')],
    ['биыл', day('2021-01-01', '2021-12-31')],
    ['кеше', day('2021-06-15')],
    ['бүгін', day('2021-06-16')],
    ['өткен аптада', day('2021-06-07', '2021-06-13')],
    ['Ағымдағы жылдың мамыр айында', day('2021-05-01', '2021-05-31')],
    ['5 мамырда', day('2021-05-05')],
  ])('%s', (words, interval) => {
    const [date] = datesOf(`${words} ойдан шығарылған жиын өтті.`, PUBLISHED);
    expect(date).toMatchObject({ interval, relative: true });
  });

  test('without a day of publication nothing is made up', () => {
    for (const date of datesOf('Былтыр жиын өтті, кеше тағы болды, 5 мамырда да.')) {
      expect(date.interval).toBeUndefined();
    }
  });

  test('an interval of publication resolves what all its days agree on, and nothing else', () => {
    const [lastYear, yesterday] = datesOf('Былтыр басталды. Кеше аяқталды.', day('2021-06-01', '2021-07-31'));
    expect(lastYear?.interval).toEqual(day('2020-01-01', '2020-12-31'));
    expect(yesterday?.interval).toBeUndefined();
  });
});
