import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const box = (page: Page) => page.getByRole('combobox', { name: 'Мұрағаттан іздеу' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Ұсыныстар' });
const option = (page: Page, name: string | RegExp) => list(page).getByRole('option', { name });
const group = (page: Page, name: string) => list(page).getByRole('group', { name });

/** Fails the test on whatever the browser complains of. */
test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => expect(error, 'no script fails').toBeUndefined());
  page.on('console', (message) => expect(message.type(), message.text()).not.toBe('error'));
});

test('words, values and headlines are suggested while one types, in whatever letters', async ({ page }) => {
  await page.goto('/kk', { waitUntil: 'networkidle' });
  await box(page).pressSequentially('туркия');
  await expect(group(page, 'Адамдар, жерлер, тақырыптар').getByRole('option').first()).toContainText(
    'Түркия',
  );
  await box(page).fill('otyrgyz');
  await expect(group(page, 'Сұраулар').getByRole('option').first()).toHaveText(/^отырғыз/);
  await box(page).fill('Үлгі ауыл');
  await expect(group(page, 'Мақалалар').getByRole('option').first()).toHaveText(/^Үлгі ауылында \d+-ші/);
});

test('what is suggested leads to articles under the filters that are on', async ({ page }) => {
  await page.goto('/kk?-country=TR', { waitUntil: 'networkidle' });
  await box(page).fill('Үлгі');
  await expect(list(page)).toBeVisible();
  await box(page).fill('түркия');
  await expect(option(page, 'түркиядан')).toBeVisible();
  await expect(option(page, /^Түркия/)).toHaveCount(0);
  await page
    .getByRole('link', { name: /сүзгісін алып тастау/ })
    .first()
    .click();
  await box(page).fill('түрки');
  await expect(option(page, /^Түркия/)).toHaveCount(1);
});

test('the list has no barrier, wide or narrow, and lies within the screen', async ({ page }) => {
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 780 });
    await page.goto('/kk', { waitUntil: 'networkidle' });
    await box(page).fill('Үлгі');
    await expect(list(page)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `var/test/screenshots/suggestions-${width}.png` });
  }
});

test('the arrows go round through the list and the box, which keeps the focus', async ({ page }) => {
  await page.goto('/kk', { waitUntil: 'networkidle' });
  await box(page).fill('Үлгі');
  await expect(list(page)).toBeVisible();
  const options = list(page).getByRole('option');
  const count = await options.count();
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(box(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options.first().getAttribute('id')) ?? '',
  );
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  await expect(options.nth(count - 1)).toHaveAttribute('aria-selected', 'true');
  await expect(box(page)).toBeFocused();
});

test('Enter searches for the chosen words, and without a choice for those typed', async ({ page }) => {
  await page.goto('/kk', { waitUntil: 'networkidle' });
  await box(page).fill('алма көше');
  const first = group(page, 'Сұраулар').getByRole('option').first();
  await expect(first).toHaveText(/^алма көшет/);
  const chosen = await first.textContent();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue(chosen ?? '');
  await expect(list(page)).toBeHidden();
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(chosen);
  await box(page).fill('алма');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(list(page)).toBeHidden();
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('алма');
});

test('a chosen value becomes a filter, and the words that named it leave the query', async ({ page }) => {
  await page.goto('/kk', { waitUntil: 'networkidle' });
  await box(page).fill('алма turk');
  await option(page, /^Түркия/)
    .first()
    .click();
  await expect(page).toHaveURL(/country=TR/);
  await expect(box(page)).toHaveValue('алма');
  await expect(page.getByRole('link', { name: 'Түркия сүзгісін алып тастау' })).toBeVisible();
  await expect(page.getByRole('status').first()).toHaveText('1 мақала табылды');
  await page.goBack();
  await expect(page).not.toHaveURL(/country=/);
});

test('a chosen headline opens its article', async ({ page }) => {
  await page.goto('/kk', { waitUntil: 'networkidle' });
  await box(page).fill('Үлгі ауылында 7');
  await option(page, /7-ші алма бағы/).click();
  await expect(page).toHaveURL(/\/kk\/articles\/orchard-7/);
});

test('Escape takes the suggestions away and leaves the text, as does leaving the box', async ({ page }) => {
  await page.goto('/kk', { waitUntil: 'networkidle' });
  for (const key of ['Escape', 'Tab']) {
    await box(page).fill('');
    await box(page).fill('бағб');
    await expect(list(page)).toBeVisible();
    await page.keyboard.press(key);
    await expect(list(page)).toBeHidden();
    await expect(box(page)).toHaveValue('бағб');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  }
});

test('a late answer to earlier letters does not replace the present suggestions', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/api\/suggest/, async (route) => {
    if (new URL(route.request().url()).searchParams.get('q') === 'тур') await held;
    await route.continue().catch(() => {});
  });
  await page.goto('/kk', { waitUntil: 'networkidle' });
  const asked = page.waitForRequest(/\/api\/suggest/);
  await box(page).fill('тур');
  await asked;
  await box(page).fill('көшет');
  await expect(option(page, /^көшеттер/)).toBeVisible();
  release();
  await page.waitForLoadState('networkidle');
  await expect(option(page, /Түркия/)).toHaveCount(0);
});

test('the box above an article suggests too', async ({ page }) => {
  await page.goto('/kk/articles/orchard-1', { waitUntil: 'networkidle' });
  await box(page).fill('турк');
  await option(page, /^Түркия/)
    .first()
    .click();
  await expect(page).toHaveURL('/kk?country=TR');
});

test('a mistyped word is searched for as meant, and to the letter at one click', async ({ page }) => {
  await page.goto('/kk?q=бағбаан', { waitUntil: 'networkidle' });
  await expect(page.getByText(/сұрауы бойынша ізделді/)).toContainText('«бағбан»');
  await expect(page.getByRole('article').first()).toContainText('Бағбан');
  await page.getByRole('link', { name: 'Дәл «бағбаан» деп іздеу' }).click();
  await expect(page).toHaveURL(/verbatim=1/);
  await expect(page.getByText('Ештеңе табылмады')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Қосулы сүзгілер' })).toBeHidden();
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.getByText('Ештеңе табылмады')).toBeVisible();
  await box(page).fill('отырғызылдды');
  await expect(page).not.toHaveURL(/verbatim/);
  await expect(page.getByText(/сұрауы бойынша ізделді/)).toContainText('«отырғызылды»');
});
