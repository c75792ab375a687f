import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, type ProcessIdentity } from './process-identity.ts';

/** Time that a process is given to end by itself, in ms. */
const GRACE = 10_000;

const POLL = 20;

/** How to end a process. */
export interface StopOptions {
  /** Whether its whole process group is meant, for a process that leads one. */
  group?: boolean;
  /** Cuts the time that it is given. */
  hurry?: AbortSignal | undefined;
}

/**
 * Ends a process: asks it to, and after ten seconds makes it. Another process that has got the same
 * number by then is left alone.
 */
export async function stopProcess(
  process: ProcessIdentity,
  { group = false, hurry }: StopOptions = {},
): Promise<void> {
  const target = group ? -process.pid : process.pid;
  for (const [signal, patience] of SIGNALS) {
    if (!isAlive(process)) return;
    send(target, signal);
    const deadline = Date.now() + patience;
    while (isAlive(process) && Date.now() < deadline) {
      if (hurry?.aborted && signal === 'SIGTERM') break;
      await sleep(POLL);
    }
  }
}

const SIGNALS: [NodeJS.Signals, patience: number][] = [
  ['SIGTERM', GRACE],
  ['SIGKILL', 2_000],
];

/** Sends a signal; a process that has ended meanwhile is no error. */
function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
