import { expect, type Page, test } from '@playwright/test';

/** Goes to the seed article the way a reader does. */
async function openSeed(page: Page, locale = 'kk', q = 'мұнай') {
  await page.goto(`/${locale}?q=${encodeURIComponent(q)}`);
  await page.getByRole('link', { name: /^Қазақстанның Әзербайжандағы Елшісі/ }).click();
  await expect(page).toHaveURL(new RegExp(`/${locale}/articles/`));
}

async function openOrchard(page: Page) {
  await page.goto('/en/articles/orchard-2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2-ші алма бағы/);
}

/** What the meta elements of a name say. */
async function meta(page: Page, name: string): Promise<(string | null)[]> {
  const elements = await page.locator(`meta[name="${name}"], meta[property="${name}"]`).all();
  return Promise.all(elements.map((element) => element.getAttribute('content')));
}

test('the words of the query are marked in the text', async ({ page }) => {
  await openSeed(page, 'kk', 'munai');
  const marks = page.getByRole('article').locator('mark');
  await expect(marks.first()).toHaveText(/^мұнай/i);
  expect(await marks.count()).toBeGreaterThan(5);
});

test('the text is whole, in paragraphs, and says its language', async ({ page }) => {
  await openSeed(page, 'ru');
  const article = page.getByRole('article');
  await expect(article).toHaveAttribute('lang', 'kk');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  expect(await article.getByRole('paragraph').count()).toBeGreaterThan(8);
  await expect(article.getByRole('paragraph').last()).toContainText('бастамаларды ұсынды.');
});

test('what is not stated is not shown as stated', async ({ page }) => {
  await openSeed(page, 'en');
  const box = page.getByRole('region', { name: 'Provenance' });
  await expect(box).toContainText('BAQ.KZ');
  await expect(box).toContainText('stated by the record');
  await expect(box).toContainText(/[\da-f]{64}/);
  expect(await meta(page, 'DC.date')).toEqual([]);
  const written = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(written ?? '')).not.toHaveProperty('datePublished');
});

test('values of the article lead to searches', async ({ page }) => {
  await openSeed(page);
  await page.getByRole('region', { name: 'Мақала туралы' }).getByRole('link', { name: 'Әзербайжан' }).click();
  await expect(page).toHaveURL('/kk?country=AZ');
  await expect(page.getByRole('link', { name: /^Қазақстанның Әзербайжандағы Елшісі/ })).toBeVisible();
});

test('citation managers find a newspaper article', async ({ page }) => {
  await openOrchard(page);
  expect(await meta(page, 'DC.type')).toEqual(['newspaperArticle']);
  expect(await meta(page, 'DC.title')).toEqual(['Үлгі ауылында 2-ші алма бағы отырғызылды']);
  expect(await meta(page, 'DC.creator')).toEqual(['Үлгі Сынақбаев']);
  expect(await meta(page, 'DC.date')).toEqual(['2002-02-15']);
  expect(await meta(page, 'DC.publisher')).toEqual(['Үлгі газеті']);
  expect(await meta(page, 'og:site_name')).toEqual(['Үлгі газеті']);
  expect(await meta(page, 'og:type')).toEqual(['article']);
  expect(await meta(page, 'citation_title')).toEqual([]);
  expect(await meta(page, 'citation_journal_title')).toEqual([]);
});

test('search engines find the article, its address and its other languages', async ({ page }) => {
  await openOrchard(page);
  const written = await page
    .locator('head, body')
    .locator('script[type="application/ld+json"]')
    .textContent();
  expect(JSON.parse(written ?? '')).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Үлгі ауылында 2-ші алма бағы отырғызылды',
    datePublished: '2002-02-15',
    inLanguage: 'kk',
    publisher: { name: 'Үлгі газеті' },
  });
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/en\/articles\/orchard-2$/);
  for (const lang of ['kk', 'ru', 'en', 'x-default']) {
    await expect(page.locator(`link[rel="alternate"][hreflang="${lang}"]`)).toHaveAttribute(
      'href',
      new RegExp(`/${lang === 'x-default' ? 'kk' : lang}/articles/orchard-2$`),
    );
  }
});

test('the citation names title, paper, date and address, and is copied', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openOrchard(page);
  await page.getByRole('button', { name: 'Copy the citation' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(
    'Үлгі Сынақбаев. Үлгі ауылында 2-ші алма бағы отырғызылды. Үлгі газеті, 15 February 2002.',
  );
  expect(copied).toContain(`${baseURL}/en/articles/orchard-2`);
});

test('an article names its other versions', async ({ page }) => {
  await page.goto('/en/articles/bridge-2');
  const versions = page.getByRole('region', { name: 'Other versions' });
  await expect(versions.getByRole('listitem')).toHaveCount(1);
  await versions.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Сынақсу өзенінде тас көпір салынады');
});

test('articles that are like one are named, with what they have in common', async ({ page }) => {
  await page.goto('/en/articles/bridge-1');
  const similar = page.getByRole('region', { name: 'Similar articles' });
  await expect(similar.getByRole('link', { name: 'Сынақсуда тас көпір ашылды' })).toBeVisible();
  await expect(similar).toContainText(/In common: Сынақсу өзені, .*көпір/);
  await expect(similar.getByRole('link', { name: /салынады/ })).toHaveCount(0);
});
