import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf, lines } from '../../../lib/languages/detect.ts';
import { PROFILES } from '../../../lib/languages/profiles.ts';
import { growth, LINEAR } from '../linear.ts';

const passages = (text: string) => [...lines(text)].flatMap((line) => line.passages);

describe('the language of a text', () => {
  test.each([
    // Kazakh, in its scripts and without its own letters
    ['kk', 'Ойдан шығарылған қалада жаңа көпір салынды.'],
    ['kk', 'Көпір туралы хабар'],
    ['kk', 'Sınaqsu özenınıñ üstınen jaña köpır salyndy.'],
    ['kk', 'Oidan shygarylgan qalada jana kopir salyndy, degen edi olar.'],
    ['kk', 'ويدان شىعارىلعان قالادا جاڭا كوپىر سالىندى'],
    ['kk', 'Ойдан шыгарылган калада жана копир салынды.'],
    ['kk', 'Президент министрлермен кездесип, экономика туралы айтты.'],
    // Russian and English, also with Kazakh names
    ['ru', 'В выдуманном городе построили новый мост.'],
    ['ru', 'Хозяйка овцы из Үлгікента, живущая у реки, осталась довольна.'],
    ['ru', 'Цены на нефть'],
    ['en', 'A new bridge was built in the invented town.'],
    ['en', 'Oil prices are rising'],
    ['en', 'The mayor of Үлгікент opened the bridge.'],
    // Others
    ['other', "O'ylab topilgan shaharda yangi ko'prik va maktab qurildi, deb aytildi."],
    ['other', 'Ойлоп табылган шаарда жаңы көпүрө курулду жана ачылды.'],
    ['other', 'Hayali şehirde yeni bir köprü ve çok güzel bir okul yapıldı.'],
    ['other', 'Уйлап чыгарылган шәһәрдә яңа күпер һәм мәктәп төзелде.'],
    ['other', 'In der erfundenen Stadt wurde eine neue Brücke gebaut.'],
    ['other', 'У вигаданому місті збудували новий міст і школу.'],
    ['other', '虚构的城市里建了一座新桥'],
    // Nothing to tell it by
    ['other', '2021: 15 %, 3 000 000'],
    ['other', ''],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('the languages of sentences', () => {
  test('are told one by one, with offsets into the text', () => {
    const text =
      'Қонақ бізге келді. «Мы привезли самые красивые ковры», – деді.\n' +
      'The visitors admired the patterns. Әркім де риза болды.';
    expect(passages(text).map(({ start, end, language }) => [text.slice(start, end), language])).toEqual([
      ['Қонақ бізге келді.', 'kk'],
      ['«Мы привезли самые красивые ковры», – деді.', 'ru'],
      ['The visitors admired the patterns.', 'en'],
      ['Әркім де риза болды.', 'kk'],
    ]);
  });

  test('a sentence too short to tell has the language of its neighbours, and says so', () => {
    const russian = 'Жители города построили новый мост через реку.\n2021.\nДа.';
    expect(passages(russian).map(({ language, told }) => [language, told])).toEqual([
      ['ru', true],
      ['ru', false],
      ['ru', false],
    ]);
    const kazakh = 'Парк.\nТұрғындар өзеннің үстінен жаңа көпір салды.';
    expect(passages(kazakh)[0]).toMatchObject({ language: 'kk', told: false });
  });

  test('a short line has the language of the line before, where it seems to be in that', () => {
    const kazakh = 'Тұрғындар өзеннің үстінен жаңа көпір салды.\n';
    const text = `${kazakh.repeat(4)}Жители города построили новый мост через реку.\nИ вот.\n${kazakh}`;
    const [short] = passages(text).filter(({ start }) => text.startsWith('И вот', start));
    expect(short).toMatchObject({ language: 'ru', told: false });
    const [alone] = passages(`${kazakh.repeat(4)}И вот.\n`).slice(-1);
    expect(alone).toMatchObject({ language: 'kk', told: false });
  });

  test('are the same for whoever asks about some lines only, in whatever order', () => {
    const line = fc.constantFrom(
      ...['Тұрғындар өзеннің үстінен жаңа көпір салды.', 'Жители города построили новый мост через реку.'],
      ...['The visitors admired the patterns.', 'И вот.', 'Парк.', '2021.', 'Да. Мост.', 'Ол. It is.', 'Су'],
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.infiniteStream(fc.nat(11)), (parts, asked) => {
        const text = parts.join('\n');
        const all = passages(text);
        const some = [...lines(text)];
        for (const index of asked.take(4)) some[index]?.passages;
        for (const one of some.toReversed()) one.passages;
        expect(some.flatMap((one) => one.passages)).toEqual(all);
      }),
    );
  });

  test('take linear time where no line tells its language and the last one is asked for', () => {
    expect(growth((text) => [...lines(text)].at(-1)?.passages, 'Су.\n', 1 << 13)).toBeLessThan(LINEAR);
  });

  test('cover sentences of any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let end = 0;
        for (const passage of passages(text)) {
          expect(passage.start).toBeGreaterThanOrEqual(end);
          expect(passage.end).toBeGreaterThan(passage.start);
          end = passage.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('take linear time on a megabyte without a blank', () => {
    expect(growth(passages, 'ұ', 1 << 17)).toBeLessThan(LINEAR);
  });
});

test.each(Object.entries(PROFILES))(
  'the profile of %s lists each letter once, and words in its letters',
  (_, profile) => {
    const letters = [...profile.letters];
    expect(new Set(letters).size).toBe(letters.length);
    const foreign = [...profile.words, ...profile.endings].filter(
      (letter) => letter !== ' ' && !letters.includes(letter),
    );
    expect([...new Set(foreign)]).toEqual([]);
  },
);
