import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const ARTICLE = '/en/articles/orchard-2?q=алма';
const marks = (page: Page) => page.getByRole('article').locator('mark');
const bar = (page: Page) => page.getByRole('navigation', { name: 'Words of the query in the text' });

test('the buttons lead from match to match, round and round, and say where one is', async ({ page }) => {
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  const total = await marks(page).count();
  expect(total).toBeGreaterThan(2);
  await expect(bar(page)).toContainText(`${total} matches`);
  await bar(page).getByRole('button', { name: /Next/ }).click();
  await expect(bar(page)).toContainText(`1 / ${total}`);
  await expect(marks(page).first()).toBeFocused();
  await expect(bar(page).getByRole('status')).toHaveText(`Match 1 of ${total}: алма`);
  await bar(page)
    .getByRole('button', { name: /Previous/ })
    .click();
  await expect(marks(page).last()).toBeFocused();
  await expect(marks(page).last()).toBeInViewport();
  await bar(page).getByRole('button', { name: /Next/ }).click();
  await expect(marks(page).first()).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('mark[aria-current]')).toHaveCount(1);
});

test('n and p lead on once one is among the matches, and do nothing elsewhere', async ({ page }) => {
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  await page.keyboard.press('n');
  await expect(page.locator('mark[aria-current]')).toHaveCount(0);
  await bar(page).getByRole('button', { name: /Next/ }).focus();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(marks(page).nth(1)).toBeFocused();
  await page.keyboard.press('p');
  await expect(marks(page).first()).toBeFocused();
  await page.locator('#q').fill('');
  await page.locator('#q').pressSequentially('np');
  await expect(page.locator('#q')).toHaveValue('np');
});

for (const viewport of [
  { width: 1440, height: 1000 },
  { width: 360, height: 640 },
]) {
  test(`the matches have no barrier and fit a screen of ${viewport.width} pixels`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(ARTICLE, { waitUntil: 'networkidle' });
    await bar(page).getByRole('button', { name: /Next/ }).click();
    await expect(marks(page).first()).toBeInViewport();
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
}

test('an article that nobody searched for has no matches to lead to', async ({ page }) => {
  await page.goto('/en/articles/orchard-2', { waitUntil: 'networkidle' });
  await expect(bar(page)).toHaveCount(0);
});

test('the list and the article mark the same words', async ({ page }) => {
  await page.goto('/en?q=алма отырғызу', { waitUntil: 'networkidle' });
  const hit = page.getByRole('article').first();
  const inTitle = await hit.getByRole('heading').locator('mark').allTextContents();
  await hit.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 }).locator('mark')).toHaveText(inTitle);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the matches are marked', async ({ page }) => {
    await page.goto(ARTICLE);
    expect(await marks(page).count()).toBeGreaterThan(2);
    await expect(bar(page)).toHaveCount(0);
  });
});
