import { statfsSync } from 'node:fs';
import type { EngineFolder } from './folder.ts';

/** With less space than this, in bytes, a full disk is the reason, even where no log could be written. */
const LITTLE_SPACE = 8 * 1024 * 1024;

/** What Meilisearch 1.x writes when it cannot start, and what to do about it. */
const KNOWN: [said: RegExp, advice: (folder: EngineFolder) => string][] = [
  [
    /No space left on device|StorageFull|os error 28/,
    ({ root }) => `there is no space left on the disk of ${root}. Make room, then start again.`,
  ],
  [
    /database version|incompatible with your current engine version/i,
    ({ data }) =>
      `${data} was made by another version of it. Delete that folder: the index is built anew from the archive.`,
  ],
  [
    /Permission denied|os error 13/,
    ({ root }) => `something in ${root} may not be read or written. Give it to the account that starts this.`,
  ],
  [
    /MDB_CORRUPTED|MDB_INVALID|MDB_PAGE_NOTFOUND|VERSION file is (missing|corrupted)|[Ww]rong version/,
    ({ data }) => `${data} is damaged. Delete that folder: the index is built anew from the archive.`,
  ],
];

/** An engine that did not start, told in a sentence, with the end of its log where that says more. */
export function startFailure(folder: EngineFolder, reason: string, logged: string): Error {
  const evidence = `${reason}\n${logged}\n${isDiskFull(folder.root) ? 'StorageFull' : ''}`;
  const known = KNOWN.find(([said]) => said.test(evidence));
  if (known) return new Error(`The search engine cannot start: ${known[1](folder)}`);
  const tail = logged ? `\n${logged}` : '';
  return new Error(`The search engine cannot start: ${reason}. Its log is ${folder.log}.${tail}`);
}

function isDiskFull(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize < LITTLE_SPACE;
  } catch {
    return false;
  }
}
