import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import en from '../../../app/messages/en.json' with { type: 'json' };
import kk from '../../../app/messages/kk.json' with { type: 'json' };
import ru from '../../../app/messages/ru.json' with { type: 'json' };
import { formatDay, formatInterval } from '../../../app/ui/day.ts';

const MESSAGES = { kk, ru, en };

function dates(locale: keyof typeof MESSAGES) {
  const translate = createTranslator<Record<string, unknown>>({ locale, messages: MESSAGES[locale].date });
  return (key: string, values?: Record<string, string>) => translate(key as never, values as never) as string;
}

it.each([
  ['kk', '2023-10-03', '2023 жылғы 3 қазан'],
  ['ru', '2023-10-03', '3 октября 2023 г.'],
  ['en', '2023-10-03', '3 October 2023'],
  ['en', '0987-01-09', '9 January 987'],
] as const)('writes a day in %s: %s', (locale, day, written) => {
  expect(formatDay(day, dates(locale))).toBe(written);
});

it.each([
  ['one day', '2023-10-03', '2023-10-03', '3 октября 2023 г.'],
  ['days of a month', '2023-10-03', '2023-10-04', '3–4 октября 2023 г.'],
  ['a whole month', '2023-02-01', '2023-02-28', 'февраль 2023 г.'],
  ['a whole February of a leap year', '2024-02-01', '2024-02-29', 'февраль 2024 г.'],
  ['not quite a whole month', '2024-02-01', '2024-02-28', '1–28 февраля 2024 г.'],
  ['whole months', '2023-03-01', '2023-07-31', 'март – июль 2023 г.'],
  ['days of a year', '2023-08-01', '2023-10-02', '1 августа – 2 октября 2023 г.'],
  ['a year', '2023-01-01', '2023-12-31', '2023 год'],
  ['days of two years', '2022-12-30', '2023-01-02', '30 декабря 2022 г. – 2 января 2023 г.'],
])('writes an interval: %s', (_, from, to, written) => {
  expect(formatInterval({ from, to }, dates('ru'))).toBe(written);
});
