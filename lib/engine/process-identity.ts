import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** A process, told apart from a later one that was given the same number. */
export interface ProcessIdentity {
  pid: number;
  /** When the process began, as the system writes it: to be compared, not read. */
  startTime: string;
}

const HAS_PROC = process.platform === 'linux';

/** The identity of a running process; nothing where there is none, or only its remains (a zombie). */
export function identify(pid: number): ProcessIdentity | undefined {
  const startTime = HAS_PROC ? startTimeFromProc(pid) : startTimeFromPs(pid);
  return startTime === undefined ? undefined : { pid, startTime };
}

/** Whether this very process still runs. */
export function isAlive({ pid, startTime }: ProcessIdentity): boolean {
  return identify(pid)?.startTime === startTime;
}

/** Path of the program that a process runs; nothing where the system does not tell. */
export function executableOf(pid: number): string | undefined {
  try {
    if (HAS_PROC) return readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, '');
  } catch {
    return undefined;
  }
  return ps(pid, 'comm=');
}

/** Field 22 of /proc/PID/stat, in ticks since the system's start: proc_pid_stat(5). */
function startTimeFromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field is the program's name in brackets and may itself hold brackets and spaces.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? undefined : rest[18];
  } catch {
    return undefined;
  }
}

function startTimeFromPs(pid: number): string | undefined {
  return ps(pid, 'stat=')?.startsWith('Z') ? undefined : ps(pid, 'lstart=');
}

function ps(pid: number, column: string): string | undefined {
  const { stdout } = spawnSync('ps', ['-o', column, '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return stdout?.trim() || undefined;
}
