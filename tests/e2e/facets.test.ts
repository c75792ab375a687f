import { expect, type Page, test } from '@playwright/test';

const year = (page: Page) => page.getByRole('region', { name: 'Жыл' });
const country = (page: Page) => page.getByRole('region', { name: 'Ел', exact: true });
const found = (page: Page) => page.getByRole('status').first();

/** Fails the test on whatever the browser complains of. */
test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => expect(error, 'no script fails').toBeUndefined());
  page.on('console', (message) => expect(message.type(), message.text()).not.toBe('error'));
});

test('values of a facet are alternatives, and each says what it would bring', async ({ page }) => {
  await page.goto('/kk?q=алма', { waitUntil: 'networkidle' });
  await year(page).getByRole('link', { name: /^2002/ }).click();
  await expect(found(page)).toHaveText('15 мақала табылды');
  await expect(year(page).getByRole('link', { name: /^2001 15/ })).toBeVisible();
  await year(page)
    .getByRole('link', { name: /^2003 15/ })
    .click();
  await expect(page).toHaveURL(/year=2002&year=2003$/);
  await expect(found(page)).toHaveText('30 мақала табылды');
  await year(page).getByRole('link', { name: 'тек осы – 2001' }).click();
  await expect(page).toHaveURL(/q=[^&]*&year=2001$/);
  await expect(found(page)).toHaveText('15 мақала табылды');
});

test('a search asks one question, however many values are chosen', async ({ page }) => {
  const asked: number[] = [];
  page.on('request', (request) => {
    if (request.url().includes('multi-search')) asked.push(request.postDataJSON().queries.length);
  });
  await page.goto('/kk?q=алма&country=KZ&year=2001', { waitUntil: 'networkidle' });
  await year(page).getByRole('link', { name: /^2002/ }).click();
  await expect(page).toHaveURL(/year=2002/);
  await expect.poll(() => asked).toEqual([1]);
});

test('a value is left out, shows in the address, and Back takes it in again', async ({ page }) => {
  await page.goto('/kk?q=алма', { waitUntil: 'networkidle' });
  await expect(found(page)).toHaveText('45 мақала табылды');
  await year(page).getByRole('link', { name: 'осысыз – 2002' }).click();
  await expect(page).toHaveURL(/&-year=2002$/);
  await expect(found(page)).toHaveText('30 мақала табылды');
  await expect(year(page).getByRole('link', { name: '2002 болмасын сүзгісін алып тастау' })).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/year=/);
  await expect(found(page)).toHaveText('45 мақала табылды');
});

test('a shared link leaves out what its sender left out', async ({ page }) => {
  await page.goto('/kk?q=алма&country=KZ&-year=2002&-year=2003');
  await expect(page.getByRole('article').locator('time')).toContainText(
    Array(await page.getByRole('article').count()).fill('2001'),
  );
  const active = page.getByRole('navigation', { name: 'Қосулы сүзгілер' });
  await expect(active.getByRole('link')).toHaveText([
    'Қазақстан×',
    '2002 болмасын×',
    '2003 болмасын×',
    'Бәрін тазалау',
  ]);
});

test('a value is found by typing in whatever script, and chosen', async ({ page }) => {
  await page.goto('/kk?q=алма', { waitUntil: 'networkidle' });
  const field = country(page).getByRole('searchbox', { name: 'Ел: Тізімнен іздеу' });
  for (const typed of ['жап', 'jap', 'Япо', ';fg']) {
    await field.fill(typed);
    await expect(country(page).getByRole('link', { name: /^Жапония/ })).toBeVisible();
    await expect(country(page).getByRole('link', { name: /^Қазақстан/ })).toBeHidden();
  }
  await country(page)
    .getByRole('link', { name: /^Жапония/ })
    .click();
  await expect(page).toHaveURL(/country=JP/);
  await expect(field).toHaveValue('');
  await expect(country(page).getByRole('link', { name: /^Қазақстан/ })).toBeVisible();
  await field.fill('щщщ');
  await expect(country(page).getByText('Ондай мән жоқ')).toBeVisible();
});

test('all values are shown in Kazakh alphabetical order, and lead back to the search', async ({ page }) => {
  await page.goto('/kk?q=алма', { waitUntil: 'networkidle' });
  await country(page).getByRole('link', { name: 'Бәрін көрсету – Ел' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ел: барлық мәні');
  await page.getByRole('link', { name: 'әліпби бойынша' }).click();
  await expect(page).toHaveURL(/order=alphabet/);
  await expect(
    page.getByRole('main').getByRole('listitem').locator('a:first-child > span:first-child'),
  ).toHaveText([
    'Әзербайжан',
    'Венгрия',
    'Германия',
    'Грузия',
    'Жапония',
    'Испания',
    'Италия',
    'Қазақстан',
    'Қырғызстан',
    'Өзбекстан',
    'Польша',
    'Түркия',
    'Үндістан',
  ]);
  await page.getByRole('link', { name: 'осысыз – Түркия' }).click();
  await expect(page).toHaveURL(/\/kk\?q=[^&]*&-country=TR$/);
  await expect(found(page)).toHaveText(/^4\d мақала табылды$/);
});
