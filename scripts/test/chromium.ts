import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { runCommand } from './command.ts';

/** Names under which systems install the browser. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where macOS keeps it. */
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Longest installation, in ms. */
const LIMIT = 180_000;

/**
 * Finds a Chromium, and installs one where there is none.
 * @returns its path, or nothing where none can be had
 */
export async function findChromium(): Promise<string | undefined> {
  const found = present();
  if (found !== undefined) return found;
  for (const command of installations()) {
    console.log(`No Chromium found; trying: ${command.join(' ')}`);
    await runCommand(command, { limit: LIMIT });
    const installed = present();
    if (installed !== undefined) return installed;
  }
  return undefined;
}

function present(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROMIUM_PATH ?? '', chromium.executablePath(), ...onPath, ...PLACES].find(isProgram);
}

/** Ways to get the browser, the one that changes the system last and only where that is allowed. */
function installations(): string[][] {
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'];
  const ways = [['npx', 'playwright', 'install', 'chromium']];
  if (process.getuid?.() === 0) ways.push(['apt-get', 'update'], install);
  else if (spawnSync('sudo', ['-n', 'true']).status === 0) ways.push(['sudo', '-n', ...install]);
  return ways;
}

function isProgram(path: string): boolean {
  if (path === '') return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
