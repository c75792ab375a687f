import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { searchRequest } from '../../lib/search/request.ts';
import { type TemporaryArchive, temporaryArchive } from './home.ts';

let context: TemporaryArchive;

/** Sentences of an invented report. */
const BODY = [
  'Үлгікент тұрғындары биыл он екі жаңа алма бағын отырғызды.',
  'Бағбандар топырақты алдын ала тыңайтып, суару жүйесін жөндеді.',
  'Ойдан шығарылған шаруашылықтың басшысы Сынақбай Үлгіұлы жұмыстың күзде аяқталатынын айтты.',
  'Көшеттер көрші аудандағы тәлімбақтан жеткізілді.',
  'Жергілікті мектеп оқушылары да ағаш егуге көмектесті.',
  'Келесі жылы бақтың жанында жеміс сақтайтын қойма салынады.',
  'Тұрғындар алғашқы өнімді үш жылдан кейін күтеді.',
  'Ауыл ақсақалдары бұл іске бата берді.',
];
const text = (sentences: readonly string[]) => sentences.join(' ');

const first = {
  id: 'first',
  title: 'Үлгікентте алма бағы отырғызылды',
  text: text(BODY),
  source: 'Сынақ газеті',
};
const versions = [
  {
    ...first,
    id: 'reprint',
    source: 'Үлгі хабаршысы',
    text: text(['Бұл туралы басқа газет жазды.', ...BODY.slice(1), 'Редакция хабарды толық жариялады.']),
  },
  { ...first, id: 'corrected', text: text(BODY).replace('он екі', 'он үш') },
  { ...first, id: 'part', text: text(BODY.slice(1, 7)) },
];
/** A form, filled in twice. */
const form = (village: string, number: number, sum: number) => ({
  id: `form-${number}`,
  title: `${village} ауылының бюджеті туралы`,
  text: text([
    `Кеңес ${village} ауылының бюджетін № ${number} шешіммен бекітті.`,
    `Ойдан шығарылған құжат бойынша кіріс ${sum} теңге, шығыс ${sum + 7} теңге болады.`,
    'Шешім жарияланған күннен бастап күшіне енеді және ресми басылымда жарияланады.',
    'Орындалуын бақылау кеңестің тұрақты комиссиясына жүктеледі.',
    'Комиссия жыл соңында атқарылған жұмыс туралы есеп береді және оны тұрғындарға таныстырады.',
    'Есеп мөлшері бекітілген үлгі бойынша жасалады және мұрағатқа тапсырылады.',
  ]),
});
const others = [
  form('Қарасынақ', 17, 5100),
  form('Сарыүлгі', 29, 7300),
  { id: 'short-1', title: 'Хабар', text: 'Үлгікентте бақ отырғызылды.' },
  { id: 'short-2', title: 'Хабар', text: 'Үлгікентте бақ отырғызылды.' },
  { id: 'same-subject', title: 'Бақ туралы', text: text(BODY.slice(3, 5)) },
];

beforeAll(async () => {
  context = await temporaryArchive();
  await ingest(first);
  await ingest(...versions, ...others);
  return context.close;
});

async function ingest(...articles: { id: string }[]) {
  const file = join(context.home, 'articles.jsonl');
  writeFileSync(file, articles.map((article) => JSON.stringify(article)).join('\n'));
  await context.ingest(file);
}

const search = (request: object) => context.archive.search(searchRequest.parse(request));
const idsOf = async (request: object) => (await search(request)).hits.map(({ id }) => id).sort();
const ALL = ['corrected', 'first', 'part', 'reprint'];

describe('versions of one article', () => {
  test('are one hit that says how many more there are', async () => {
    const { hits, total, strictTotal, facets } = await search({ q: 'қойма', facets: ['source'] });
    expect(hits.map(({ versions, group }) => [versions, group])).toEqual([[3, 'first']]);
    expect({ total, strictTotal }).toEqual({ total: 1, strictTotal: 1 });
    expect(Object.values(facets.source ?? {}).reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  test('are one hit in a list by date too', async () => {
    expect((await search({ q: 'қойма', sort: 'newest' })).hits).toHaveLength(1);
  });

  test('are listed apart where that is asked for, and by the name of their group', async () => {
    expect(await idsOf({ q: 'қойма', versions: 'apart' })).toEqual(ALL);
    expect(await idsOf({ group: 'first' })).toEqual(ALL);
    expect(
      (await context.archive.rank(searchRequest.parse({ q: 'қойма' }))).map(({ id }) => id).sort(),
    ).toEqual(ALL);
  });

  test('a word that one version alone has finds that version', async () => {
    const { hits } = await search({ q: 'хабаршысы редакция' });
    expect(hits[0]).toMatchObject({ id: 'reprint', versions: 3 });
  });
});

describe('what is no version', () => {
  test.each([
    ['a form that was filled in twice', 'комиссиясына', ['form-17', 'form-29']],
    ['short texts', 'хабар бақ', ['short-1', 'short-2']],
  ])('%s', async (_, q, ids) => {
    const { hits } = await search({ q });
    expect(hits.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    for (const { id, versions } of hits) if (ids.includes(id)) expect(versions).toBe(0);
  });
});

describe('when an article changes', () => {
  test('it leaves its group, and comes back', async () => {
    await ingest({ ...first, id: 'part', text: 'Мүлде басқа ойдан шығарылған хабар.' } as { id: string });
    expect(await idsOf({ group: 'first' })).toEqual(['corrected', 'first', 'reprint']);
    await ingest(...versions);
    expect(await idsOf({ group: 'first' })).toEqual(ALL);
  });

  test('the group has the name of its next article, if the first one leaves', async () => {
    await ingest({ ...first, text: 'Мүлде басқа ойдан шығарылған хабар.' } as { id: string });
    expect(await idsOf({ group: 'first' })).toEqual([]);
    expect(await idsOf({ group: 'reprint' })).toEqual(['corrected', 'part', 'reprint']);
    expect((await search({ q: 'қойма' })).hits.map(({ versions }) => versions)).toEqual([2]);
  });

  test('the same articles again change nothing', async () => {
    await ingest(...versions);
    expect(await idsOf({ group: 'reprint' })).toEqual(['corrected', 'part', 'reprint']);
  });
});
