import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';

/**
 * The number of a process that has files of a folder open, other than this one; nothing where none is
 * seen. Processes of other accounts are not always visible.
 */
export function folderUser(folder: string): number | undefined {
  if (!existsSync(folder)) return undefined;
  if (process.platform !== 'linux') return folderUserFromPs(folder);
  const prefix = `${realpathSync(folder)}/`;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => pid !== process.pid && hasOpen(pid, prefix));
}

function hasOpen(pid: number, prefix: string): boolean {
  const folder = `/proc/${pid}/fd`;
  try {
    return readdirSync(folder).some((name) => readlinkSync(`${folder}/${name}`).startsWith(prefix));
  } catch {
    return false;
  }
}

/** Where open files are not listed, a Meilisearch started on the folder still names it in its command. */
function folderUserFromPs(folder: string): number | undefined {
  const { stdout } = spawnSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' });
  const line = stdout?.split('\n').find((row) => row.includes(folder) && /meilisearch/i.test(row));
  return line === undefined ? undefined : Number.parseInt(line, 10);
}
