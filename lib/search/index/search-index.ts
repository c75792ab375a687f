import { type Meilisearch, MeilisearchApiError, type Task } from 'meilisearch';
import type { SearchDocument } from './document.ts';
import type { GroupChange } from './grouped.ts';
import { INDEX, NEXT_INDEX, SETTINGS } from './settings.ts';

/** Longest time that the engine may take for one batch, in ms. */
const TASK_TIMEOUT = 10 * 60_000;

/** Index under construction or in use. */
export type IndexName = typeof INDEX | typeof NEXT_INDEX;

/** Hands a batch of documents to the engine; they can be searched when the promise is kept. */
export async function addDocuments(
  client: Meilisearch,
  index: IndexName,
  documents: SearchDocument[],
): Promise<void> {
  await done(client.index(index).addDocuments(documents, { primaryKey: 'key' }));
}

/** Changes the groups of documents that the index has. */
export async function updateGroups(
  client: Meilisearch,
  index: IndexName,
  changes: readonly GroupChange[],
): Promise<void> {
  if (changes.length > 0)
    await done(client.index(index).updateDocuments([...changes], { primaryKey: 'key' }));
}

/** Makes an empty index with our settings, in place of what may be left of an earlier attempt. */
export async function createIndex(client: Meilisearch, index: IndexName): Promise<void> {
  await dropIndex(client, index);
  await done(client.createIndex(index, { primaryKey: 'key' }));
  await done(client.index(index).updateSettings(SETTINGS));
}

/** Puts the index that was built aside into use, and drops the old one. */
export async function swapIndexes(client: Meilisearch): Promise<void> {
  if ((await countDocuments(client, INDEX)) === undefined) {
    await done(client.createIndex(INDEX, { primaryKey: 'key' }));
  }
  await done(client.swapIndexes([{ indexes: [INDEX, NEXT_INDEX], rename: false }]));
  await dropIndex(client, NEXT_INDEX);
}

/** How many documents the index holds; `undefined` where there is none. */
export async function countDocuments(client: Meilisearch, index: IndexName): Promise<number | undefined> {
  try {
    return (await client.index(index).getStats()).numberOfDocuments;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function dropIndex(client: Meilisearch, index: IndexName): Promise<void> {
  if ((await countDocuments(client, index)) !== undefined) await done(client.deleteIndex(index));
}

function isMissing(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found';
}

/** Waits for a task of the engine. */
async function done(task: {
  waitTask(options: { timeout: number; interval: number }): Promise<Task>;
}): Promise<void> {
  const { status, error, type } = await task.waitTask({ timeout: TASK_TIMEOUT, interval: 20 });
  if (status !== 'succeeded') {
    throw new Error(`Meilisearch could not finish "${type}": ${error?.message ?? status}.`);
  }
}
