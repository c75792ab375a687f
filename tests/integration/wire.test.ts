import { instantMeiliSearch } from '@meilisearch/instant-meilisearch';
import algoliasearchHelper from 'algoliasearch-helper';
import { beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../lib/config.ts';
import { Muragat } from '../../lib/muragat.ts';
import type { Hit } from '../../lib/search/hit.ts';
import { answerFacetSearch, answerMultiSearch } from '../../lib/search/wire/wire.ts';
import { type TemporaryArchive, temporaryArchive } from './home.ts';

let context: TemporaryArchive;

beforeAll(async () => {
  context = await temporaryArchive();
  await context.ingest('data/articles', 'tests/fixtures/fictitious.jsonl');
  return context.close;
});

interface WireResult {
  hits: Hit[];
  facetDistribution: Record<string, Record<string, number>>;
  totalHits?: number;
  totalPages?: number;
  metadata: Record<string, unknown>;
}

async function ask(...queries: object[]): Promise<WireResult[]> {
  const answer = await answerMultiSearch(context.archive, {
    queries: queries.map((query) => ({ indexUid: 'articles', ...query })),
  });
  expect(answer.status).toBe(200);
  return (answer.body as { results: WireResult[] }).results;
}

test('a value that no object can safely have as a key is not counted', async () => {
  const [result] = await ask({ filter: 'country IN ["__proto__"]', facets: ['country'], hitsPerPage: 1 });
  expect(result?.totalHits).toBe(0);
  expect(Object.keys(result?.facetDistribution.country ?? {})).toEqual(['KZ', 'AZ']);
});

test('hits come with marks, snippets and how the query was read', async () => {
  const [result] = await ask({ q: 'munai', facets: ['country'], limit: 5 });
  expect(result?.hits[0]?.snippets[0]?.marks.length).toBeGreaterThan(0);
  expect(result?.facetDistribution.country).toMatchObject({ KZ: 1 });
  expect(result?.metadata).toMatchObject({ total: 1, strictTotal: 1, unknown: [] });
  expect(result?.metadata.reading).toMatchObject({ text: 'мұнай' });
  expect(result?.metadata.corrections).toEqual([]);
});

test('filters, orders and numbered pages are understood as Meilisearch understands them', async () => {
  const [filtered] = await ask({ q: '', filter: [['"source"="Сынақ газеті"', '"source"="Үлгі хабары"']] });
  expect(filtered?.hits).toHaveLength(5);
  const [oldest] = await ask({ indexUid: 'articles:publishedFrom:asc', q: '', hitsPerPage: 3, page: 2 });
  expect(oldest).toMatchObject({ totalHits: 8, totalPages: 3 });
  expect(oldest?.hits).toHaveLength(3);
});

test('values are left out, and a facet is counted as if none of its values were chosen', async () => {
  const facets = ['source', 'year'];
  const [chosen, left] = await ask(
    { q: '', facets, filter: 'source = "Сынақ газеті"' },
    { q: '', facets, filter: ['source != "Сынақ газеті"'] },
  );
  expect(chosen?.facetDistribution.source).toMatchObject({ 'Сынақ газеті': 3, 'Үлгі хабары': 2 });
  expect(left?.facetDistribution.source).not.toHaveProperty('Сынақ газеті');
  expect(chosen?.metadata.facetsOf).toBe('strict');
  expect(Number(chosen?.metadata.total) + Number(left?.metadata.total)).toBe(8);
});

describe('instant-meilisearch works unchanged', () => {
  const client = () =>
    instantMeiliSearch('http://muragat.invalid', '', {
      httpClient: async (url, init) => {
        const body: unknown = JSON.parse(String(init?.body));
        const path = new URL(String(url)).pathname;
        const uid = /indexes\/([^/]+)\/facet-search/.exec(path)?.[1];
        const answer =
          uid === undefined
            ? await answerMultiSearch(context.archive, body)
            : await answerFacetSearch(context.archive, decodeURIComponent(uid), body);
        if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
        return answer.body;
      },
    }).searchClient;

  const parameters = { disjunctiveFacets: ['source'], facets: ['year'] };

  test('in a search with facets and numbers', async () => {
    const helper = algoliasearchHelper(client(), 'articles', parameters);
    helper.setQuery('көпір').addDisjunctiveFacetRefinement('source', 'Сынақ газеті');
    helper.addNumericRefinement('publishedTo', '>=', 1_577_836_800);
    const { content } = await helper.searchOnce(helper.state);
    expect(content.nbHits).toBe(1);
    expect(content.getFacetValues('source', {})).toMatchObject([{ name: 'Сынақ газеті', count: 1 }]);
  });

  test('in counts that do not depend on what is chosen of the same facet', async () => {
    const helper = algoliasearchHelper(client(), 'articles', parameters);
    const values = async () => {
      const { content } = await helper.searchOnce(helper.state);
      return content.getFacetValues('source', { sortBy: ['name:asc'] });
    };
    const before = await values();
    helper.addDisjunctiveFacetRefinement('source', 'Сынақ газеті');
    const counts = (list: unknown) => (list as { name: string; count: number }[]).map(({ count }) => count);
    expect(counts(await values())).toEqual(counts(before));
    expect(counts(before)).toHaveLength(4);
  });

  test('in a search inside a facet', async () => {
    const helper = algoliasearchHelper(client(), 'articles', parameters);
    const { facetHits } = await helper.searchForFacetValues('source', 'үлгі', 10, {});
    expect(facetHits).toMatchObject([{ value: 'Үлгі хабары', count: 2 }]);
  });
});

describe('what the page does not need is refused', () => {
  test.each([
    ['no body', undefined],
    ['another index', { queries: [{ indexUid: 'secrets', q: '' }] }],
    ['too many hits', { queries: [{ indexUid: 'articles', q: '', limit: 100_000 }] }],
    ['a query that is too long', { queries: [{ indexUid: 'articles', q: 'а'.repeat(513) }] }],
    ['too many queries', { queries: Array(21).fill({ indexUid: 'articles', q: '' }) }],
    ['an unknown parameter', { queries: [{ indexUid: 'articles', q: '', hybrid: {} }] }],
    ['a filter on what is no facet', { queries: [{ indexUid: 'articles', filter: 'id = "x"' }] }],
    ['an unknown facet', { queries: [{ indexUid: 'articles', facets: ['textKeys'] }] }],
    ['federation', { federation: {}, queries: [] }],
  ])('%s', async (_, body) => {
    const answer = await answerMultiSearch(context.archive, body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ type: 'invalid_request' });
  });
});

test('an engine that is away gives an empty answer that says so', async () => {
  const away = await Muragat.open(readConfig({ MURAGAT_HOME: context.home }), () => undefined);
  const { status, body } = await answerMultiSearch(away, { queries: [{ indexUid: 'articles', q: 'мұнай' }] });
  away.close();
  expect(status).toBe(200);
  expect(body).toMatchObject({ results: [{ hits: [], metadata: { unavailable: true } }] });
});
