import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { indexClient } from '../../../../lib/search/index/client.ts';
import { updateGroups } from '../../../../lib/search/index/search-index.ts';

/** Changes groups at an engine that gives up so many requests first; how many it got. */
async function asked(givenUp: number): Promise<number> {
  let requests = 0;
  const engine = createServer((_, response) => {
    const isUnread = ++requests <= givenUp;
    response.writeHead(isUnread ? 408 : 200, { 'content-type': 'application/json' });
    response.end(isUnread ? '' : JSON.stringify({ taskUid: 7, uid: 7, status: 'succeeded', type: 'x' }));
  });
  await new Promise<void>((resolve) => engine.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = engine.address() as AddressInfo;
    const client = indexClient({ host: `http://127.0.0.1:${port}` });
    await updateGroups(client, 'articles', [{ key: 'bridge', group: null }]);
    return requests;
  } finally {
    engine.close();
  }
}

test('a request that the engine gave up before it had read it is put again', async () => {
  expect(await asked(0)).toBe(2);
  expect(await asked(3)).toBe(5);
});

test('an engine that gives up all is not asked for ever', async () => {
  await expect(asked(100)).rejects.toThrow(/408/);
});
