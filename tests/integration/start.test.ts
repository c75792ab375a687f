import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { freePort } from '../../lib/engine/free-port.ts';
import { runScript } from '../process/child.ts';
import { eventually, makeHome, processesOf, removeHome } from '../process/home.ts';

/** Time for the first build of the website, in ms. */
const BUILDING = 300_000;

let home: string;
let port: number;
let ours: ChildProcess[];
let listening: Server | undefined;

beforeAll(async () => {
  const build = runScript('scripts/build.ts', [], {});
  expect(await build.exitCode(), build.output()).toBe(0);
}, BUILDING);

beforeEach(async () => {
  home = makeHome();
  port = await freePort();
  ours = [];
});

afterEach(async () => {
  listening?.close();
  listening = undefined;
  for (const child of ours) {
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL'))
      await once(child, 'exit');
  }
  for (const pid of processesOf(home)) process.kill(pid, 'SIGKILL');
  await eventually(() => processesOf(home).length === 0, 'no process of the archive is left');
  removeHome(home);
});

describe('npm start', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'serves, and leaves no process on %s',
    async (signal) => {
      const site = await start();
      expect(await health()).toMatchObject({ search: true });
      // The script, the website and the engine.
      expect(processesOf(home)).toHaveLength(3);

      site.process.kill(signal);
      expect(await site.exitCode()).toBe(0);
      expect(processesOf(home)).toEqual([]);
      expect(await health()).toBeUndefined();
    },
  );

  test('builds nothing and takes nothing in the second time, and the tree is as before', async () => {
    const before = readFileSync('tsconfig.json', 'utf8');
    await stop(await start());
    const site = await start();
    expect(site.output()).toMatch(/Articles: 0 new, 0 changed/);
    expect(site.output()).toContain('Pages: up to date');
    await stop(site);
    expect(readFileSync('tsconfig.json', 'utf8')).toBe(before);
  });

  test('ends one signal that arrives twice, as Ctrl-C does through npm, in good order', async () => {
    const site = await start();
    site.process.kill('SIGINT');
    site.process.kill('SIGINT');
    expect(await site.exitCode()).toBe(0);
    expect(processesOf(home)).toEqual([]);
  });

  test('can be stopped while it is still starting', async () => {
    const site = run();
    await eventually(() => processesOf(home).length >= 2, 'the engine is a process');
    site.process.kill('SIGTERM');
    expect(await site.exitCode()).toBe(0);
    expect(processesOf(home)).toEqual([]);
  });

  test('starts a killed engine again, and the site tells both', async () => {
    const site = await start();
    const { pid } = record('engine/engine.json');
    process.kill(pid, 'SIGKILL');
    await eventually(async () => (await health())?.search === false, 'the site says that search is away');
    await eventually(async () => (await health())?.search === true, 'the site says that search is back');
    await site.printed('The search engine is back.');
    await stop(site);
    expect(processesOf(home)).toEqual([]);
  });

  test('says so, ends the engine and exits with 1 when the website dies', async () => {
    const site = await start();
    process.kill(record('web.json').pid, 'SIGKILL');
    expect(await site.exitCode()).toBe(1);
    expect(site.output()).toContain('The website has ended by itself: SIGKILL.');
    expect(processesOf(home)).toEqual([]);
  });
});

describe('after a start that was killed', () => {
  test('the next one replaces what is left, and leaves nothing itself', async () => {
    const killed = await start();
    const left = [record('web.json').pid, record('engine/engine.json').pid].sort();
    killed.process.kill('SIGKILL');
    await killed.exitCode();
    expect(processesOf(home).sort()).toEqual(left);

    const site = await start();
    expect(processesOf(home).filter((pid) => left.includes(pid))).toEqual([]);
    await stop(site);
    expect(processesOf(home)).toEqual([]);
  });

  test('a stranger that has got the number of the website or the engine is left alone', async () => {
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    ours.push(stranger);
    mkdirSync(join(home, 'engine'), { recursive: true });
    const stale = { pid: stranger.pid, startTime: '1' };
    writeFileSync(join(home, 'web.json'), JSON.stringify(stale));
    writeFileSync(join(home, 'start.lock'), JSON.stringify(stale));
    writeFileSync(join(home, 'engine/engine.json'), JSON.stringify({ ...stale, port: 1 }));
    await stop(await start());
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
  });
});

describe('a start that cannot be', () => {
  test('says that its port is taken, touches nobody and exits with 1', async () => {
    listening = createServer().listen(port, '127.0.0.1');
    await once(listening, 'listening');
    expect(await failure()).toBe(`Port ${port} is taken by another program. Set PORT to another one.\n`);
    expect(listening.listening).toBe(true);
  });

  test('says that the archive is served already, and leaves that one running', async () => {
    const site = await start();
    const second = runScript('scripts/start.ts', [], { MURAGAT_HOME: home, PORT: String(await freePort()) });
    ours.push(second.process);
    expect(await second.exitCode()).toBe(1);
    expect(second.output()).toBe(
      `Muragat already serves ${home} (process ${site.process.pid}). Stop it, or set MURAGAT_HOME to another folder.\n`,
    );
    expect(await health()).toMatchObject({ search: true });
    await stop(site);
  });

  test.each([
    [{ PORT: 'soon' }, 'PORT must be a port number from 1 to 65535, but is "soon".\n'],
    [
      { HOST: '192.0.2.1' },
      '192.0.2.1 is no address of this machine (EADDRNOTAVAIL). Correct or unset HOST.\n',
    ],
    [
      { MEILI_HOST: 'http://127.0.0.1:9' },
      'No Meilisearch answers at http://127.0.0.1:9. Start it, or correct or unset MEILI_HOST.\n',
    ],
    [{ MURAGAT_HOME: '/dev/null/archive' }, /^ENOTDIR: .*mkdir '\/dev\/null\/archive'/],
  ])('tells of a wrong setting in a sentence: %j', async (env, sentence) => {
    expect(await failure(env)).toMatch(sentence);
  });

  test('tells how it is called, with exit code 2', async () => {
    const site = run({}, ['--nonsense']);
    expect(await site.exitCode()).toBe(2);
    expect(site.output()).toMatch(/^Usage: npm start/);
  });
});

function run(env: Record<string, string> = {}, args: string[] = []) {
  const child = runScript('scripts/start.ts', args, { MURAGAT_HOME: home, PORT: String(port), ...env });
  ours.push(child.process);
  return child;
}

/** A site that is ready. */
async function start() {
  const site = run();
  await site.printed(`Muragat is ready: http://127.0.0.1:${port}`);
  return site;
}

async function stop(site: ReturnType<typeof run>): Promise<void> {
  site.process.kill('SIGTERM');
  expect(await site.exitCode()).toBe(0);
}

/** What a start says that fails with exit code 1; nothing is left of it. */
async function failure(env: Record<string, string> = {}): Promise<string> {
  const site = run(env);
  expect(await site.exitCode()).toBe(1);
  expect(processesOf(home)).toEqual([]);
  return site.output();
}

/** What the site says of itself; nothing where it is away. */
async function health(): Promise<{ search: boolean } | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`);
    return z.object({ search: z.boolean() }).parse(await response.json());
  } catch {
    return undefined;
  }
}

function record(file: string): { pid: number } {
  return z.object({ pid: z.number() }).parse(JSON.parse(readFileSync(join(home, file), 'utf8')));
}
