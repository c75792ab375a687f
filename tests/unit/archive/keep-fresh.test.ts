import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFresh } from '../../../lib/archive/keep-fresh.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what is held is read anew once the archive has changed, and not before', async () => {
  let version = 'one';
  const read = vi.fn(async (of: string) => `read of ${of}`);
  const held = keepFresh({ state: async () => version }, read);
  expect(await held()).toBe('read of one');
  vi.advanceTimersByTime(1_500);
  expect(await held()).toBe('read of one');
  version = 'two';
  vi.advanceTimersByTime(1_500);
  expect(await held()).toBe('read of two');
  expect(read).toHaveBeenCalledTimes(2);
});

test('what could not be read is tried again', async () => {
  const read = vi.fn(async () => 'read').mockRejectedValueOnce(new Error('busy'));
  const held = keepFresh({ state: async () => 'one' }, read);
  await expect(held()).rejects.toThrow('busy');
  expect(await held()).toBe('read');
});

test('what is slow to read is read for a twentieth of the time at most, however often the archive changes', async () => {
  let version = 0;
  const read = vi.fn(async (of: string) => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return of;
  });
  const held = keepFresh({ state: async () => String(++version) }, read, { pause: 20 });
  const first = [held(), held()];
  await vi.advanceTimersByTimeAsync(100);
  expect(await Promise.all(first)).toEqual(['1', '1']);
  await vi.advanceTimersByTimeAsync(1_900);
  expect(await held()).toBe('1');
  expect(read).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  const second = held();
  await vi.advanceTimersByTimeAsync(100);
  expect(await second).toBe('2');
});
