import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

/**
 * How many tests came out how; the name and the first line of the error of each that failed, and of each that failed
 * at first and passed at another try.
 */
export interface Report {
  passed: number;
  failed: number;
  skipped: number;
  failures: string[];
  flaky: string[];
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

interface PlaywrightTest {
  status: string;
  results: { error?: { message?: string }; attachments: { name: string; path?: string }[] }[];
}

interface PlaywrightSuite {
  specs: { title: string; tests: PlaywrightTest[] }[];
  suites: PlaywrightSuite[];
}

const playwrightSuite: z.ZodType<PlaywrightSuite> = z.object({
  specs: z.array(
    z.object({
      title: z.string(),
      tests: z.array(
        z.object({
          status: z.string(),
          results: z.array(
            z.object({
              error: z.object({ message: z.string().optional() }).optional(),
              attachments: z.array(z.object({ name: z.string(), path: z.string().optional() })).default([]),
            }),
          ),
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
      flaky: [],
    }
  );
}

/** Reads a report of Playwright's `json` reporter; a test that passed at another try has passed, and is named. */
export function readPlaywrightReport(file: string): Report | undefined {
  const report = read(file, playwrightReport);
  if (!report) return undefined;
  const { stats, suites } = report;
  const tests = suites.flatMap(testsOf);
  const named = (wanted: string) =>
    tests
      .filter(({ status }) => status === wanted)
      .map(({ title, results }) => failure(title, results.find(({ error }) => error)?.error?.message));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    failures: named('unexpected'),
    flaky: named('flaky'),
  };
}

/** What Playwright wrote of the page on which a test failed: files, by the test's name. */
export function readFailedPages(file: string): { test: string; file: string }[] {
  return (read(file, playwrightReport)?.suites ?? []).flatMap(testsOf).flatMap(({ title, results }) => {
    const page = results
      .flatMap(({ attachments }) => attachments)
      .find(({ name }) => name === 'error-context');
    return page?.path === undefined ? [] : [{ test: title, file: page.path }];
  });
}

function testsOf({ specs, suites }: PlaywrightSuite): (PlaywrightTest & { title: string })[] {
  const own = specs.flatMap(({ title, tests }) => tests.map((test) => ({ ...test, title })));
  return [...own, ...suites.flatMap(testsOf)];
}

function failure(test: string, error = ''): string {
  return [test, stripVTControlCharacters(error).split('\n', 1)[0]].filter(Boolean).join(': ');
}

/**
 * What counts for a suite: its report, corrected by how its process ended. A suite that wrote no report,
 * ran no test or failed outside of any test counts as one failed test, so that it is never overlooked.
 */
export function outcomeOf(suite: string, report: Report | undefined, exitCode: number): Report {
  const known = report ?? NOTHING;
  if (known.failed > 0 || (exitCode === 0 && known.passed + known.skipped > 0)) return known;
  const failures = [...known.failures, `${suite} ended with exit code ${exitCode}`];
  return { ...known, failed: 1, failures };
}

/** Adds up the suites. */
export function sum(reports: Report[]): Report {
  return reports.reduce(
    (total, { passed, failed, skipped, failures, flaky }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
      failures: [...total.failures, ...failures],
      flaky: [...total.flaky, ...flaky],
    }),
    NOTHING,
  );
}

const NOTHING: Report = { passed: 0, failed: 0, skipped: 0, failures: [], flaky: [] };

function read<T extends z.ZodType>(file: string, schema: T): z.infer<T> | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
