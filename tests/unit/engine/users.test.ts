import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Users } from '../../../lib/engine/users.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'muragat-users-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('users are counted until they sign off, several in one process too', () => {
  const [first, second] = [new Users(folder), new Users(folder)];
  expect(first.count()).toBe(0);
  first.add();
  second.add();
  expect(first.count()).toBe(2);
  first.remove();
  first.remove();
  expect(second.count()).toBe(1);
  second.remove();
  expect(readdirSync(folder)).toEqual([]);
});

test('the dead and the damaged are forgotten', () => {
  const users = new Users(folder);
  users.add();
  writeFileSync(join(folder, 'dead.json'), JSON.stringify({ pid: process.pid, startTime: '1' }));
  writeFileSync(join(folder, 'damaged.json'), '{');
  expect(users.count()).toBe(1);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('a folder that is not there has no users', () => {
  expect(new Users(join(folder, 'missing')).count()).toBe(0);
});
