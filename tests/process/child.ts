import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** A script of this project that runs as a process of its own. */
export interface Child {
  process: ChildProcess;
  /** All that it has printed so far. */
  output(): string;
  /** Waits until it has printed this. @throws Error with its output where it ends or 90 s pass before. */
  printed(text: string | RegExp): Promise<void>;
  /** Waits until it has ended, and gives its exit code. */
  exitCode(): Promise<number | null>;
}

const PATIENCE = 90_000;

/** Runs a TypeScript file with node, as the commands of package.json do. */
export function runScript(file: string, args: string[], env: Record<string, string>): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = once(child, 'exit');
  return {
    process: child,
    output: () => output,
    printed: async (text) => {
      const deadline = Date.now() + PATIENCE;
      while (typeof text === 'string' ? !output.includes(text) : !text.test(output)) {
        if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
          throw new Error(`${file} did not print ${text}, but:\n${output}`);
        }
        await sleep(25);
      }
    },
    exitCode: async () => (await ended)[0],
  };
}
