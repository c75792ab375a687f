import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { searchRequest } from '../../lib/search/request.ts';
import { type TemporaryArchive, temporaryArchive } from './home.ts';

let context: TemporaryArchive;

/** Made-up articles, few enough to see who has what. */
const ARTICLES = [
  {
    id: 'apple',
    title: 'Алма бағы гүлдеді',
    text: 'Үлгікентте алма бағы гүлдеді. Бағбан Әлібек Үлгібаев бақтағы жұмысты бастады.',
    source: 'Үлгі хабары',
    publishedAt: '2021-03-10',
  },
  {
    id: 'pear',
    title: 'Алмұрт пісті',
    text: 'Ойдан шығарылған ауылда алмұрт пісті. Алма әлі піскен жоқ.',
    source: 'Сынақ газеті',
    publishedAt: '2021-08-20',
  },
  {
    id: 'plum',
    title: 'Шие мен өрік',
    text: 'Базарда шие бар. Өріктің бағасы түсті, шиенің бағасы өсті. Бақ иесі риза.',
    source: 'Үлгі хабары',
    publishedAt: '2022-05-01',
  },
  {
    id: 'garden',
    title: 'Бақ туралы',
    text: 'Бақта алма да, шие де өседі.\nСуды құдықтан алады. Бағбандар көп.',
    source: 'Сынақ газеті',
    publishedAt: '2022-11-15',
  },
  {
    id: 'well',
    title: 'Құдық қазылды',
    text: 'Үлгікент маңында құдық қазылды. Су тұщы екен. Қазақстанда ойдан шығарылған ауылдар көп.',
    source: 'Үлгі хабары',
    publishedAt: '2023-01-02',
  },
];

beforeAll(async () => {
  context = await temporaryArchive();
  const file = join(context.home, 'articles.jsonl');
  writeFileSync(file, ARTICLES.map((article) => JSON.stringify(article)).join('\n'));
  await context.ingest(file);
  return context.close;
});

const search = (request: object) => context.archive.search(searchRequest.parse(request));

/** Articles with all that the query asks for. */
async function strictly(q: string): Promise<string[]> {
  const { hits, strictTotal } = await search({ q });
  const strict = hits.filter((hit) => hit.strict).map(({ id }) => id);
  expect(strictTotal).toBe(strict.length);
  return strict.sort();
}

