import { spawn } from 'node:child_process';
import { identify, type ProcessIdentity } from '../../lib/engine/process-identity.ts';
import { stopProcess } from '../../lib/engine/stop-process.ts';

/** As much of a command's output as is kept, in characters. */
const MAX_OUTPUT = 20_000;

/** A running `next` command. */
export interface NextCommand {
  /** Nothing where it did not even start. */
  identity: ProcessIdentity | undefined;
  /** Its last output, as far as it is not shown. */
  output(): string;
  /** Settles when it has ended: nothing where it did its work, else how it ended. */
  ended: Promise<string | undefined>;
  /** Ends it and all that it started. */
  stop(hurry?: AbortSignal): Promise<void>;
}

/**
 * Runs `next` in a process group of its own, so that Ctrl-C reaches only the one that ends it in order.
 * @param shown what of its output the user sees
 */
export function runNext(
  args: string[],
  env: Record<string, string>,
  shown: 'all' | 'errors' | 'nothing',
): NextCommand {
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', ...args], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', shown === 'all' ? 'inherit' : 'pipe', shown === 'nothing' ? 'pipe' : 'inherit'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-MAX_OUTPUT);
    });
  }
  const ended = new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal ?? (code === 0 ? undefined : `code ${code}`)));
  });
  const identity = child.pid === undefined ? undefined : identify(child.pid);
  return {
    identity,
    output: () => output.trim(),
    ended,
    stop: async (hurry) => {
      if (identity) await stopProcess(identity, { group: true, hurry });
    },
  };
}
