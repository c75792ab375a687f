import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { Archive, type NewVersion } from '../../../../lib/archive/archive.ts';
import { refreshNeighbours } from '../../../../lib/search/neighbours/archive-neighbours.ts';
import { loadMultilingualAnalyser } from '../../../../lib/tables.ts';
import { NOTHING_READ } from '../../../fixtures/nothing-read.ts';

/** Apples and pears are picked in orchards, ferries and boats wait at shores; the first word of each is another. */
const TEXTS = [
  'Алманы бақта тереді.',
  'Алмұртты бақта тереді.',
  'Паром жағалауда күтеді.',
  'Қайық жағалауда күтеді.',
];

let archive: Archive;
const analyser = loadMultilingualAnalyser();

beforeAll(async () => {
  const home = mkdtempSync(join(tmpdir(), 'muragat-test-'));
  archive = await Archive.open(home);
  return () => {
    archive.close();
    rmSync(home, { recursive: true, force: true });
  };
});

const bytes = new Uint8Array();
const capture = { bytes, sha256: 'x', origin: 'x', capturedAt: '2020-01-01T00:00:00Z' };
const add = (from: number, to: number) =>
  archive.add(
    Array.from({ length: to - from }, (_, index): NewVersion => {
      const id = `n-${from + index}`;
      const text = TEXTS[(from + index) % TEXTS.length] ?? '';
      const article = { id, lang: { value: 'kk' as const, how: 'stated' as const }, text };
      return { article, enrichment: NOTHING_READ, version: 1, fingerprint: id, capture };
    }),
  );

test('an archive learns neighbours once it is large enough, and again when it has doubled', async () => {
  const { neighbours } = archive;
  await add(0, 1_999);
  await refreshNeighbours(archive, analyser);
  expect(await neighbours.learnedFrom()).toBe(0);

  await add(1_999, 2_000);
  await refreshNeighbours(archive, analyser);
  expect(await neighbours.learnedFrom()).toBe(2_000);
  const known = await neighbours.of(['алма', 'паром']);
  const keysOf = (key: string) => known.get(key)?.map((other) => other.key);
  expect(keysOf('алма')).toContain('алмұрт');
  expect(keysOf('паром')).toContain('қайық');
  expect(keysOf('паром')).not.toContain('алмұрт');

  await add(2_000, 3_000);
  await refreshNeighbours(archive, analyser);
  expect(await neighbours.learnedFrom()).toBe(2_000);
});
