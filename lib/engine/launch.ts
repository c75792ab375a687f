import { rmSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { embeddedAddress } from './address.ts';
import { isHealthy, searchOnlyKey } from './engine-api.ts';
import { boundLog, lastLines } from './engine-log.ts';
import type { EngineRecord } from './engine-record.ts';
import type { EngineFolder } from './folder.ts';
import { freePort, isPortFree } from './free-port.ts';
import { executableOf, identify, type ProcessIdentity } from './process-identity.ts';
import { type Spawned, spawnEngine } from './spawn-engine.ts';
import { startFailure } from './start-failure.ts';
import { writeState } from './state-file.ts';
import { stopProcess } from './stop-process.ts';

/** Longest wait for an engine that starts, in ms. */
const PATIENCE = 60_000;

const POLL = 20;

/** What an engine is started with. */
export interface Launch {
  folder: EngineFolder;
  binary: string;
  key: string;
  /** Port to take if it is free. */
  port?: number;
  signal?: AbortSignal;
}

/**
 * Starts an engine, writes it down as soon as it is a process, and waits until it answers.
 * @throws Error with a sentence where it does not come up; nothing is left running then.
 */
export async function launch(launching: Launch): Promise<EngineRecord> {
  const { folder, binary, key } = launching;
  boundLog(folder.log);
  const logStart = statSync(folder.log, { throwIfNoEntry: false })?.size ?? 0;
  const port = await choosePort(launching.port);
  const spawned = spawnEngine(folder, binary, key, port);
  const identity = spawned.pid === undefined ? undefined : identify(spawned.pid);
  if (identity) writeState(folder.record, recordOf(identity, port));

  const { host } = embeddedAddress(port, undefined, undefined);
  const problem = await untilHealthy(host, spawned, launching.signal);
  if (problem !== undefined || !identity) {
    if (identity) await stopProcess(identity);
    rmSync(folder.record, { force: true });
    throw startFailure(folder, problem ?? 'it ended at once', lastLines(folder.log, logStart));
  }
  const searchKey = await searchOnlyKey(host, key);
  const record = { ...recordOf(identity, port), ...(searchKey !== undefined && { searchKey }) };
  writeState(folder.record, record);
  return record;
}

function recordOf(identity: ProcessIdentity, port: number): EngineRecord {
  const executable = executableOf(identity.pid);
  return { ...identity, port, ...(executable !== undefined && { executable }) };
}

async function choosePort(wanted: number | undefined): Promise<number> {
  const isUsable = wanted !== undefined && (await isPortFree(wanted, '127.0.0.1'));
  return isUsable ? wanted : freePort();
}

/** @returns nothing when the engine answers, else why it is waited for no longer */
async function untilHealthy(
  host: string,
  spawned: Spawned,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  const deadline = Date.now() + PATIENCE;
  while (!(await isHealthy(host))) {
    if (spawned.ended !== undefined) return spawned.ended;
    if (signal?.aborted) return 'the start was broken off';
    if (Date.now() > deadline) return `it has not answered for ${PATIENCE / 1000} s`;
    await sleep(POLL);
  }
  return undefined;
}
