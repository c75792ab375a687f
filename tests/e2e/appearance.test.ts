import { writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const SEARCH = '/kk?q=мұнай';

async function openSeed(page: Page) {
  await page.goto(SEARCH);
  await page.getByRole('link', { name: /^Қазақстанның Әзербайжандағы Елшісі/ }).click();
  await expect(page.getByRole('article')).toBeVisible();
}

const PAGES: Record<string, (page: Page) => Promise<unknown>> = {
  start: (page) => page.goto('/kk'),
  search: (page) => page.goto(SEARCH),
  filtered: (page) => page.goto('/ru?q=алма&year=2002&from=2002-01-01'),
  nothing: (page) => page.goto('/en?q=щщщщъъъъ'),
  article: openSeed,
  'not-found': (page) => page.goto('/ru/articles/none'),
};

/** Pages that the README shows. */
const README_IMAGES = { search: true, article: true };

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, open] of Object.entries(PAGES)) {
    test(`${name} in ${colorScheme} colours has no barrier, fits the screen, and has targets that fingers hit`, async ({
      page,
    }, { project }) => {
      await page.emulateMedia({ colorScheme });
      await open(page);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond, 'nothing to scroll to at the side').toBeLessThanOrEqual(0);

      const screenshot = await page.screenshot({
        path: `var/test/screenshots/${project.name}-${colorScheme}/${name}.png`,
      });
      const isInReadme = project.name === 'wide' && colorScheme === 'light' && name in README_IMAGES;
      // Fonts differ between machines: a test run changes no file of the project unless it is told to.
      if (isInReadme && process.env.UPDATE_SCREENSHOTS) writeFileSync(`docs/images/${name}.png`, screenshot);
    });
  }
}

test('the skip link is the first stop of the keyboard and leads to the content', async ({ page }) => {
  await page.goto('/kk');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Негізгі мазмұнға өту' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
