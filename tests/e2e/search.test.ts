import { expect, type Page, type Route, test } from '@playwright/test';

/** The link to the seed article, whose title begins with these words. */
const seed = (page: Page) => page.getByRole('link', { name: /^Қазақстанның Әзербайжандағы Елшісі/ });
const box = (page: Page) => page.locator('#q');

/** Fails the test on whatever the browser complains of. */
test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => expect(error, 'no script fails').toBeUndefined());
  page.on('console', (message) => expect(message.type(), message.text()).not.toBe('error'));
});

for (const { locale, q, why } of [
  { locale: 'kk', q: 'мұнай', why: 'a word that stands in it with endings only' },
  { locale: 'kk', q: 'munai', why: 'Latin letters' },
  { locale: 'kk', q: 'мунай экспорты', why: 'letters of a Russian keyboard' },
  { locale: 'ru', q: 'Азербайджан', why: 'a Russian name' },
  { locale: 'en', q: 'Tokayev', why: 'an English spelling of a name' },
]) {
  test(`finds the article by ${why}: ${q}`, async ({ page }) => {
    await page.goto(`/${locale}?q=${encodeURIComponent(q)}`);
    await expect(seed(page)).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(q));
    await expect(box(page)).toHaveValue(q);
  });
}

test('says how a query was read that was typed without Kazakh letters', async ({ page }) => {
  await page.goto('/kk?q=мунай экспорты');
  await expect(page.getByText(/деп оқылды/)).toContainText('мұнай экспорты');
});

test('marks the words of the query in the passages', async ({ page }) => {
  await page.goto('/kk?q=munai');
  await expect(page.getByRole('listitem').locator('mark').first()).toHaveText(/^мұнай/i);
});

test('the root leads to the Kazakh start page', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/kk');
  await expect(page.getByRole('heading', { name: 'Соңғы мақалалар' })).toBeVisible();
});

test('asks the server for nothing until the reader does something', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/kk?q=алма', { waitUntil: 'networkidle' });
  expect(requests.filter((url) => url.includes('/api/'))).toEqual([]);
});

test('searches while one types, and keeps one entry in the history', async ({ page }) => {
  await page.goto('/kk', { waitUntil: 'networkidle' });
  const before = await page.evaluate(() => history.length);
  await box(page).pressSequentially('мұнай', { delay: 200 });
  await expect(page).toHaveURL(/q=%D0%BC%D2%B1%D0%BD%D0%B0%D0%B9$/);
  await expect(seed(page)).toBeVisible();
  await expect(page).toHaveTitle(/мұнай/);
  expect((await page.evaluate(() => history.length)) - before).toBeLessThanOrEqual(1);
  await page.goBack();
  await expect(box(page)).toHaveValue('');
  await expect(page.getByRole('heading', { name: 'Соңғы мақалалар' })).toBeVisible();
});

/** Holds the scripts of the page back. @returns what lets them run */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('takes up what was typed before the scripts ran', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('/kk', { waitUntil: 'commit' });
  await box(page).fill('мұнай');
  release();
  await expect(page).toHaveURL(/q=/);
  await expect(seed(page)).toBeVisible();
});

test('a click on a facet filters, shows in the address, and Back takes it off', async ({ page }) => {
  await page.goto('/kk?q=алма', { waitUntil: 'networkidle' });
  const found = page.getByRole('status').first();
  const all = await found.textContent();
  await page.getByRole('region', { name: 'Жыл' }).getByRole('link', { name: /^2002/ }).click();
  await expect(page).toHaveURL(/year=2002/);
  await expect(found).not.toHaveText(all ?? '');
  await expect(page.getByRole('link', { name: '2002 сүзгісін алып тастау' })).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/year=/);
  await expect(found).toHaveText(all ?? '');
  await expect(page.getByRole('link', { name: '2002 сүзгісін алып тастау' })).toBeHidden();
});

test('filters are taken off one by one or all at once', async ({ page }) => {
  await page.goto('/kk?q=алма&year=2002&year=2003&from=2002-03-01', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: '2003 сүзгісін алып тастау' }).click();
  await expect(page).toHaveURL(/year=2002&from=2002-03-01$/);
  await page.getByRole('link', { name: 'Бәрін тазалау' }).click();
  await expect(page).toHaveURL(/\?q=[^&]*$/);
});

