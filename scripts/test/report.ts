import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

/** How many tests came out how, and for each failed one its name and the first line of its error. */
export interface Report {
  passed: number;
  failed: number;
  skipped: number;
  failures: string[];
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number().default(0),
  testResults: z
    .array(
      z.object({
        name: z.string(),
        message: z.string().default(''),
        assertionResults: z.array(
          z.object({
            fullName: z.string(),
            status: z.string(),
            failureMessages: z.array(z.string()).nullish(),
          }),
        ),
      }),
    )
    .default([]),
});

interface PlaywrightSuite {
  specs: { title: string; tests: { results: { error?: { message?: string } }[] }[] }[];
  suites: PlaywrightSuite[];
}

const playwrightSuite: z.ZodType<PlaywrightSuite> = z.object({
  specs: z.array(
    z.object({
      title: z.string(),
      tests: z.array(
        z.object({
          results: z.array(z.object({ error: z.object({ message: z.string().optional() }).optional() })),
        }),
      ),
    }),
  ),
  get suites() {
    return z.array(playwrightSuite).default([]);
  },
}) as z.ZodType<PlaywrightSuite>;

const playwrightReport = z.object({
  suites: z.array(playwrightSuite).default([]),
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** Reads a report of Vitest's `json` reporter; nothing where there is none. */
export function readVitestReport(file: string): Report | undefined {
  const report = read(file, vitestReport);
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
      failures: report.testResults.flatMap(({ name, message, assertionResults }) => {
        const failed = assertionResults.filter(({ status }) => status === 'failed');
        // A file that could not be read has no tests, but a message.
        if (failed.length === 0 && message) return [failure(name, message)];
        return failed.map(({ fullName, failureMessages }) => failure(fullName, failureMessages?.[0]));
      }),
    }
  );
}

/** Reads a report of Playwright's `json` reporter; a test that passed at a second try has not passed. */
export function readPlaywrightReport(file: string): Report | undefined {
  const report = read(file, playwrightReport);
  if (!report) return undefined;
  const { stats, suites } = report;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    failures: suites.flatMap(playwrightFailures),
  };
}

function playwrightFailures({ specs, suites }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ title, tests }) => {
    const errors = tests.flatMap(({ results }) => results.flatMap(({ error }) => error?.message ?? []));
    return errors.slice(0, 1).map((error) => failure(title, error));
  });
  return [...own, ...suites.flatMap(playwrightFailures)];
}

function failure(test: string, error = ''): string {
  return [test, stripVTControlCharacters(error).split('\n', 1)[0]].filter(Boolean).join(': ');
}

/**
 * What counts for a suite: its report, corrected by how its process ended. A suite that wrote no report,
 * ran no test or failed outside of any test counts as one failed test, so that it is never overlooked.
 */
export function outcomeOf(suite: string, report: Report | undefined, exitCode: number): Report {
  const { passed, failed, skipped, failures } = report ?? NOTHING;
  if (failed > 0 || (exitCode === 0 && passed + skipped > 0)) return { passed, failed, skipped, failures };
  return { passed, failed: 1, skipped, failures: [...failures, `${suite} ended with exit code ${exitCode}`] };
}

/** Adds up the suites. */
export function sum(reports: Report[]): Report {
  return reports.reduce(
    (total, { passed, failed, skipped, failures }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
      failures: [...total.failures, ...failures],
    }),
    NOTHING,
  );
}

const NOTHING: Report = { passed: 0, failed: 0, skipped: 0, failures: [] };

function read<T extends z.ZodType>(file: string, schema: T): z.infer<T> | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
