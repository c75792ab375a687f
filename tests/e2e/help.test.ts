import { expect, test } from '@playwright/test';

for (const { locale, link, title, query } of [
  { locale: 'kk', link: /^Іздеу тілі/, title: 'Іздеу тілі', query: 'мұнай НЕМЕСЕ газ' },
  { locale: 'ru', link: /^Язык запросов/, title: 'Язык запросов', query: 'мұнай ИЛИ газ' },
  { locale: 'en', link: /^Query language/, title: 'Query language', query: 'мұнай OR газ' },
]) {
  test(`in ${locale} the query language is explained beside the search, and its examples can be tried`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`);
    await page.getByRole('search').getByRole('link', { name: link }).click();
    await expect(page).toHaveURL(`/${locale}/help`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.getByRole('link', { name: query, exact: true }).click();
    await expect(page.locator('#q')).toHaveValue(query);
    await expect(page.getByRole('listitem').first()).toBeVisible();
  });
}

test('the help of a language that the site does not have does not exist', async ({ page }) => {
  const answer = await page.goto('/de/help');
  expect(answer?.status()).toBe(404);
});
