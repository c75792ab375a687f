import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Archive } from '../../../lib/archive/archive.ts';

const NO_COUNTS = { terms: new Map(), forms: new Map() };
const listing = (id: string, ...bytes: number[]) => ({
  id,
  bag: Uint8Array.from(bytes),
  facets: { place: [`${id}-бақ`], person: [] },
});

describe('listings', () => {
  let folder: string;
  let archive: Archive;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'muragat-listings-'));
    archive = await Archive.open(folder);
    await archive.markRebuilt(NO_COUNTS, 'first');
  });

  afterEach(() => {
    archive.close();
    rmSync(folder, { recursive: true });
  });

  test('are kept as they were given, the last of each article', async () => {
    await archive.listings.set([listing('алма', 1), listing('шие', 0, 255)]);
    await archive.listings.set([listing('алма', 2, 3)]);
    const wanted = ['шие', 'жоқ', 'алма'];
    expect(await archive.listings.bags(wanted)).toEqual(
      new Map([
        ['шие', Uint8Array.of(0, 255)],
        ['алма', Uint8Array.of(2, 3)],
      ]),
    );
    expect((await archive.listings.facets(wanted)).get('шие')).toEqual({ place: ['шие-бақ'], person: [] });
    expect(await archive.listings.bags([])).toEqual(new Map());
  });

  test('of an index that is being built take effect when it is complete, and those of the one before go', async () => {
    const bags = () => archive.listings.bags(['алма', 'шие']);
    await archive.listings.set([listing('алма', 1), listing('шие', 1)]);
    await archive.listings.set([listing('алма', 2)], 'second');
    expect((await bags()).get('алма')).toEqual(Uint8Array.of(1));
    await archive.markRebuilt(NO_COUNTS, 'second');
    expect(await bags()).toEqual(new Map([['алма', Uint8Array.of(2)]]));
    await archive.markRebuilt(NO_COUNTS, 'first');
    expect(await bags()).toEqual(new Map());
  });
});
