import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { masterKey, readKey } from '../../../lib/engine/key.ts';

let file: string;

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'muragat-key-')), 'key');
});

afterEach(() => rmSync(join(file, '..'), { recursive: true }));

test('a key is made once, of 256 bits, for its owner alone', () => {
  expect(readKey(file)).toBeUndefined();
  const key = masterKey(file);
  expect(Buffer.from(key, 'base64url')).toHaveLength(32);
  expect(masterKey(file)).toBe(key);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test.each(['', 'short', 'a key of several words', 'кілт'.repeat(8)])('%j is no usable key', (content) => {
  writeFileSync(file, content);
  expect(() => masterKey(file)).toThrow(/holds no usable key.*Delete it/);
});

test('a key that cannot be read is told as such', () => {
  mkdirSync(file);
  chmodSync(file, 0o700);
  expect(() => masterKey(file)).toThrow(/^The key of the search engine cannot be read: EISDIR/);
});
