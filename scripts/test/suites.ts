import { readFileSync, rmSync } from 'node:fs';
import { findChromium } from './chromium.ts';
import { runCommand } from './command.ts';
import { outcomeOf, type Report, readFailedPages, readPlaywrightReport, readVitestReport } from './report.ts';

const REPORTS = 'var/test';

/** How much is shown of the page on which a test failed, in lines. */
const PAGE_LINES = 80;

/** The parts of the tests, in the order in which they are run. */
export const SUITES: Record<string, () => Promise<Report>> = {
  unit: () => runVitest('unit'),
  integration: () => runVitest('integration'),
  e2e: runPlaywright,
};

async function runVitest(project: string): Promise<Report> {
  const report = `${REPORTS}/${project}.json`;
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = await runCommand(['npx', 'vitest', 'run', '--project', project, ...reporters]);
  return outcomeOf(project, readVitestReport(report), exitCode);
}

async function runPlaywright(): Promise<Report> {
  const report = `${REPORTS}/playwright.json`;
  rmSync(report, { force: true });
  const chromium = await findChromium();
  if (chromium === undefined) {
    console.error(
      'The end-to-end tests need Chromium, which is not here and cannot be installed: they count as failed. ' +
        'Install it (npx playwright install chromium), or set CHROMIUM_PATH to its program.',
    );
    return outcomeOf('e2e', undefined, 1);
  }
  const exitCode = await runCommand(['npx', 'playwright', 'test'], { env: { CHROMIUM_PATH: chromium } });
  for (const { test, file } of readFailedPages(report)) {
    console.log(
      `\nThe page of “${test}”:\n${readFileSync(file, 'utf8').split('\n').slice(0, PAGE_LINES).join('\n')}`,
    );
  }
  return outcomeOf('e2e', readPlaywrightReport(report), exitCode);
}
