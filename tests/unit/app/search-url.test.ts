import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routeToState, stateToRoute } from '../../../app/[locale]/search-state.ts';
import {
  chooseOnly,
  formatSearch,
  pageParams,
  parseSearch,
  type SearchRoute,
  toggleExcluded,
  toggleFilter,
} from '../../../app/[locale]/search-url.ts';
import { FACETS, SORTS } from '../../../lib/search/request.ts';

const read = (search: string) => parseSearch(new URLSearchParams(search));

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = (maxLength: number) =>
  fc.string({ unit: 'grapheme', maxLength }).filter((s) => s.length <= maxLength);
const values = fc.uniqueArray(text(200).filter(Boolean), { minLength: 1, maxLength: 5 });

const route: fc.Arbitrary<SearchRoute> = fc
  .record({
    q: text(512),
    verbatim: fc.boolean(),
    filters: fc.record(Object.fromEntries(FACETS.map((facet) => [facet, values])), { requiredKeys: [] }),
    excluded: fc.record(Object.fromEntries(FACETS.map((facet) => [facet, values])), { requiredKeys: [] }),
    from: fc.option(day, { nil: undefined }),
    to: fc.option(day, { nil: undefined }),
    group: fc.option(fc.constantFrom('bridge-1', 'a&b="\\'), { nil: undefined }),
    without: fc.option(fc.uniqueArray(fc.constantFrom('алма', 'алманы', '"&='), { minLength: 1 }), {
      nil: undefined,
    }),
    sort: fc.constantFrom(...SORTS),
    page: fc.integer({ min: 1, max: 5000 }),
  })
  .map(({ from, to, group, verbatim, without, ...rest }) => ({
    ...rest,
    ...(rest.q && verbatim && { verbatim }),
    ...(from && { from }),
    ...(to && { to }),
    ...(group && { group }),
    ...(without && { without }),
  }));

describe('the address of a search', () => {
  it('says all of the search: what is written is read back', () => {
    fc.assert(
      fc.property(route, (search) => {
        expect(read(formatSearch(search))).toEqual(search);
      }),
    );
  });

  it('is kept by the state of InstantSearch', () => {
    fc.assert(
      fc.property(route, (search) => {
        expect(stateToRoute(routeToState(search))).toEqual(search);
      }),
    );
  });

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const { q, page, filters } = read(search);
        expect(q.length).toBeLessThanOrEqual(512);
        expect(page).toBeGreaterThanOrEqual(1);
        expect(page).toBeLessThanOrEqual(5000);
        expect(Object.keys(filters).every((facet) => FACETS.some((known) => known === facet))).toBe(true);
      }),
    );
  });

  it.each([
    ['?page=-1', ''],
    ['?page=0', ''],
    ['?page=2.5', ''],
    ['?page=999999999', ''],
    ['?page=99999', '?page=5000'],
    ['?sort=zzz', ''],
    ['?sort=newest', '?sort=newest'],
    ['?from=2023-02-31', ''],
    ['?from=2023-2-3', ''],
    ['?from=2023-02-03&to=x', '?from=2023-02-03'],
    ['?country=&country=AZ&country=AZ', '?country=AZ'],
    [`?person=${'a'.repeat(201)}`, ''],
    ['?__proto__=1&constructor=2&q[]=3', ''],
    ['?q=a&q=b', '?q=a'],
    ['?utm_source=x&q=a', '?q=a'],
  ])('keeps of %s what makes sense: %s', (given, kept) => {
    expect(formatSearch(read(given))).toBe(kept);
  });

  it('names at most fifty values of a facet', () => {
    const many = Array.from({ length: 200 }, (_, n) => `person=p${n}`).join('&');
    expect(read(many).filters.person).toHaveLength(50);
  });

  it('is read from the parameters of a page, once or many times given', () => {
    expect(pageParams({ q: 'a', country: ['AZ', 'KZ'], none: undefined }).toString()).toBe(
      'q=a&country=AZ&country=KZ',
    );
  });

  it('leaves a value out, and takes it back in', () => {
    const on = toggleExcluded(read('?q=a&country=AZ&page=3'), 'country', 'KZ');
    expect(formatSearch(on)).toBe('?q=a&country=AZ&-country=KZ');
    expect(formatSearch(toggleExcluded(on, 'country', 'KZ'))).toBe('?q=a&country=AZ');
  });

  it('never chooses and leaves out the same value', () => {
    const chosen = read('?country=KZ&-country=AZ');
    expect(formatSearch(toggleExcluded(chosen, 'country', 'KZ'))).toBe('?-country=AZ&-country=KZ');
    expect(formatSearch(toggleFilter(chosen, 'country', 'AZ'))).toBe('?country=KZ&country=AZ');
    expect(formatSearch(chooseOnly(chosen, 'country', 'AZ'))).toBe('?country=AZ');
  });

  it('keeps values that begin with a minus sign apart from those that are left out', () => {
    const route = toggleExcluded(toggleFilter(read(''), 'source', '-80'), 'person', '-80');
    expect(read(formatSearch(route))).toMatchObject({
      filters: { source: ['-80'] },
      excluded: { person: ['-80'] },
    });
  });

  it('takes a value of a facet on and off, and begins again at the first page', () => {
    const on = toggleFilter(read('?q=a&page=3'), 'country', 'AZ');
    expect(formatSearch(on)).toBe('?q=a&country=AZ');
    expect(formatSearch(toggleFilter({ ...on, page: 2 }, 'country', 'AZ'))).toBe('?q=a');
  });
});
