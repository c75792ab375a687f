import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Archive } from '../../../lib/archive/archive.ts';

const home = mkdtempSync(join(tmpdir(), 'muragat-test-'));
let archive: Archive;

beforeAll(async () => {
  archive = await Archive.open(home);
  return () => {
    archive.close();
  };
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const PEAR = { key: 'алмұрт', likeness: 0.5 };
const GARDEN = { key: 'бақ', likeness: 0.25 };

test('neighbours are kept in their order, in place of all earlier ones, with how many articles taught them', async () => {
  const { neighbours } = archive;
  expect(await neighbours.learnedFrom()).toBe(0);
  await neighbours.replace([['шие', [GARDEN]]], 2_000);
  await neighbours.replace(new Map([['алма', [PEAR, GARDEN]]]), 4_000);
  expect(await neighbours.of(['алма', 'шие', 'жоқ'])).toEqual(new Map([['алма', [PEAR, GARDEN]]]));
  expect(await neighbours.learnedFrom()).toBe(4_000);
});

test('once the index is built anew they are to be learned anew', async () => {
  await archive.neighbours.replace([['алма', [PEAR]]], 4_000);
  await archive.markRebuilt({ terms: new Map(), forms: new Map() }, 'x');
  expect(await archive.neighbours.learnedFrom()).toBe(0);
});
