const SIGNALS: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Lets go of something when the process is told to end, then ends as told. A program that handles the
 * signal itself is left to do so.
 * @returns ends the arrangement
 */
export function releaseOnSignal(release: () => Promise<void>): () => void {
  let releasing = false;
  const onSignal = (signal: NodeJS.Signals) => {
    // Ctrl-C may arrive twice: from the terminal and through npm.
    if (releasing || process.listeners(signal).some((listener) => !arranged.has(listener))) return;
    releasing = true;
    release()
      .catch((error: Error) => console.error(error.message))
      .finally(() => {
        process.removeListener(signal, onSignal);
        if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
      });
  };
  arranged.add(onSignal);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return () => {
    for (const signal of SIGNALS) process.removeListener(signal, onSignal);
  };
}

/** The listeners of this module, which do not count as the program's own. */
const arranged = new WeakSet<(...args: never[]) => void>();
