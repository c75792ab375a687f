/** A second signal within this time is the same wish: Ctrl-C reaches us from the terminal and through npm. */
const SAME_WISH = 1_000;

/** What the user wants by signals. */
export interface StopSignals {
  /** Aborted by the first signal: stop. */
  stop: AbortSignal;
  /** Aborted by a later one: stop at once. */
  hurry: AbortSignal;
}

/** Listens to Ctrl-C, `kill` and the closing of the terminal. */
export function stopSignals(): StopSignals {
  const stop = new AbortController();
  const hurry = new AbortController();
  let first = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted && Date.now() - first > SAME_WISH) hurry.abort();
      if (stop.signal.aborted) return;
      first = Date.now();
      stop.abort();
    });
  }
  return { stop: stop.signal, hurry: hurry.signal };
}
