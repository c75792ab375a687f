import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type TemporaryArchive, temporaryArchive } from './home.ts';

let context: TemporaryArchive;

const ARTICLES = [
  {
    id: 'bridge',
    title: 'Үлгікентте көпір салынады',
    text: 'Ойдан шығарылған Сынақсу өзенінің үстінен жаңа көпір салынады. Көпір жобасын Үлгі Сынақбаев таныстырды. Құрылысқа бетон мен болат керек.',
  },
  {
    id: 'bridge-later',
    title: 'Көпірдің құрылысы басталды',
    text: 'Сынақсу өзеніндегі көпірдің құрылысы басталды. Үлгі Сынақбаев бетонның сапасын тексерді.',
  },
  {
    id: 'river',
    title: 'Сынақсу тасыды',
    text: 'Ойдан шығарылған Сынақсу өзені тасыды, ескі көпірді су шайып кетті.',
  },
  { id: 'orchard', title: 'Алма бағы', text: 'Бағбандар алма ағаштарын отырғызды. Өнім күзде жиналады.' },
  { id: 'harvest', title: 'Астық жиналды', text: 'Диқандар күзде астық жинады. Өнім мол болды.' },
  { id: 'empty', title: 'Ия', text: 'Және сол.' },
];

beforeAll(async () => {
  context = await temporaryArchive();
  const file = join(context.home, 'articles.jsonl');
  writeFileSync(file, ARTICLES.map((article) => JSON.stringify(article)).join('\n'));
  await context.ingest(file);
  return context.close;
});

const similar = async (id: string, limit = 10) => (await context.archive.similar(id, limit)) ?? [];

test('an article is like those that share its rare words, best first, and never like itself', async () => {
  const ids = (await similar('bridge')).map(({ article }) => article.id);
  expect(ids.slice(0, 2)).toEqual(['bridge-later', 'river']);
  expect(ids).not.toContain('bridge');
  expect(ids).not.toContain('orchard');
});

test('it says why, in names and words of the article that was asked about, each once', async () => {
  const [first] = await similar('bridge');
  expect(first?.terms).toEqual(expect.arrayContaining(['көпір', 'бетон']));
  expect(first?.terms).not.toContain('Сынақсу');
  expect(first?.entities).toEqual(['Үлгі Сынақбаев', 'Сынақсу өзені']);
  expect(first?.score).toBeGreaterThan(0);
});

test('no more are listed than are asked for', async () => {
  expect(await similar('bridge', 1)).toHaveLength(1);
});

test('an article without a telling word is like none, and an unknown one is told from it', async () => {
  expect(await similar('empty')).toEqual([]);
  expect(await context.archive.similar('жоқ', 10)).toBeUndefined();
});
