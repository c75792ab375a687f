import { spawn } from 'node:child_process';

/**
 * Runs a command and shows its output.
 * @param limit time after which it is ended, in ms
 * @returns its exit code; 1 where it could not be run or was ended
 */
export function runCommand(
  command: string[],
  { env = {}, limit }: { env?: Record<string, string>; limit?: number } = {},
): Promise<number> {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      ...(limit !== undefined && { timeout: limit }),
    });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
