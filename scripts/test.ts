import { type Report, sum } from './test/report.ts';
import { SUITES } from './test/suites.ts';

/** Runs the tests, or the parts that are named; the last lines name the failed ones and count them all. */
const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in SUITES));
if (unknown.length > 0) {
  console.error(`Usage: npm test [-- ${Object.keys(SUITES).join('|')}]`);
  process.exit(2);
}

const reports: Report[] = [];
for (const [name, run] of Object.entries(SUITES)) {
  if (names.length === 0 || names.includes(name)) reports.push(await run());
}
const { passed, failed, skipped, failures, flaky } = sum(reports);
for (const failure of flaky) console.log(`passed at another try: ${failure}`);
for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
