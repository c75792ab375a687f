import { z } from 'zod';

/** Longest wait for an answer, in ms. */
const TIMEOUT = 2_000;

const keysAnswer = z.object({
  results: z.array(z.object({ key: z.string(), actions: z.array(z.string()), indexes: z.array(z.string()) })),
});

/** Whether a Meilisearch answers at this address that it is well. */
export async function isHealthy(host: string): Promise<boolean> {
  try {
    const response = await fetch(`${host}/health`, { signal: AbortSignal.timeout(TIMEOUT) });
    const body: unknown = await response.json();
    return z.object({ status: z.literal('available') }).safeParse(body).success;
  } catch {
    return false;
  }
}

/** Whether a Meilisearch lets this key (or none) see its indexes. */
export async function acceptsKey(host: string, apiKey: string | undefined): Promise<boolean> {
  const { status } = await get(`${host}/indexes?limit=1`, apiKey);
  return status !== 401 && status !== 403;
}

/** The key that Meilisearch made for searching and nothing else; nothing where it may not be read. */
export async function searchOnlyKey(host: string, apiKey: string | undefined): Promise<string | undefined> {
  try {
    const answer = keysAnswer.safeParse(await (await get(`${host}/keys?limit=100`, apiKey)).json());
    return answer.data?.results.find(
      ({ actions, indexes }) => actions.join() === 'search' && indexes.join() === '*',
    )?.key;
  } catch {
    return undefined;
  }
}

function get(url: string, apiKey: string | undefined): Promise<Response> {
  return fetch(url, {
    headers: apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` },
    signal: AbortSignal.timeout(TIMEOUT),
  });
}
