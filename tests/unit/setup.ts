import fc from 'fast-check';

/**
 * Properties are tried on the same random inputs each time, so that a run says of the code and not of luck.
 * `SEED` and `RUNS` hunt for more.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1), numRuns: Number(process.env.RUNS ?? 100) });
