import { setTimeout as sleep } from 'node:timers/promises';

/** How often is looked whether the watched thing is up, in ms. */
const POLL = 500;

/** Waiting time before a restart, in ms: doubled after each, up to the longest. */
const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 30_000;

/** Time up after which a fall counts as the first one again, in ms. */
const STEADY = 60_000;

/** What is watched. */
export interface Watched {
  isUp: () => boolean;
  restart: (signal: AbortSignal) => Promise<void>;
  onChange: (state: 'up' | 'down') => void;
  /** Ends the watch. */
  signal: AbortSignal;
}

/** Starts something again whenever it is down, more and more rarely if that does not last. */
export async function keepAlive({ isUp, restart, onChange, signal }: Watched): Promise<void> {
  let delay = FIRST_DELAY;
  let upSince = Date.now();
  while (await pause(POLL, signal)) {
    if (isUp()) continue;
    onChange('down');
    if (Date.now() - upSince > STEADY) delay = FIRST_DELAY;
    do {
      if (!(await pause(delay, signal))) return;
      delay = Math.min(delay * 2, LONGEST_DELAY);
      // A restart that fails is tried again; whoever asks for the state meanwhile is told that it is down.
      await restart(signal).catch(() => undefined);
    } while (!isUp());
    upSince = Date.now();
    onChange('up');
  }
}

/** @returns whether the time went by without the watch being ended */
async function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(ms, undefined, { signal, ref: false });
    return true;
  } catch {
    return false;
  }
}
