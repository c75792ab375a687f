import { describe, expect, test } from 'vitest';
import { loadEnricher } from '../../../lib/tables.ts';

const { enrich } = loadEnricher();
const titleOf = (text: string, source?: string) =>
  enrich({ text, ...(source && { source }) }).inferred.title?.value;
const publishedOf = (text: string) => enrich({ text }).inferred.published;

describe('a title is the lead sentence without its attribution', () => {
  test.each([
    ['Үлгікентте көпір ашылды, деп хабарлайды Үлгі-Ақпарат. Келесі сөйлем.', 'Үлгікентте көпір ашылды'],
    ['Үлгікентте көпір ашылды, деп жазады Sinaq.kz.', 'Үлгікентте көпір ашылды'],
    ['В Улгикенте открыли мост, сообщает Синак-Информ.', 'В Улгикенте открыли мост'],
    ['A bridge was opened in Ulgikent, Sinaq News reports.', 'A bridge was opened in Ulgikent'],
    ['Үлгікентте көпір ашылды!\nЕкінші жол.', 'Үлгікентте көпір ашылды!'.slice(0, -1)],
  ])('%s', (text, title) => {
    expect(titleOf(text)?.replace(/!$/, '')).toBe(title);
  });

  test('a stated title is not inferred', () => {
    expect(enrich({ text: 'Бірінші сөйлем.', title: 'Аталған тақырып' }).inferred.title).toBeUndefined();
  });

  test('its evidence is the place in the text that it was read from', () => {
    const text = 'Үлгікентте көпір ашылды, деп хабарлайды Үлгі-Ақпарат.';
    const title = enrich({ text }).inferred.title;
    const [evidence] = title?.evidence ?? [];
    expect(text.slice(evidence?.start, evidence?.end)).toBe(title?.value);
  });

  test('a very long lead is cut at a word', () => {
    const title = titleOf(`${'ойдан шығарылған '.repeat(100)}сөйлем.`) ?? '';
    expect(title.length).toBeLessThanOrEqual(240);
    expect(title).toMatch(/ …$/);
  });
});

describe('publication is bounded by what is reported and what is announced', () => {
  test('after the latest completed period, before the first event to come', () => {
    const text = [
      'Ойдан шығарылған зауыт жұмысын жалғастыруда.',
      '2019 жылдың 5 айының қорытындысы бойынша өндіріс өсті.',
      '2019 жылғы 20 маусымда Үлгікентте өтетін көрмеге дайындық жүріп жатыр.',
    ].join('\n');
    expect(publishedOf(text)?.value).toEqual({ from: '2019-06-01', to: '2019-06-19' });
    expect(publishedOf(text)?.evidence).toHaveLength(2);
  });

  test('a dateline says the day', () => {
    expect(publishedOf('ҮЛГІКЕНТ. 2019 жылғы 12 қазан. Ойдан шығарылған көпір ашылды.')?.value).toEqual({
      from: '2019-10-12',
      to: '2019-10-12',
    });
  });

  test.each([
    ['only past events', 'Көпір 2019 жылғы 5 мамырда ашылды. Ол 2018 жылдың сәуірінде салынған еді.'],
    ['only coming events', 'Көпір 2019 жылғы 5 мамырда ашылады.'],
    ['no date at all', 'Ойдан шығарылған көпір ашылды.'],
    ['a year that may still run', '2019 жылы өндіріс өсті. Көрме 2019 жылғы 5 мамырда өтеді.'],
    [
      'bounds that contradict each other',
      '2019 жылдың 9 айының қорытындысы бойынша өсті. Көрме 2019 жылғы 5 мамырда өтеді.',
    ],
  ])('with %s nothing is inferred', (_, text) => {
    expect(publishedOf(text)).toBeUndefined();
  });
});
