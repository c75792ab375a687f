import { spawnSync } from 'node:child_process';

/** Runs the suites; the last line counts their tests: `N passed, N failed, N skipped`. */
const run = spawnSync(
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=var/test/vitest.json'],
  { stdio: 'inherit' },
);
const { readFileSync } = await import('node:fs');
const report = JSON.parse(readFileSync('var/test/vitest.json', 'utf8'));
console.log(
  `${report.numPassedTests} passed, ${report.numFailedTests} failed, ${report.numPendingTests} skipped`,
);
process.exit(run.status ?? 1);
