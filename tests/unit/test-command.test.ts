import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  outcomeOf,
  readFailedPages,
  readPlaywrightReport,
  readVitestReport,
  sum,
} from '../../scripts/test/report.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'muragat-tally-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('reports', () => {
  test('of Vitest are read, a test that is only planned counting as skipped', () => {
    const file = report({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 });
    expect(readVitestReport(file)).toEqual({ passed: 5, failed: 1, skipped: 3, failures: [], flaky: [] });
  });

  test('of Playwright are read, a test that passed at another try counting as passed', () => {
    const file = report({ stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 3 } });
    expect(readPlaywrightReport(file)).toEqual({ passed: 9, failed: 1, skipped: 3, failures: [], flaky: [] });
  });

  test('that are missing or of another shape are none', () => {
    expect(readVitestReport(join(folder, 'missing.json'))).toBeUndefined();
    expect(readPlaywrightReport(report({ stats: {} }))).toBeUndefined();
  });

  test('of Vitest name the failed tests, and files that could not be read', () => {
    const file = report({
      numPassedTests: 1,
      numFailedTests: 1,
      numPendingTests: 0,
      testResults: [
        {
          name: 'a.test.ts',
          message: '',
          assertionResults: [
            { fullName: 'adds', status: 'passed', failureMessages: [] },
            { fullName: 'divides', status: 'failed', failureMessages: ['Error: by zero\n    at a.ts:1'] },
          ],
        },
        { name: 'b.test.ts', message: 'Error: no such file', assertionResults: [] },
      ],
    });
    expect(readVitestReport(file)?.failures).toEqual([
      'divides: Error: by zero',
      'b.test.ts: Error: no such file',
    ]);
  });

  test('of Playwright name the failed tests, in suites within suites too, and the page that each failed on', () => {
    const attachments = [
      { name: 'trace', path: 'trace.zip' },
      { name: 'error-context', path: 'page.md' },
    ];
    const failed = { error: { message: '\u001b[31mTimeout\u001b[39m\nat' }, attachments };
    const spec = (title: string, status: string, ...results: unknown[]) => ({
      title,
      tests: [{ status, results }],
    });
    const file = report({
      stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 0 },
      suites: [
        {
          specs: [spec('opens', 'expected', {})],
          suites: [
            { specs: [spec('closes', 'unexpected', failed, failed), spec('waits', 'flaky', failed, {})] },
          ],
        },
      ],
    });
    expect(readPlaywrightReport(file)).toMatchObject({
      failures: ['closes: Timeout'],
      flaky: ['waits: Timeout'],
    });
    expect(readFailedPages(file)).toEqual([
      { test: 'closes', file: 'page.md' },
      { test: 'waits', file: 'page.md' },
    ]);
  });
});

describe('a suite', () => {
  const counted = { passed: 2, failed: 0, skipped: 1, failures: [], flaky: [] };

  test('that passed counts as reported', () => {
    expect(outcomeOf('unit', counted, 0)).toEqual(counted);
  });

  test('with failed tests counts as reported', () => {
    const failed = { passed: 2, failed: 3, skipped: 0, failures: ['a', 'b', 'c'], flaky: [] };
    expect(outcomeOf('unit', failed, 1)).toEqual(failed);
  });

  test.each([
    ['that failed outside of its tests', counted, 1],
    ['without a report', undefined, 0],
    ['without any test', { passed: 0, failed: 0, skipped: 0, failures: [], flaky: [] }, 0],
  ])('%s counts as one failure, which is named', (_, reported, exitCode) => {
    const outcome = outcomeOf('unit', reported, exitCode);
    expect(outcome).toMatchObject({
      failed: 1,
      passed: reported?.passed ?? 0,
      skipped: reported?.skipped ?? 0,
    });
    expect(outcome.failures).toEqual([`unit ended with exit code ${exitCode}`]);
  });

  test('is added to the others', () => {
    const one = { passed: 1, failed: 2, skipped: 3, failures: ['a', 'b'], flaky: ['c'] };
    expect(sum([one, one])).toEqual({
      passed: 2,
      failed: 4,
      skipped: 6,
      failures: ['a', 'b', 'a', 'b'],
      flaky: ['c', 'c'],
    });
    expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0, failures: [], flaky: [] });
  });
});
