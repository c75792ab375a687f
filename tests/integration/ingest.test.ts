import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { Archive } from '../../lib/archive/archive.ts';
import { searchRequest } from '../../lib/search/request.ts';
import { NOTHING_READ } from '../fixtures/nothing-read.ts';
import { type TemporaryArchive, type TemporaryFolder, temporaryArchive, temporaryFolder } from './home.ts';

let context: TemporaryArchive;
let folder: TemporaryFolder;

beforeAll(async () => {
  context = await temporaryArchive();
  folder = temporaryFolder();
  return async () => {
    await context.close();
    folder.remove();
  };
});

const find = async (q: string) =>
  (await context.archive.search(searchRequest.parse({ q }))).hits.map(({ id }) => id);
const write = (name: string, content: string) => {
  const file = join(folder.path, name);
  writeFileSync(file, content);
  return file;
};
/** The archive trusts what it knows of its words for a second. */
beforeEach(() => new Promise((resolve) => setTimeout(resolve, 1100)));

test('doing it again changes nothing', async () => {
  const first = await context.ingest('tests/fixtures/fictitious.jsonl');
  expect(first).toEqual({ new: 7, changed: 0, unchanged: 0, rejected: [] });
  expect(await context.ingest('tests/fixtures/fictitious.jsonl')).toMatchObject({ new: 0, unchanged: 7 });
});

test('a rejected record has its place and reason, is kept, and holds nobody up', async () => {
  const file = write('mixed.jsonl', '{"id":"x1","text":"Ойдан шығарылған теміржол."}\n{"id":"x2"}\n');
  const summary = await context.ingest(file);
  expect(summary).toMatchObject({ new: 1, rejected: [{ place: `${file}:2` }] });
  expect(await find('теміржол')).toEqual(['x1']);
});

test('a changed record becomes the next version, and its old words find it no more', async () => {
  const file = write('version.jsonl', '{"id":"v","text":"Ойдан шығарылған қарлығаш ұшты."}');
  await context.ingest(file);
  write('version.jsonl', '{"id":"v","text":"Ойдан шығарылған тырналар қайтты."}');
  expect(await context.ingest(file)).toMatchObject({ changed: 1 });
  expect(await find('тырна')).toEqual(['v']);
  expect(await find('қарлығаш')).toEqual([]);
  expect((await context.archive.article('v'))?.version).toBe(2);
});

test('an edited text file is a changed article, not a second one', async () => {
  const file = write('note.txt', 'Ойдан шығарылған хабарда киіктер туралы айтылды.');
  expect(await context.ingest(file)).toMatchObject({ new: 1 });
  write('note.txt', 'Ойдан шығарылған хабарда арқарлар туралы айтылды.');
  expect(await context.ingest(file)).toMatchObject({ new: 0, changed: 1 });
});

test('the same text under another id is another article', async () => {
  const file = write(
    'twins.jsonl',
    '{"id":"t1","text":"Ойдан шығарылған егіз мәтін."}\n{"id":"t2","text":"Ойдан шығарылған егіз мәтін."}',
  );
  expect(await context.ingest(file)).toMatchObject({ new: 2 });
  expect((await find('егіз')).sort()).toEqual(['t1', 't2']);
});

test('two different records under one id in one run: the second is rejected', async () => {
  const file = write(
    'clash.jsonl',
    '{"id":"c","text":"Ойдан шығарылған бірінші."}\n{"id":"c","text":"Ойдан шығарылған екінші."}',
  );
  expect(await context.ingest(file)).toMatchObject({ new: 1, rejected: [{ place: `${file}:2` }] });
  expect(await context.ingest(file)).toMatchObject({ unchanged: 1, rejected: [{ place: `${file}:2` }] });
});

test('a lost index is built anew from the archive', async () => {
  const before = await find('көпір');
  const client = new Meilisearch(context.address);
  await client.deleteIndex('articles').waitTask();
  expect(await context.ingest()).toMatchObject({ new: 0, rejected: [] });
  expect(await find('көпір')).toEqual(before);
  expect(before).not.toEqual([]);
});

test('what an interrupted run has accepted is indexed by the next', async () => {
  const archive = await Archive.open(context.home);
  await archive.add([
    {
      article: {
        id: 'late',
        lang: { value: 'kk', how: 'stated' },
        text: 'Ойдан шығарылған бозторғай сайрады.',
      },
      enrichment: NOTHING_READ,
      version: 1,
      fingerprint: 'none',
      capture: { bytes: Buffer.from('x'), sha256: 'y', origin: 'test', capturedAt: '2020-01-01T00:00:00Z' },
    },
  ]);
  archive.close();
  await context.ingest();
  expect(await find('бозторғай')).toEqual(['late']);
});
