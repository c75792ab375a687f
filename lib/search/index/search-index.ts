import { setTimeout as sleep } from 'node:timers/promises';
import { type EnqueuedTaskPromise, type Meilisearch, MeilisearchApiError } from 'meilisearch';
import type { SearchDocument } from './document.ts';
import type { GroupChange } from './grouped.ts';
import { INDEX, NEXT_INDEX, SETTINGS } from './settings.ts';

/** Longest time that the engine may take for one batch, in ms. */
const TASK_TIMEOUT = 10 * 60_000;

/** How often is looked whether a task is done, in ms. */
const POLL = 20;

/** How often a question is put that the engine gives up before it has read it. */
const ATTEMPTS = 5;

/** Index under construction or in use. */
export type IndexName = typeof INDEX | typeof NEXT_INDEX;

/** Hands a batch of documents to the engine; they can be searched when the promise is kept. */
export async function addDocuments(
  client: Meilisearch,
  index: IndexName,
  documents: SearchDocument[],
): Promise<void> {
  await done(client, () => client.index(index).addDocuments(documents, { primaryKey: 'key' }));
}

/** Changes the groups of documents that the index has. */
export async function updateGroups(
  client: Meilisearch,
  index: IndexName,
  changes: readonly GroupChange[],
): Promise<void> {
  if (changes.length > 0)
    await done(client, () => client.index(index).updateDocuments([...changes], { primaryKey: 'key' }));
}

/** Makes an empty index with our settings, in place of what may be left of an earlier attempt. */
export async function createIndex(client: Meilisearch, index: IndexName): Promise<void> {
  await dropIndex(client, index);
  await done(client, () => client.createIndex(index, { primaryKey: 'key' }));
  await done(client, () => client.index(index).updateSettings(SETTINGS));
}

/** Puts the index that was built aside into use, and drops the old one. */
export async function swapIndexes(client: Meilisearch): Promise<void> {
  if ((await countDocuments(client, INDEX)) === undefined) {
    await done(client, () => client.createIndex(INDEX, { primaryKey: 'key' }));
  }
  await done(client, () => client.swapIndexes([{ indexes: [INDEX, NEXT_INDEX], rename: false }]));
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
  if ((await countDocuments(client, index)) !== undefined)
    await done(client, () => client.deleteIndex(index));
}

function isMissing(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found';
}

/**
 * Starts a task of the engine, and waits for it. The client's own waiting leaves a timer behind where a question
 * fails, for which the process would wait.
 */
async function done(client: Meilisearch, start: () => EnqueuedTaskPromise): Promise<void> {
  const { taskUid } = await untilRead(start);
  const deadline = Date.now() + TASK_TIMEOUT;
  for (;;) {
    const { status, error, type } = await untilRead(() => client.tasks.getTask(taskUid));
    if (status === 'succeeded') return;
    const isUnderWay = status === 'enqueued' || status === 'processing';
    if (!isUnderWay || Date.now() > deadline)
      throw new Error(`Meilisearch could not finish "${type}": ${error?.message ?? status}.`);
    await sleep(POLL);
  }
}

/**
 * Puts a question until the engine has read it: it gives up (status 408) what is sent over more than 5 s, as happens
 * where this process computes meanwhile on a busy machine.
 */
async function untilRead<T>(ask: () => PromiseLike<T>, attempts = ATTEMPTS): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const isUnread = error instanceof MeilisearchApiError && error.response.status === 408;
    if (!isUnread || attempts <= 1) throw error;
    return untilRead(ask, attempts - 1);
  }
}
