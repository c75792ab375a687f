import type { BenchArchive } from './archive.ts';

/** How many records a second go in, from the start of the ingest until all can be searched. */
export async function benchIngest(archive: BenchArchive) {
  const ms = await archive.fill();
  return {
    muragat: {
      records: archive.recordCount,
      seconds: Math.round(ms / 100) / 10,
      'records/s': Math.round((archive.recordCount / ms) * 1000),
    },
  };
}
