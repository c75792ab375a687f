import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { executableOf, identify, isAlive } from '../../../lib/engine/process-identity.ts';
import { stopProcess } from '../../../lib/engine/stop-process.ts';

const running: ReturnType<typeof spawn>[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** A process that runs until it is ended. */
async function run(code = '') {
  const child = spawn(process.execPath, ['-e', `${code};setInterval(() => {}, 1000);console.log('up')`]);
  running.push(child);
  await once(child.stdout, 'data');
  const identity = identify(child.pid ?? 0);
  if (!identity) throw new Error('the process has no identity');
  return { child, identity };
}

test('a process is itself as long as it lives, and nobody afterwards', async () => {
  const { child, identity } = await run();
  expect(isAlive(identity)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isAlive(identity)).toBe(false);
  expect(identify(identity.pid)).toBeUndefined();
});

test('another process with the same number is another process', () => {
  expect(isAlive({ pid: process.pid, startTime: '1' })).toBe(false);
});

test('a process is known by its program', async () => {
  const { identity } = await run();
  expect(executableOf(identity.pid)).toBe(realpathSync(process.execPath));
  expect(executableOf(2 ** 22 + 1)).toBeUndefined();
});

test('a name with brackets and spaces does not mislead', async () => {
  const { identity } = await run(`process.title = 'a) R 1 2 3 (b'`);
  expect(isAlive(identity)).toBe(true);
  expect(identity.startTime).toMatch(/^\d+$/);
});

test.runIf(process.platform === 'linux')('a zombie counts as dead', async () => {
  // The shell is replaced by sleep, which never asks how the first child ended.
  const shell = spawn('sh', ['-c', '(exec sleep 0.1) & echo $!; exec sleep 60']);
  running.push(shell);
  const [printed] = await once(shell.stdout, 'data');
  const pid = Number(printed);
  while (!/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) await sleep(5);
  expect(identify(pid)).toBeUndefined();
});

test('a process is ended, also one that does not listen', async () => {
  const { identity } = await run(`process.on('SIGTERM', () => {})`);
  const hurry = AbortSignal.timeout(100);
  await stopProcess(identity, { hurry });
  expect(isAlive(identity)).toBe(false);
});

test('a process that only has the number of the one to be ended lives on', async () => {
  const { child, identity } = await run();
  await stopProcess({ ...identity, startTime: '1' });
  expect(child.exitCode ?? child.signalCode).toBeNull();
  expect(isAlive(identity)).toBe(true);
});
