import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { identify, isAlive } from './process-identity.ts';
import { readState, writeState } from './state-file.ts';

const userSchema = z.object({ pid: z.number(), startTime: z.string() });

/**
 * The processes that use something, as files in a folder: one a use. A process that dies is no user any
 * more, whether it signed off or not.
 */
export class Users {
  readonly #folder: string;
  readonly #own: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.#own = join(folder, `${process.pid}-${randomUUID()}.json`);
  }

  /** Signs this process on. */
  add(): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    writeState(this.#own, identify(process.pid));
  }

  /** Signs this process off. */
  remove(): void {
    rmSync(this.#own, { force: true });
  }

  /** Number of living users, this process among them if it has signed on; forgets the dead. */
  count(): number {
    let alive = 0;
    for (const name of this.#names()) {
      const file = join(this.#folder, name);
      const user = readState(file, userSchema);
      if (user && isAlive(user)) alive++;
      else rmSync(file, { force: true });
    }
    return alive;
  }

  #names(): string[] {
    try {
      return readdirSync(this.#folder);
    } catch {
      return [];
    }
  }
}