describe('operators', () => {
  test.each<[query: string, ids: string[]]>([
    // Words, whatever their endings.
    ['алманың бағасы', []],
    ['алма бақ', ['apple', 'garden']],
    ['алма AND бақ', ['apple', 'garden']],
    ['алма ЖӘНЕ бақ', ['apple', 'garden']],
    // Either word.
    ['алмұрт OR өрік', ['pear', 'plum']],
    ['алмұрт НЕМЕСЕ өрік', ['pear', 'plum']],
    ['алмұрт ИЛИ өрік', ['pear', 'plum']],
    ['(алмұрт OR өрік OR құдық) баға', ['plum']],
    ['(алма OR шие) AND (құдық OR баға)', ['garden', 'plum']],
    ['алмұрт OR ғажбылқан', ['pear']],
    // Neither.
    ['алма -бақ', ['pear']],
    ['алма NOT бақ', ['pear']],
    ['бақ ЕМЕС алма', ['pear']],
    ['алма -(бағбан OR алмұрт)', []],
    ['-алма', ['plum', 'well']],
    ['алма -title:алма', ['garden', 'pear']],
    // Fields.
    ['title:алма', ['apple']],
    ['тақырып:бақтың', ['apple', 'garden']],
    ['title:бағ*', ['apple']],
    ['title:=бағы', ['apple']],
    ['title:=бақ', ['garden']],
    ['title:"алма бақ"', ['apple']],
    ['title:"бақ алма"', []],
    ['person:Үлгібаев*', ['apple']],
    ['адам:үлгибаевтың', ['apple']],
    ['source:"Үлгі хабары"', ['apple', 'plum', 'well']],
    ['дереккөз:"Сынақ газеті" шие', ['garden']],
    ['country:Казахстан', ['well']],
    ['ел:KZ', ['well']],
    ['country:Атлантида', []],
    ['lang:kk су', ['garden', 'well']],
    ['lang:ru су', []],
    // Days of publication.
    ['after:2022-06', ['garden', 'well']],
    ['before:2021-03-31', ['apple']],
    ['date:2021', ['apple', 'pear']],
    ['date:2021-08..2022-05 баға', ['plum']],
    // Written forms.
    ['бағб*', ['apple', 'garden']],
    ['=алма', ['apple', 'garden', 'pear']],
    ['=бақта', ['garden']],
    ['=бағасы -=бақта', ['plum']],
    // Phrases.
    ['"алма бақ"', ['apple']],
    ['"бақ алма"', ['garden']],
    ['алма -"алма бағы"', ['garden', 'pear']],
    ['("алма бақ" OR құдық) көп', ['garden', 'well']],
    ['="алма бағы"', ['apple']],
    ['="алма бақ"', []],
    // Nearness: any order, in order, in a sentence, in a paragraph.
    ['"бақ алма"~0', ['apple', 'garden']],
    ['"алма бақ"~0', ['apple', 'garden']],
    ['"шие бақ"~1', []],
    ['"шие бақ"~5', ['garden', 'plum']],
    ['"бақ шие">5', ['garden']],
    ['шие ~с баға', ['plum']],
    ['шие ~с иесі', []],
    ['шие ~а иесі', ['plum']],
    ['бақ ~а су', []],
    ['-"шие бақ"~5 бақ', ['apple']],
    ['(title:бақ OR "шие бақ"~5) AND (source:"Сынақ газеті" OR date:2022-05)', ['garden', 'plum']],
  ])('%s', async (q, ids) => {
    expect(await strictly(q)).toEqual(ids);
  });

  test('that demand leave nothing in the list that lacks it', async () => {
    const { hits } = await search({ q: 'алма OR шие' });
    expect(hits.every(({ strict }) => strict)).toBe(true);
    const demanded = await search({ q: 'title:бақ алма су' });
    expect(demanded.hits.map(({ id }) => id).sort()).toEqual(['apple', 'garden']);
    expect(demanded.hits[0]).toMatchObject({ id: 'garden', strict: true });
  });

  test('of a list by date hold too', async () => {
    const { hits } = await search({ q: 'алма OR өрік', sort: 'oldest' });
    expect(hits.map(({ id }) => id)).toEqual(['apple', 'pear', 'plum', 'garden']);
  });

  test('typed wrongly are read as words, and the answer tells where', async () => {
    const { hits, problems } = await search({ q: 'алма (бақ' });
    expect(hits[0]?.strict).toBe(true);
    expect(problems).toEqual([{ kind: 'unclosed-bracket', span: { start: 5, end: 6 } }]);
  });

  test('that demand a phrase which no article has are loosened, and the answer tells', async () => {
    const { hits, problems } = await search({ q: '"шие құдық"' });
    expect(hits.length).toBeGreaterThan(0);
    expect(problems).toEqual([{ kind: 'phrase-not-found', span: { start: 1, end: 10 } }]);
    expect((await search({ q: '"шие құдық" -шие -құдық' })).hits).toEqual([]);
    expect((await search({ q: '="шие құдық"' })).hits).toEqual([]);
  });

  test('are told back as they were understood, and words alone are not', async () => {
    const { understood } = await search({ q: 'алма НЕМЕСЕ (шие ЕМЕС) тақырып:бақ' });
    expect(understood).toBe('алма OR -шие title:бақ');
    expect((await search({ q: understood })).understood).toBe(understood);
    expect((await search({ q: 'алма шие' })).understood).toBeUndefined();
  });

  test('alone find nothing, and no query finds all', async () => {
    expect((await search({ q: 'title: AND' })).total).toBe(0);
    expect((await search({ q: '' })).total).toBe(ARTICLES.length);
  });
});
