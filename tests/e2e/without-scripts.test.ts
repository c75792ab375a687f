import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the form searches and keeps the filters', async ({ page }) => {
  await page.goto('/kk?year=2002&sort=oldest');
  await page.getByRole('searchbox', { name: 'Мұрағаттан іздеу' }).fill('алма');
  await page.getByRole('button', { name: 'Іздеу' }).click();
  await expect(page).toHaveURL(/q=%D0%B0%D0%BB%D0%BC%D0%B0/);
  await expect(page).toHaveURL(/year=2002/);
  await expect(page).toHaveURL(/sort=oldest/);
  await expect(page.getByRole('article').first()).toContainText('2002');
});

test('facets, order and pages are links', async ({ page }) => {
  await page.goto('/kk?q=алма');
  await page.getByRole('link', { name: '2-бет' }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(page.getByRole('article')).toHaveCount(20);
  await page.getByRole('region', { name: 'Жыл' }).getByRole('link', { name: /^2003/ }).click();
  await expect(page).toHaveURL(/year=2003/);
  await expect(page).not.toHaveURL(/page=/);
  await expect(page.getByRole('article')).toHaveCount(15);
  await page.getByRole('link', { name: 'Алдымен ескісі' }).click();
  await expect(page.getByRole('article').first().locator('time')).toHaveText('2003 жылғы 15 наурыз');
  await page.getByRole('link', { name: '2003 сүзгісін алып тастау' }).click();
  await expect(page).not.toHaveURL(/year=/);
});

test('a value is left out by a link, and the form keeps that', async ({ page }) => {
  await page.goto('/kk?q=алма');
  await page.getByRole('link', { name: 'осысыз – 2002' }).click();
  await expect(page).toHaveURL(/&-year=2002$/);
  await expect(page.getByRole('status').first()).toHaveText('30 мақала табылды');
  await page.getByRole('searchbox', { name: 'Мұрағаттан іздеу' }).fill('бақ');
  await page.getByRole('button', { name: 'Іздеу' }).click();
  await expect(page).toHaveURL(/-year=2002/);
  await page.getByRole('link', { name: '2002 болмасын сүзгісін алып тастау' }).first().click();
  await expect(page).not.toHaveURL(/year=/);
});

test('all values of a facet are searched and put in order by a form and links', async ({ page }) => {
  await page.goto('/kk?q=алма&year=2003');
  await page.getByRole('link', { name: 'Бәрін көрсету – Ел' }).click();
  await page.getByRole('searchbox', { name: 'Тізімнен іздеу' }).fill('uzb');
  await page.getByRole('button', { name: 'Іздеу' }).last().click();
  await expect(page).toHaveURL(/year=2003/);
  await expect(page.getByRole('status')).toHaveText('1 мән');
  await page.getByRole('link', { name: /^Өзбекстан/ }).click();
  await expect(page).toHaveURL(/\/kk\?q=[^&]*&country=UZ&year=2003$/);
});

test('a mistyped word is corrected, and searched for to the letter by a link', async ({ page }) => {
  await page.goto('/kk?q=бағбаан');
  await expect(page.getByText(/сұрауы бойынша ізделді/)).toContainText('«бағбан»');
  await page.getByRole('link', { name: 'Дәл «бағбаан» деп іздеу' }).click();
  await expect(page).toHaveURL(/verbatim=1/);
  await expect(page.getByText('Ештеңе табылмады')).toBeVisible();
});

test('the versions of one article are listed by a link, searched, and left by another', async ({ page }) => {
  await page.goto('/kk?q=іргетас');
  await page.getByRole('link', { name: 'Тағы 1 нұсқасы бар' }).click();
  await expect(page).toHaveURL('/kk?group=bridge-1');
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.getByRole('searchbox', { name: 'Мұрағаттан іздеу' }).fill('газеті');
  await page.getByRole('button', { name: 'Іздеу' }).click();
  await expect(page).toHaveURL(/group=bridge-1/);
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByRole('link', { name: 'тек бір мақаланың нұсқалары сүзгісін алып тастау' }).click();
  await expect(page).not.toHaveURL(/group=/);
});

test('a period is part of the form', async ({ page }) => {
  await page.goto('/kk?q=алма');
  await page.getByLabel('Дейін').fill('2001-12-31');
  await page.getByRole('button', { name: 'Қолдану' }).click();
  await expect(page).toHaveURL(/to=2001-12-31/);
  await expect(page.getByRole('article')).toHaveCount(15);
});

test('the filters open on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/kk?q=алма');
  const year = page.getByRole('link', { name: /^2002/ });
  await expect(year).toBeHidden();
  await page.getByText('Сүзгілер', { exact: true }).last().click();
  await year.click();
  await expect(page).toHaveURL(/year=2002/);
});

test('an article is read, without buttons that could do nothing', async ({ page }) => {
  await page.goto('/ru?q=мұнай');
  await page.getByRole('article').first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Скопировать адрес' })).toHaveCount(0);
});

test('an address that leads nowhere is answered in the language of the reader', async ({ page }) => {
  for (const [path, heading] of [
    ['/kk/articles/no-such-article', 'Мұндай бет жоқ'],
    ['/ru/no/such/page', 'Такой страницы нет'],
    ['/en/articles/%E0%A4%A', 'There is no such page'],
  ] as const) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  }
});
