import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many tests came out how. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number().default(0),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** Reads a report of Vitest's `json` reporter; nothing where there is none. */
export function vitestTally(file: string): Tally | undefined {
  const report = read(file, vitestReport);
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  );
}

/** Reads a report of Playwright's `json` reporter; a test that passed at a second try has not passed. */
export function playwrightTally(file: string): Tally | undefined {
  const stats = read(file, playwrightReport)?.stats;
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/**
 * What counts for a suite: its report, corrected by how its process ended. A suite that wrote no report,
 * ran no test or failed outside of any test counts as one failed test, so that it is never overlooked.
 */
export function tallyOfRun(report: Tally | undefined, exitCode: number): Tally {
  const { passed, failed, skipped } = report ?? { passed: 0, failed: 0, skipped: 0 };
  const isSilentFailure = failed === 0 && (exitCode !== 0 || passed + skipped === 0);
  return { passed, failed: isSilentFailure ? 1 : failed, skipped };
}

/** Adds up the suites. */
export function sum(tallies: Tally[]): Tally {
  const total: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

function read<T extends z.ZodType>(file: string, schema: T): z.infer<T> | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
