import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { playwrightTally, sum, tallyOfRun, vitestTally } from '../../scripts/test/tally.ts';

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
    expect(vitestTally(file)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  test('of Playwright are read, a test that passed at the second try counting as failed', () => {
    const file = report({ stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 3 } });
    expect(playwrightTally(file)).toEqual({ passed: 7, failed: 3, skipped: 3 });
  });

  test('that are missing or of another shape are none', () => {
    expect(vitestTally(join(folder, 'missing.json'))).toBeUndefined();
    expect(playwrightTally(report({ stats: {} }))).toBeUndefined();
  });
});

describe('a suite', () => {
  test.each([
    [
      'that passed counts as reported',
      { passed: 2, failed: 0, skipped: 1 },
      0,
      { passed: 2, failed: 0, skipped: 1 },
    ],
    [
      'with failed tests counts as reported',
      { passed: 2, failed: 3, skipped: 0 },
      1,
      { passed: 2, failed: 3, skipped: 0 },
    ],
    [
      'that failed outside of its tests counts as one failure',
      { passed: 2, failed: 0, skipped: 0 },
      1,
      { passed: 2, failed: 1, skipped: 0 },
    ],
    ['without a report counts as one failure', undefined, 0, { passed: 0, failed: 1, skipped: 0 }],
    [
      'without any test counts as one failure',
      { passed: 0, failed: 0, skipped: 0 },
      0,
      { passed: 0, failed: 1, skipped: 0 },
    ],
  ])('%s', (_, reported, exitCode, tally) => {
    expect(tallyOfRun(reported, exitCode)).toEqual(tally);
  });

  test('is added to the others', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
    expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
