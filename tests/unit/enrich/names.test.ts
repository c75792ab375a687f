import { describe, expect, test } from 'vitest';
import type { MentionType } from '../../../lib/enrich/enrichment.ts';
import { loadEnricher } from '../../../lib/tables.ts';

const { enrich } = loadEnricher();

/** Names of a type as they are called, in the order of the text. */
const named = (text: string, ...types: MentionType[]) =>
  enrich({ text })
    .mentions.filter(({ type }) => types.includes(type))
    .map(({ canonical }) => canonical);

describe('people', () => {
  test.each([
    ['Жиналысты Серік Сынақбаев ашты.', ['Серік Сынақбаев']],
    ['Жиналыста Серік Сынақбаевпен сөйлестік.', ['Серік Сынақбаев']],
    ['Бұл туралы Айгүл Үлгіқызы айтты.', ['Айгүл Үлгіқызы']],
    ['Біз Нұр-Серік Үлгіновтің кітабын оқыдық.', ['Нұр-Серік Үлгінов']],
  ])('%s names %j', (text, people) => {
    expect(named(text, 'PERSON')).toEqual(people);
  });

  test('initials and a surname alone mean the person whom the text names in full', () => {
    const text =
      'Жиналысты Серік Сынақбаев ашты.\nС.Сынақбаев сөз сөйледі.\nС. Сынақбаевтың ойы осы.\nКейін Сынақбаев кетті.';
    expect(new Set(named(text, 'PERSON'))).toEqual(new Set(['Серік Сынақбаев']));
    expect(named(text, 'PERSON')).toHaveLength(4);
  });

  test('a surname that two people of the text share is given to neither', () => {
    const text = 'Серік Сынақбаев пен Самал Сынақбаева емес, Сәбит Сынақбаев келді.\nС.Сынақбаев сөйледі.';
    expect(named(text, 'PERSON').at(-1)).toBe('С. Сынақбаев');
  });

  test('a capital at the beginning of a sentence makes no person', () => {
    expect(named('Бүгін жаңбыр жауды. Ертең күн ашық болады. Сонымен бірге жел соғады.', 'PERSON')).toEqual(
      [],
    );
  });
});

describe('organisations', () => {
  test.each([
    ['Кеше Үлгі Сынақ министрлігінің хабары шықты.', ['Үлгі Сынақ министрлігі']],
    ['Кездесу «Сынақмұнай» ЖШС кеңсесінде өтті.', ['Сынақмұнай']],
    ['Үлгі сынақ ұйымында жиналыс болды.', ['Үлгі сынақ ұйымы']],
    ['Бұл туралы БҰҰ-ның баяндамасында айтылған.', ['Біріккен Ұлттар Ұйымы']],
  ])('%s names %j', (text, organisations) => {
    expect(named(text, 'ORGANISATION')).toEqual(organisations);
  });

  test('an abbreviation in parentheses is the short name of what stands before it', () => {
    const text = 'Мемлекеттік Үлгі компаниясы (ҮЛКОМ) ашылды. Кейін ҮЛКОМ-ның жұмысы тоқтады.';
    const mentions = enrich({ text }).mentions.filter(({ type }) => type === 'ORGANISATION');
    expect(mentions.map(({ canonical }) => canonical)).toEqual(Array(3).fill('Мемлекеттік Үлгі компаниясы'));
  });

  test('neither the genitive before a name nor what is done in a town is part of the name', () => {
    expect(named('Әзербайжанның Мемлекеттік Үлгі компаниясы келді.', 'ORGANISATION')).toEqual([
      'Мемлекеттік Үлгі компаниясы',
    ]);
    expect(named('Биыл Астанада өтетін Үлгі сынақ ұйымының жиыны.', 'ORGANISATION')).toEqual([
      'Үлгі сынақ ұйымы',
    ]);
  });
});

describe('places', () => {
  test.each([
    ['Кеме Каспий теңізінің жағасында тұр.', ['Каспий теңізі']],
    ['Жүк Ақтау портынан шықты.', ['Ақтау порты']],
    ['Олар Алматыдан Астанаға көшті.', ['Алматы', 'Астана']],
    ['Ойдан шығарылған Сынақсу өзенінде балық көп.', ['Сынақсу өзені']],
  ])('%s names %j', (text, places) => {
    expect(named(text, 'CITY', 'PLACE', 'FACILITY')).toEqual(places);
  });
});
