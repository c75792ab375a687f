import { expect, test } from '@playwright/test';

const MULTI_SEARCH = '/api/meilisearch/multi-search';

test('the health of the site is told', async ({ request }) => {
  const answer = await request.get('/api/health');
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({ status: 'ok', search: true, articles: 49, indexed: 49 });
});

test('a search in the wire format is answered and kept by nobody', async ({ request }) => {
  const answer = await request.post(MULTI_SEARCH, {
    data: { queries: [{ indexUid: 'articles', q: 'алма', facets: ['year'], hitsPerPage: 1, page: 1 }] },
  });
  expect(answer.headers()['cache-control']).toBe('no-store');
  const { results } = await answer.json();
  expect(results[0]).toMatchObject({ totalHits: 45, facetDistribution: { year: { 2001: 15 } } });
});

test('the values of a facet are searched', async ({ request }) => {
  const answer = await request.post('/api/meilisearch/indexes/articles/facet-search', {
    data: { facetName: 'source', facetQuery: 'үлгі' },
  });
  expect((await answer.json()).facetHits).toEqual([{ value: 'Үлгі газеті', count: 45 }]);
});

test('suggestions are answered for a while, in the language that is asked for', async ({ request }) => {
  const answer = await request.get('/api/suggest', { params: { q: 'турк', lang: 'ru' } });
  expect(answer.headers()['cache-control']).toBe('public, max-age=60');
  expect(await answer.json()).toMatchObject({
    values: [{ facet: 'country', value: 'TR', label: 'Турция', articles: 1, rest: '' }],
  });
});

test('a request for suggestions that is too long or in no language of the site is refused', async ({
  request,
}) => {
  const ask = async (params: Record<string, string>) =>
    (await request.get('/api/suggest', { params })).status();
  expect(await ask({ q: 'x'.repeat(600) })).toBe(400);
  expect(await ask({ q: 'алма', lang: 'xx' })).toBe(400);
  expect(await ask({})).toBe(200);
});

test('a body that is too long, no JSON, or no search is refused', async ({ request }) => {
  const send = async (data: string) =>
    (await request.post(MULTI_SEARCH, { data, headers: { 'content-type': 'application/json' } })).status();
  expect(await send('x'.repeat(70_000))).toBe(413);
  expect(await send('{"queries":[')).toBe(400);
  expect(await send('{"queries":[{"indexUid":"secrets"}]}')).toBe(400);
  expect(await send('[]')).toBe(400);
});

test('pages forbid scripts that are not theirs, frames, and guesses at types', async ({ request }) => {
  const first = (await request.get('/kk')).headers();
  const second = (await request.get('/kk')).headers();
  const policy = first['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic';/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toBe(second['content-security-policy']);
  expect(first['x-content-type-options']).toBe('nosniff');
  expect(first['cross-origin-opener-policy']).toBe('same-origin');
  expect(first).not.toHaveProperty('x-powered-by');
  expect(first).not.toHaveProperty('set-cookie');
});

test('an article whose text would end a script element does no harm', async ({ page }) => {
  await page.goto(`/kk?q=${encodeURIComponent('</script><script>window.broken=1</script>')}`);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});
