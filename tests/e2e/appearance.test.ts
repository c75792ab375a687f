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
  'left-out': (page) => page.goto('/kk?q=алма&year=2002&year=2003&-country=TR'),
  values: (page) => page.goto('/kk/facets/country?q=алма&order=alphabet'),
  nothing: (page) => page.goto('/en?q=щщщщъъъъ'),
  article: openSeed,
  related: (page) => page.goto('/ru/articles/bridge-1'),
  help: (page) => page.goto('/ru/help'),
  'not-found': (page) => page.goto('/ru/articles/none'),
};

/** Pages that the README shows. */
const README_IMAGES = { search: true, article: true };

for (const [name, open] of Object.entries(PAGES)) {
  test(`${name} has no barrier in light and dark colours, fits the screen, and has targets that fingers hit`, async ({
    page,
  }, { project }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page);
    await page.waitForLoadState('networkidle');
    const screenshotIn = (colours: string) =>
      page.screenshot({ path: `var/test/screenshots/${project.name}-${colours}/${name}.png` });
    const barriers = async (axe: AxeBuilder) =>
      (await axe.analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);

    const axe = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } });
    expect(await barriers(axe)).toEqual([]);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond, 'nothing to scroll to at the side').toBeLessThanOrEqual(0);
    const screenshot = await screenshotIn('light');
    const isInReadme = project.name === 'wide' && name in README_IMAGES;
    // Fonts differ between machines: a test run changes no file of the project unless it is told to.
    if (isInReadme && process.env.UPDATE_SCREENSHOTS) writeFileSync(`docs/images/${name}.png`, screenshot);

    // Colours are all that differs.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriers(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([]);
    await screenshotIn('dark');
  });
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
