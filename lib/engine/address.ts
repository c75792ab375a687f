import { statSync } from 'node:fs';
import type { Config } from '../config.ts';
import { engineRecord } from './engine-record.ts';
import { engineFolder } from './folder.ts';
import { readKey } from './key.ts';
import { readState } from './state-file.ts';

/** Where Meilisearch answers, and the keys to it. */
export interface EngineAddress {
  /** As `http://127.0.0.1:7700`. */
  host: string;
  /** Key that may do everything. */
  apiKey?: string;
  /** Key that may only search. */
  searchKey?: string;
}

/** What the files said, as long as they do not change. */
const cache = new Map<string, { seen: string; address: EngineAddress | undefined }>();

/**
 * Where the engine of an archive is at this moment; nothing where none is running. Cheap enough to be
 * asked before each search: a restarted engine may have moved.
 */
export function currentAddress({ home, meilisearch }: Config): EngineAddress | undefined {
  if (meilisearch.kind === 'own') return ownAddress(meilisearch);
  const { record: file, key } = engineFolder(home);
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  const seen = stat ? `${stat.ino} ${stat.mtimeNs}` : '';
  const cached = cache.get(home);
  if (cached?.seen === seen) return cached.address;
  const record = stat && readState(file, engineRecord);
  const address = record && embeddedAddress(record.port, readKey(key), record.searchKey);
  cache.set(home, { seen, address });
  return address;
}

/** The address of a server that somebody else runs. */
export function ownAddress({ host, apiKey, searchKey }: EngineAddress): EngineAddress {
  return {
    host,
    ...(apiKey !== undefined && { apiKey }),
    ...(searchKey !== undefined && { searchKey }),
  };
}

/** The address of an engine on this machine. */
export function embeddedAddress(
  port: number,
  apiKey: string | undefined,
  searchKey: string | undefined,
): EngineAddress {
  return ownAddress({
    host: `http://127.0.0.1:${port}`,
    ...(apiKey !== undefined && { apiKey }),
    ...(searchKey !== undefined && { searchKey }),
  });
}
