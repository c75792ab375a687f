import { expect, test } from 'vitest';
import { engineFolder } from '../../../lib/engine/folder.ts';
import { startFailure } from '../../../lib/engine/start-failure.ts';

const folder = engineFolder('/archive');

test.each([
  [
    'Error: No space left on device (os error 28)',
    /no space left on the disk of \/archive\/engine\. Make room/,
  ],
  ['Error: Your database version (1.99.0) is incompatible', /made by another version of it\. Delete/],
  ['Error: MDB_INVALID: File is not an LMDB file', /\/archive\/engine\/data is damaged\. Delete/],
  ['Error: Permission denied (os error 13)', /may not be read or written/],
])('%s gets a way out', (logged, advice) => {
  expect(startFailure(folder, 'it ended with code 1', logged).message).toMatch(advice);
});

test('what is not known is shown as the engine said it', () => {
  expect(startFailure(folder, 'it ended with code 1', 'Error: tired').message).toBe(
    'The search engine cannot start: it ended with code 1. Its log is /archive/engine/meilisearch.log.\nError: tired',
  );
});
