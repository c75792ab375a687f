import type { Locale } from '@/app/i18n/routing.ts';

/** A row of the help page, explained by the message `help.rows.{name}`, with queries to try in each language. */
interface Example {
  name: string;
  queries: Readonly<Record<Locale, readonly string[]>>;
}

const inAll = (...queries: string[]): Example['queries'] => ({ kk: queries, ru: queries, en: queries });

/** What the query language can do; groups are headed by the message `help.groups.{name}`. */
export const EXAMPLES: readonly { group: string; rows: readonly Example[] }[] = [
  {
    group: 'words',
    rows: [
      { name: 'words', queries: inAll('мұнай экспорты') },
      { name: 'phrase', queries: inAll('"мұнай экспорты"') },
      { name: 'preferred', queries: inAll('«мұнай экспорты»') },
      { name: 'exact', queries: inAll('=экспортын', '="мұнай экспорты"') },
      { name: 'beginning', queries: inAll('экспорт*') },
    ],
  },
  {
    group: 'joining',
    rows: [
      {
        name: 'not',
        queries: {
          kk: ['мұнай -газ', 'мұнай газ ЕМЕС'],
          ru: ['мұнай -газ', 'мұнай НЕ газ'],
          en: ['мұнай -газ', 'мұнай NOT газ'],
        },
      },
      { name: 'or', queries: { kk: ['мұнай НЕМЕСЕ газ'], ru: ['мұнай ИЛИ газ'], en: ['мұнай OR газ'] } },
      { name: 'and', queries: { kk: ['мұнай ЖӘНЕ газ'], ru: ['мұнай И газ'], en: ['мұнай AND газ'] } },
      {
        name: 'brackets',
        queries: {
          kk: ['экспорт (мұнай НЕМЕСЕ газ)'],
          ru: ['экспорт (мұнай ИЛИ газ)'],
          en: ['экспорт (мұнай OR газ)'],
        },
      },
    ],
  },
  {
    group: 'distances',
    rows: [
      { name: 'near', queries: inAll('мұнай /5 экспорт', '"мұнай экспорт"~5') },
      { name: 'inOrder', queries: inAll('мұнай >5 экспорт', '"мұнай экспорт">5') },
      { name: 'sentence', queries: { ...inAll('мұнай /с экспорт'), en: ['мұнай /s экспорт'] } },
      { name: 'paragraph', queries: { ...inAll('мұнай /а экспорт'), en: ['мұнай /p экспорт'] } },
    ],
  },
  {
    group: 'fields',
    rows: [
      { name: 'title', queries: { kk: ['тақырып:елші'], ru: ['заголовок:елші'], en: ['title:елші'] } },
      {
        name: 'person',
        queries: { kk: ['адам:Шахбазов'], ru: ['персона:Шахбазов'], en: ['person:Шахбазов'] },
      },
      { name: 'org', queries: { kk: ['ұйым:SOCAR'], ru: ['организация:SOCAR'], en: ['org:SOCAR'] } },
      { name: 'place', queries: { kk: ['жер:Баку'], ru: ['место:Баку'], en: ['place:Баку'] } },
      {
        name: 'country',
        queries: { kk: ['ел:Әзербайжан'], ru: ['страна:Азербайджан'], en: ['country:Azerbaijan'] },
      },
      {
        name: 'topic',
        queries: { kk: ['айдар:экономика'], ru: ['рубрика:экономика'], en: ['topic:economy'] },
      },
      {
        name: 'source',
        queries: { kk: ['дереккөз:BAQ.KZ'], ru: ['источник:BAQ.KZ'], en: ['source:BAQ.KZ'] },
      },
      { name: 'lang', queries: { kk: ['тіл:kk'], ru: ['язык:kk'], en: ['lang:kk'] } },
    ],
  },
  {
    group: 'dates',
    rows: [
      {
        name: 'date',
        queries: {
          kk: ['күні:2023', 'күні:2023-03..2023-08'],
          ru: ['дата:2023', 'дата:2023-03..2023-08'],
          en: ['date:2023', 'date:2023-03..2023-08'],
        },
      },
      { name: 'after', queries: { kk: ['кейін:2023-03'], ru: ['после:2023-03'], en: ['after:2023-03'] } },
      {
        name: 'before',
        queries: { kk: ['дейін:2023-09-01'], ru: ['до:2023-09-01'], en: ['before:2023-09-01'] },
      },
    ],
  },
];
