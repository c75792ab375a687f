import { expect, test } from 'vitest';
import { keepAlive } from '../../lib/engine/watchdog.ts';

test('what does not come up at the first try is tried again later, and told once', async () => {
  const released = new AbortController();
  const states: string[] = [];
  const tries: number[] = [];
  let up = false;
  const began = performance.now();
  const watching = keepAlive({
    isUp: () => up,
    restart: async () => {
      tries.push(performance.now() - began);
      if (tries.length < 2) throw new Error('not yet');
      up = true;
    },
    onChange: (state) => {
      states.push(state);
      if (state === 'up') released.abort();
    },
    signal: released.signal,
  });
  // The watch itself keeps no process alive.
  const held = setInterval(() => {}, 1_000);
  await watching;
  clearInterval(held);
  expect(states).toEqual(['down', 'up']);
  const [first = 0, second = 0] = tries;
  expect(first).toBeGreaterThan(1_400);
  expect(second - first).toBeGreaterThan(1_900);
});
