import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tryLock, unlock, withLock } from '../../../lib/engine/lock.ts';
import { identify } from '../../../lib/engine/process-identity.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'muragat-lock-'));
  file = join(folder, 'deeper', 'lock');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a lock is taken once, names its holder, and can be taken again when it is given back', () => {
  expect(tryLock(file)).toBeUndefined();
  expect(tryLock(file)).toEqual(identify(process.pid));
  unlock(file);
  expect(tryLock(file)).toBeUndefined();
});

test.each([
  ['a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1, startTime: '1' })],
  ['another process with the same number', JSON.stringify({ pid: process.pid, startTime: '1' })],
  ['nobody, the file being empty', ''],
  ['nobody, the file being damaged', '{"pid":'],
])('a lock held by %s is free', (_, content) => {
  expect(tryLock(file)).toBeUndefined();
  writeFileSync(file, content);
  expect(tryLock(file)).toBeUndefined();
  expect(tryLock(file)).toEqual(identify(process.pid));
});

test('a lock leaves no other files behind', () => {
  tryLock(file);
  writeFileSync(file, '');
  tryLock(file);
  expect(readdirSync(join(folder, 'deeper'))).toEqual(['lock']);
  unlock(file);
  expect(readdirSync(join(folder, 'deeper'))).toEqual([]);
});

test('work under a lock is done by one at a time, and a failure gives the lock back', async () => {
  let inside = 0;
  const work = async (fails: boolean) => {
    expect(++inside).toBe(1);
    await sleep(5);
    inside--;
    if (fails) throw new Error('Үлгі');
  };
  const outcomes = await Promise.allSettled(
    [false, true, false, true].map((fails) => withLock(file, () => work(fails))),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
});

test('the wait for a lock can be broken off', async () => {
  tryLock(file);
  const waiting: number[] = [];
  const lock = withLock(file, async () => 'done', {
    signal: AbortSignal.timeout(60),
    onWait: ({ pid }) => waiting.push(pid),
  });
  await expect(lock).rejects.toThrow(/abort/i);
  expect(waiting).toEqual([process.pid]);
});
