import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ParsedRecord, Rejection } from '../../../lib/ingest/parsed-record.ts';
import { readPaths } from '../../../lib/ingest/read.ts';
import { folderWith } from './temporary-folder.ts';

async function read(...paths: string[]) {
  const records: ParsedRecord[] = [];
  const rejected: Rejection[] = [];
  for await (const outcome of readPaths(paths)) {
    if ('record' in outcome) records.push(outcome.record);
    else rejected.push(outcome.rejected);
  }
  return { records, rejected, articles: records.map(({ article }) => article) };
}

describe('text files', () => {
  test('the whole file is the text, to the byte', async () => {
    const folder = folderWith({ 'a.txt': 'Бірінші жол.\r\n\r\n  Екінші жол. ' });
    const { articles } = await read(folder);
    expect(articles[0]?.text).toBe('Бірінші жол.\r\n\r\n  Екінші жол. ');
  });

  test('what a sidecar states is marked as stated, what it leaves out is absent', async () => {
    const folder = folderWith({
      'a.txt': 'Ойдан шығарылған мәтін.',
      'a.meta.json': JSON.stringify({ lang: 'kk', source: 'Үлгі газеті', publishedAt: '2020-02-29' }),
    });
    const { articles, rejected } = await read(folder);
    expect(rejected).toEqual([]);
    expect(articles[0]).toMatchObject({
      source: { value: 'Үлгі газеті', how: 'stated' },
      published: { value: { from: '2020-02-29', to: '2020-02-29' }, how: 'stated' },
    });
    expect(articles[0]).not.toHaveProperty('title');
  });

  test('a language that is not stated is inferred, and says so', async () => {
    const folder = folderWith({ 'a.txt': 'Бұл – қазақ тілінде жазылған ойдан шығарылған мәтін.' });
    expect((await read(folder)).articles[0]?.lang).toMatchObject({ value: 'kk', how: 'inferred' });
  });

  test('a broken sidecar rejects the article rather than losing what it states', async () => {
    const folder = folderWith({ 'a.txt': 'мәтін', 'a.meta.json': '{"lang": ' });
    const { articles, rejected } = await read(folder);
    expect(articles).toEqual([]);
    expect(rejected[0]).toMatchObject({ place: join(folder, 'a.meta.json') });
  });
});

describe('markdown', () => {
  test('front matter states the metadata, and the markup is no part of the text', async () => {
    const folder = folderWith({
      'a.md':
        '---\ntitle: Тақырып\nurl: https://example.org/a\n---\nБұл **қою** [сілтеме](https://example.org).\n\n- бір\n- екі\n',
    });
    const { articles } = await read(folder);
    expect(articles[0]?.title).toEqual({ value: 'Тақырып', how: 'stated' });
    expect(articles[0]?.text).toBe('Бұл қою сілтеме.\nбір\nекі');
  });

  test('a first heading states the title where the front matter does not', async () => {
    const folder = folderWith({ 'a.md': '# Басты тақырып\n\nМәтін.' });
    const { articles } = await read(folder);
    expect(articles[0]).toMatchObject({ title: { value: 'Басты тақырып' }, text: 'Мәтін.' });
  });
});

describe('JSON lines', () => {
  const good = (id: string) => JSON.stringify({ id, text: `Мәтін ${id}` });

  test('bad lines are rejected with their place and reason, and the others are read', async () => {
    const folder = folderWith({
      'a.jsonl': [
        good('1'),
        '{"text": ',
        '{"id": "3"}',
        JSON.stringify({ text: 'мәтін', publishedAt: '2023-13-01' }),
        '',
        JSON.stringify({ text: '   ' }),
        '[1, 2]',
        good('8'),
      ].join('\n'),
    });
    const { articles, rejected } = await read(folder);
    expect(articles.map(({ id }) => id)).toEqual(['1', '8']);
    const file = join(folder, 'a.jsonl');
    expect(rejected.map(({ place }) => place)).toEqual([2, 3, 4, 6, 7].map((line) => `${file}:${line}`));
    expect(rejected[2]?.reason).toContain('"publishedAt" is not a date: "2023-13-01"');
    expect(rejected[3]?.reason).toBe('the text is empty');
  });

  test('a compressed file is read likewise', async () => {
    const folder = folderWith({ 'a.jsonl.gz': gzipSync(`${good('1')}\n${good('2')}`) });
    expect((await read(folder)).articles.map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('a truncated compressed file gives what could be read and one rejection', async () => {
    const whole = gzipSync(Array.from({ length: 5000 }, (_, n) => good(String(n))).join('\n'));
    const folder = folderWith({ 'a.jsonl.gz': whole.subarray(0, whole.length - 20) });
    const { rejected } = await read(folder);
    expect(rejected.at(-1)?.reason).toContain('cannot be read');
  });

  test('an id, a url or the text itself identifies the article, in this order', async () => {
    const line = (record: object) => JSON.stringify({ text: 'бір мәтін', ...record });
    const folder = folderWith({
      'a.jsonl': [
        line({ id: 7, url: 'https://example.org/x' }),
        line({ url: 'https://example.org/x' }),
        line({ url: 'https://example.org/x#part' }),
        line({}),
      ].join('\n'),
    });
    const [stated, byUrl, byUrlToo, byText] = (await read(folder)).records;
    expect(stated?.article.id).toBe('7');
    expect(byUrl?.article.id).toBe(byUrlToo?.article.id);
    expect(byUrl?.article.id).not.toBe(byText?.article.id);
    expect([stated, byUrl, byText].map((record) => record?.idFromText)).toEqual([false, false, true]);
  });
});

describe('what cannot be read', () => {
  test('a missing file, an unknown kind and bytes that are no UTF-8 are rejected, and reading goes on', async () => {
    const folder = folderWith({
      'a.pdf': 'x',
      'b.txt': Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2),
      'c.txt': 'соңғысы',
    });
    const { articles, rejected } = await read(
      join(folder, 'none.txt'),
      join(folder, 'a.pdf'),
      join(folder, 'b.txt'),
      join(folder, 'c.txt'),
    );
    expect(articles.map(({ text }) => text)).toEqual(['соңғысы']);
    expect(rejected.map(({ reason }) => reason)).toEqual([
      'there is no such file',
      'no reader for this kind of file: give .txt, .md or .jsonl',
      'not UTF-8: convert it, for instance with iconv',
    ]);
  });

  test('a folder is read in the order of names, and what has no reader is passed over', async () => {
    const folder = folderWith({ 'b.txt': 'екі', 'a.txt': 'бір', README: 'x', 'b.meta.json': '{}' });
    const { articles, rejected } = await read(folder);
    expect(articles.map(({ text }) => text)).toEqual(['бір', 'екі']);
    expect(rejected).toEqual([]);
  });
});
