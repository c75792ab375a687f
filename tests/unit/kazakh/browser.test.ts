import { expect, it } from 'vitest';
import { analyserTables } from '../../../lib/tables.ts';
import { bundleCore } from '../../../scripts/bench/bundle.ts';

it('bundles for browsers, small enough to send', async () => {
  expect(Buffer.byteLength(await bundleCore())).toBeLessThan(100_000);
});

it('keeps its tables under 4 MB', () => {
  const bytes = analyserTables().reduce((sum, { tsv }) => sum + Buffer.byteLength(tsv), 0);
  expect(bytes).toBeLessThan(4_000_000);
});