test('a period limits the articles', async ({ page }) => {
  await page.goto('/kk?q=алма', { waitUntil: 'networkidle' });
  await page.getByLabel('Бастап').fill('2003-01-01');
  await page.getByRole('button', { name: 'Қолдану' }).click();
  await expect(page).toHaveURL(/from=2003-01-01/);
  await expect(page.getByRole('link', { name: /2003 жылғы 1 қаңтар бастап сүзгісін/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Жыл' }).getByRole('link', { name: /^2001/ })).toBeHidden();
});

test('a day filled in before the scripts ran limits the articles too', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('/kk?q=алма', { waitUntil: 'commit' });
  await page.getByLabel('Бастап').fill('2003-01-01');
  release();
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Қолдану' }).click();
  await expect(page).toHaveURL(/from=2003-01-01/);
});

test('lists are put in order by date', async ({ page }) => {
  await page.goto('/kk?q=алма', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Алдымен ескісі' }).click();
  await expect(page).toHaveURL(/sort=oldest/);
  await expect(page.getByRole('article').first().locator('time')).toHaveText('2001 жылғы 15 қаңтар');
});

test('leads from page to page', async ({ page }) => {
  await page.goto('/kk?q=алма', { waitUntil: 'networkidle' });
  const first = await page.getByRole('article').first().getByRole('heading').textContent();
  await page.getByRole('link', { name: '2-бет' }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(page.getByRole('article').first().getByRole('heading')).not.toHaveText(first ?? '');
  await expect(page.getByRole('link', { name: '2-бет' })).toHaveAttribute('aria-current', 'page');
});

test('the choice of language keeps the search, also one just typed', async ({ page }) => {
  await page.goto('/kk?q=алма&year=2002', { waitUntil: 'networkidle' });
  await box(page).fill('мұнай');
  await expect(page).toHaveURL(/q=%D0%BC/);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\?q=%D0%BC%D2%B1%D0%BD%D0%B0%D0%B9&year=2002/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(box(page)).toHaveValue('мұнай');
});

test('Back from an article leads to the list as it was', async ({ page }) => {
  await page.goto('/kk?q=алма&year=2002', { waitUntil: 'networkidle' });
  await page.getByRole('article').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/kk\/articles\//);
  await page.goBack();
  await expect(page).toHaveURL(/year=2002/);
  await expect(box(page)).toHaveValue('алма');
});

test('a click on an article is not lost to a search that is under way', async ({ page }) => {
  await page.goto('/kk?q=алма', { waitUntil: 'networkidle' });
  // The answer of the search comes between the click and the article.
  const search: Route[] = [];
  await page.route('**/api/meilisearch/**', (route) => void search.push(route));
  await page.route('**/kk/articles/**', async (route) => {
    for (const request of search) await request.continue();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await box(page).pressSequentially('н');
  await page.getByRole('article').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/kk\/articles\//);
  await expect(page.getByRole('region', { name: 'Шығу тегі' })).toBeVisible();
});

test('says that nothing was found, and what to do', async ({ page }) => {
  await page.goto('/kk?q=щщщщъъъъ');
  await expect(page.getByRole('status').first()).toHaveText('Ештеңе табылмады');
  await expect(page.getByText('жазылуын тексеріңіз')).toBeVisible();
});

test('says so when search is away, and comes back', async ({ page }) => {
  await page.goto('/kk', { waitUntil: 'networkidle' });
  let refusedAt = 0;
  await page.route('**/api/meilisearch/**', async (route) => {
    await route.fulfill({ status: 503, body: '' });
    refusedAt = Date.now();
  });
  page.removeAllListeners('console');
  await box(page).fill('мұнай');
  await expect(page.getByRole('heading', { name: 'Іздеу қазір істемей тұр' })).toBeVisible();
  // The page asks twice: what it shows changes with the answer. A second answer that came after search is back
  // would take away the link.
  await expect.poll(() => Date.now() - refusedAt).toBeGreaterThan(1000);
  await page.unroute('**/api/meilisearch/**');
  await page.getByRole('link', { name: 'Қайталау' }).click();
  await expect(seed(page)).toBeVisible();
});

test('versions of one article are one hit, which leads to the list of all', async ({ page }) => {
  await page.goto('/en?q=іргетас&sort=oldest');
  const versions = page.getByRole('link', { name: /тас көпір салынады/ });
  await expect(versions).toHaveCount(1);
  await page.getByRole('link', { name: '1 more version' }).click();
  await expect(versions).toHaveCount(2);
  await expect(page).toHaveURL('/en?group=bridge-1');
  await expect(box(page)).toHaveValue('');
  await expect(page.getByRole('link', { name: '1 more version' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Remove the filter versions of one article only' }).click();
  await expect(page).toHaveURL('/en');
  await page.goBack();
  await expect(versions).toHaveCount(2);
});

/** How React sends what it could not send. */
const FAILED_PART = /[0-9a-f]:E\{\\?"digest/;

for (const search of [
  '?page=-1&sort=zzz&from=2023-02-31&to=x',
  '?country=__proto__&constructor=1&topic=%00',
  `?q=${'a'.repeat(3000)}`,
  '?q=%22%27%3Cscript%3Ealert(1)%3C/script%3E',
  '?q=a&q=b&q[]=c&page=999999999999',
  `?${Array.from({ length: 200 }, (_, n) => `person=p${n}`).join('&')}`,
]) {
  test(`takes a strange address as far as it makes sense: ${search.slice(0, 40)}`, async ({
    page,
    browser,
  }) => {
    const answer = await page.goto(`/kk${search}`);
    expect(answer?.status()).toBe(200);
    expect(await answer?.text(), 'no part of the page failed on the server').not.toMatch(FAILED_PART);
    await expect(box(page)).toBeVisible();
    const asSent = await browser.newPage({ javaScriptEnabled: false });
    await asSent.goto(`/kk${search}`);
    await expect(asSent.getByRole('status').first()).toHaveText(/мақала|табылмады/);
    await asSent.close();
  });
}
