import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the seed article is kept byte for byte, without a newline at its end', () => {
  const seed = readFileSync('data/articles/000_30ce28f534069ff6.txt');
  expect(createHash('sha256').update(seed).digest('hex')).toBe(SEED_SHA256);
});

test('the lock file names no registry, so that npm ci works with any', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"/);
});

const SEED_SHA256 = 'c510deccc4f0f62cf7b3ca5e7894527635c8e6794c54a865d3b38c897165152b';
