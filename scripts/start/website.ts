import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Config } from '../../lib/config.ts';
import { isPortFree } from '../../lib/engine/free-port.ts';
import { isAlive } from '../../lib/engine/process-identity.ts';
import { readState, writeState } from '../../lib/engine/state-file.ts';
import { stopProcess } from '../../lib/engine/stop-process.ts';
import { type NextCommand, runNext } from './next.ts';

/** Longest wait for the first answer, in ms: in development the page asked for is built first. */
const PATIENCE = 120_000;

const POLL = 50;

const webRecord = z.object({ pid: z.number(), startTime: z.string() });

/** Ends the website that a killed start has left behind. @returns whether there was one */
export async function reapWebsite(home: string): Promise<boolean> {
  const file = recordFile(home);
  const left = readState(file, webRecord);
  const isLeft = left !== undefined && isAlive(left);
  if (isLeft) await stopProcess(left, { group: true });
  rmSync(file, { force: true });
  return isLeft;
}

/** @throws Error with a sentence where the website's port cannot be used. */
export async function checkPort({ host, port }: Config): Promise<void> {
  let isFree: boolean;
  try {
    isFree = await isPortFree(port, host);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES')
      throw new Error(`Port ${port} is reserved to the system. Set PORT to one above 1023.`);
    throw new Error(`${host} is no address of this machine (${code}). Correct or unset HOST.`);
  }
  if (!isFree) throw new Error(`Port ${port} is taken by another program. Set PORT to another one.`);
}

/** Address at which this machine reaches the website. */
export function localAddress({ host, port }: Config): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

/** A website that answers. */
export interface Website {
  /** Settles when it has ended, with how. */
  ended: Promise<string>;
}

/**
 * Starts the website and waits until it answers.
 * @param built folder of the build; without one pages are built as they are asked for
 * @param onSpawn gets the way to end it, as soon as there is something to end
 * @throws Error with a sentence where it does not come up.
 */
export async function startWebsite(
  config: Config,
  built: string | undefined,
  onSpawn: (stop: (hurry?: AbortSignal) => Promise<void>) => void,
): Promise<Website> {
  const args = [built === undefined ? 'dev' : 'start', '-H', config.host, '-p', String(config.port)];
  const env = {
    MURAGAT_HOME: config.home,
    NODE_ENV: built === undefined ? 'development' : 'production',
    ...(built !== undefined && { NEXT_DIST_DIR: built }),
  };
  const command = runNext(args, env, built === undefined ? 'all' : 'errors');
  if (command.identity) writeState(recordFile(config.home), command.identity);
  onSpawn(async (hurry) => {
    await command.stop(hurry);
    rmSync(recordFile(config.home), { force: true });
  });
  await untilAnswers(`${localAddress(config)}/api/health`, command);
  return { ended: command.ended.then((how) => how ?? 'code 0') };
}

/** A search in words of which none is likely to stand in an archive, so that corrections are read too. */
const FIRST_SEARCH = '/kk?q=мұрағатт іздеуу';

/**
 * Searches once, for nobody: the first search reads tables and vocabulary, which takes some seconds that no reader
 * should wait for. Returns at once; what becomes of it does not matter.
 */
export function warmUp(config: Config): void {
  void statusOf(`${localAddress(config)}${FIRST_SEARCH}`);
}

async function untilAnswers(url: string, command: NextCommand): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  let ended: string | undefined;
  command.ended.then((how) => {
    ended = how ?? 'code 0';
  });
  for (;;) {
    const status = await statusOf(url);
    if (ended !== undefined)
      throw new Error(`The website ended as it started: ${ended}. ${command.output()}`);
    if (status === 200) return;
    if (Date.now() > deadline) {
      throw new Error(`The website does not answer at ${url} (${status ?? 'no connection'}).`);
    }
    await sleep(POLL);
  }
}

async function statusOf(url: string): Promise<number | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return undefined;
  }
}

function recordFile(home: string): string {
  return join(home, 'web.json');
}
