import { SUITES } from './test/suites.ts';
import { sum, type Tally } from './test/tally.ts';

/** Runs the tests, or the parts that are named; the last line counts them. */
const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in SUITES));
if (unknown.length > 0) {
  console.error(`Usage: npm test [-- ${Object.keys(SUITES).join('|')}]`);
  process.exit(2);
}

const tallies: Tally[] = [];
for (const [name, run] of Object.entries(SUITES)) {
  if (names.length === 0 || names.includes(name)) tallies.push(await run());
}
const { passed, failed, skipped } = sum(tallies);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
