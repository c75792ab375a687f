import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const forms = (page: Page) => page.getByRole('region', { name: 'Written forms of “алма”' });

test('the forms of a word are listed with counts, switched off and on again', async ({ page }) => {
  await page.goto('/en?q=алма', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Found as' }).click();
  await expect(forms(page).getByRole('link', { name: 'алманың, 45 articles: switch off' })).toBeVisible();
  await forms(page).getByRole('link', { name: 'алма, 45 articles: switch off' }).click();
  await expect(page).toHaveURL(/without=%D0%B0%D0%BB%D0%BC%D0%B0$/);
  await expect(forms(page).getByRole('link', { name: 'алма, 45 articles: switch on' })).toBeVisible();
  await expect(page.getByText('45 articles found')).toBeVisible();
  await forms(page)
    .getByRole('link', { name: /^алманың, .* switch off/ })
    .click();
  await expect(page.getByText('Nothing found')).toBeVisible();
  await forms(page)
    .getByRole('link', { name: /^алма, .* switch on/ })
    .click();
  await expect(page.getByText('45 articles found')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Nothing found')).toBeVisible();
});

test('a shared address keeps what is switched off, and so do filters and pages', async ({ page }) => {
  await page.goto('/en?q=алма&without=алма&without=алманың', { waitUntil: 'networkidle' });
  await expect(page.getByText('Nothing found')).toBeVisible();
  await page.goto('/en?q=алма&without=алманың', { waitUntil: 'networkidle' });
  await page.getByRole('region', { name: 'Year' }).getByRole('link', { name: /^2002/ }).click();
  await expect(page).toHaveURL(/year=2002.*without=/);
  await expect(page.getByText('15 articles found')).toBeVisible();
});

test('what is written in articles and addresses is text', async ({ page }) => {
  const form = '<img src=x onerror=window.broken=1>';
  await page.goto(`/en?q=алма&forms=1&without=${encodeURIComponent(form)}`, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  await expect(page.getByText('45 articles found')).toBeVisible();
});

for (const width of [1440, 360]) {
  test(`the forms have no barrier and fit a screen of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/en?q=алма бағы&forms=1&without=алма', { waitUntil: 'networkidle' });
    await expect(forms(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('forms are links', async ({ page }) => {
    await page.goto('/en?q=алма');
    await page.getByRole('link', { name: 'Found as' }).click();
    await forms(page)
      .getByRole('link', { name: /^алма, .* switch off/ })
      .click();
    await expect(forms(page).getByRole('link', { name: /^алма, .* switch on/ })).toBeVisible();
    await page.getByRole('link', { name: 'Hide the forms' }).click();
    await expect(forms(page)).toHaveCount(0);
    await expect(page).toHaveURL(/without=/);
  });
});
