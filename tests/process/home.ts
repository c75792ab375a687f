import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** An empty folder for an archive. */
export function makeHome(): string {
  return mkdtempSync(join(tmpdir(), 'muragat-'));
}

export function removeHome(home: string): void {
  rmSync(home, { recursive: true, force: true });
}

/**
 * Numbers of the living processes that name an archive's folder in their command or environment, without
 * the compiler of tsx, which a script has beside it and which ends with it.
 */
export function processesOf(home: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => ['cmdline', 'environ'].some((file) => read(`/proc/${pid}/${file}`).includes(home)))
    .filter((pid) => !read(`/proc/${pid}/cmdline`).includes('esbuild'))
    .map(Number);
}

/** Waits until a condition holds. @throws Error where it does not within the time, in ms */
export async function eventually(
  condition: () => boolean | Promise<boolean>,
  what: string,
  patience = 20_000,
): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Within ${patience / 1000} s this did not come true: ${what}`);
    await sleep(50);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
