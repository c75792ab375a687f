import { beforeAll, describe, expect, test } from 'vitest';
import { searchRequest } from '../../lib/search/request.ts';
import { type TemporaryArchive, temporaryArchive } from './home.ts';

let context: TemporaryArchive;

beforeAll(async () => {
  context = await temporaryArchive();
  await context.ingest('data/articles');
  return context.close;
});

const found = async (q: string) => (await context.archive.search(searchRequest.parse({ q }))).hits.length;

/** As a journalist would ask for the article that the archive starts with; written down before any was tried. */
const EVERYDAY: Readonly<Record<string, string[]>> = {
  'other forms of its words': [
    'мұнайдың экспорты',
    'Әзербайжанға сапар',
    'елшінің кездесуі',
    'министрлермен кездесу',
    'мұнай тасымалы',
    'Каспий түбіндегі кабель',
    'энергетикалық форумда',
    'екіжақты ынтымақтастықтың дамуы',
    'тауар айналымының өсуі',
    'Бакуден Джейханға',
  ],
  'the Latin alphabet of 2018': [
    'munaı eksporty',
    'Ázerbaıjan elshisi',
    'Qasym-Jomart Toqaev',
    'Shanhaı yntymaqtastyq uıymy',
  ],
  'free romanisation': [
    'munai kubyry',
    'azerbaijan elshisi',
    'Aktau Baku Jeihan',
    'tauar ainalymy',
    'kazmunaigaz',
  ],
  'a Russian keyboard': [
    'мунай экспорты',
    'казакстан азербайжан',
    'Алим Байел',
    'Ильхам Алиев',
    'орта дализ',
    'Каспий тенизи',
  ],
  'the wrong layout': ['veyfq', 'fpth,fq;fy'],
  'Russian names and words': [
    'Токаев',
    'Азербайджан нефть',
    'министр энергетики',
    'нефтепровод Баку-Супса',
    'КазМунайГаз SOCAR',
  ],
  'English names and words': ['Azerbaijan', 'Kazakhstan oil export', 'Tokayev', 'Baku-Tbilisi-Ceyhan'],
  'abbreviations and full names': ['Транскаспий халықаралық көлік бағыты'],
  'figures and dates': [
    '520 мың тонна',
    '50,8',
    '1,5 млн тонна',
    '345,6 миллион доллар',
    '2023 жылғы 3 қазан',
  ],
  'words that it has others for': [
    'посол Казахстана',
    'товарооборот',
    'Каспийское море',
    'Middle Corridor',
    'Shanghai Cooperation Organisation',
    'ШЫҰ',
    'ШОС',
    'ҚМГ',
  ],
};

const ABSURD = [
  'пингвин марафоны',
  'квантовая криптография',
  'dinosaur bones',
  'шоколад рецепті',
  'qwertyuiop',
  'асдфгх',
  'Антарктида мұздығы',
  'Наполеон Бонапарт',
  'жираф',
  'бейсбол',
  '99999',
  '12,75',
  'Zimbabwe',
  'гитара сабағы',
  'скрипка',
  'күшік асырау',
  'пицца доставка',
  'ертегі кітап',
  'crossword puzzle',
  'кенгуру',
];

test('the everyday queries are fifty', () => {
  expect(Object.values(EVERYDAY).flat()).toHaveLength(50);
});

describe.each(Object.entries(EVERYDAY))('the article is found by %s', (_, queries) => {
  test.each(queries)('%s', async (q) => {
    expect(await found(q)).toBe(1);
  });
});

describe('nothing is found for', () => {
  test.each(ABSURD)('%s', async (q) => {
    expect(await found(q)).toBe(0);
  });
});

test('what else was searched is told, and not the word itself under its own name', async () => {
  const { translated } = await context.archive.search(searchRequest.parse({ q: 'нефть' }));
  expect(translated).toEqual(['мұнай']);
  for (const q of ['Астана', 'fcnfyf']) {
    expect((await context.archive.search(searchRequest.parse({ q }))).translated).toEqual([]);
  }
});
