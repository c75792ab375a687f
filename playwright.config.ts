import { defineConfig, devices } from '@playwright/test';

const HOME = 'var/test/e2e';
/** Another one lets two copies of the project be tested at once. */
const PORT = Number(process.env.E2E_PORT ?? 4317);
const BASE_URL = `http://127.0.0.1:${PORT}`;

/** Screenshots and layout are looked at on both widths; what does not depend on it, on the wide one. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.test.ts',
  outputDir: 'var/test/playwright',
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // On a busy machine a browser may be late. What passes at a second try only is named in the last lines of `npm test`.
  retries: 1,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'var/test/playwright.json' }]],
  use: {
    baseURL: BASE_URL,
    locale: 'kk-KZ',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
  },
  projects: [
    { name: 'wide', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 1000 } } },
    {
      name: 'narrow',
      testMatch: 'appearance.test.ts',
      use: { ...devices['Desktop Chrome'], viewport: { width: 360, height: 780 } },
    },
  ],
  webServer: {
    // A fresh archive each time, of the seed and of made-up articles.
    command: `node --import tsx tests/e2e/prepare.ts ${HOME} && exec node --import tsx scripts/start.ts`,
    env: {
      MURAGAT_HOME: `${HOME}/home`,
      MURAGAT_ARTICLES: `${HOME}/articles`,
      PORT: String(PORT),
      PUBLIC_URL: '',
    },
    url: `${BASE_URL}/api/health`,
    timeout: 300_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
});
