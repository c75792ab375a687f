import {
  FACETS,
  type Facet,
  groupName,
  MAX_DEPTH,
  MAX_QUERY_LENGTH,
  MAX_VALUE_LENGTH,
  MAX_VALUES,
  MAX_WITHOUT,
  SORTS,
  type Sort,
  writtenForm,
} from '../../lib/search/request.ts';

/** Articles on a page of results. */
export const HITS_PER_PAGE = 20;

/** The parameter of an address that asks for the written forms of the query's words. */
export const FORMS_SHOWN = 'forms';

const MAX_PAGE = MAX_DEPTH / HITS_PER_PAGE;

export type FacetValues = Partial<Record<Facet, string[]>>;

/** What an address of the search page says. */
export interface SearchRoute {
  q: string;
  /** Whether no word of the query is to be corrected. */
  verbatim?: boolean;
  /** Values chosen, and values left out: `country=KZ`, `-country=KZ`. */
  filters: FacetValues;
  excluded: FacetValues;
  /** Days, `YYYY-MM-DD`. */
  from?: string;
  to?: string;
  /** Only the versions of one article, by the name of their group. */
  group?: string;
  /** Written forms that are switched off. */
  without?: string[];
  sort: Sort;
  /** From 1. */
  page: number;
}

/** Reads an address; what is invalid in it or beyond the bounds is ignored. */
export function parseSearch(params: URLSearchParams): SearchRoute {
  const named = (sign: '' | '-') => {
    const named: FacetValues = {};
    for (const facet of FACETS) {
      const values = params
        .getAll(`${sign}${facet}`)
        .filter((value) => value && value.length <= MAX_VALUE_LENGTH);
      if (values.length > 0) named[facet] = [...new Set(values)].slice(0, MAX_VALUES);
    }
    return named;
  };
  const from = day(params.get('from'));
  const to = day(params.get('to'));
  const group = groupName.safeParse(params.get('group')).data;
  const q = (params.get('q') ?? '').slice(0, MAX_QUERY_LENGTH);
  const without = params.getAll('without').filter((form) => writtenForm.safeParse(form).success);
  return {
    q,
    ...(q && params.get('verbatim') === '1' && { verbatim: true }),
    filters: named(''),
    excluded: named('-'),
    ...(from && { from }),
    ...(to && { to }),
    ...(group && { group }),
    ...(without.length > 0 && { without: [...new Set(without)].slice(0, MAX_WITHOUT) }),
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'relevance',
    page: page(params.get('page')),
  };
}

/** Writes the part of an address from the question mark on; empty for the start page. */
export function formatSearch(route: Partial<SearchRoute>): string {
  const params = new URLSearchParams(searchParams(route));
  return params.size > 0 ? `?${params}` : '';
}

/** The parameters of an address, for a form that keeps them in hidden fields. */
export function searchParams(route: Partial<SearchRoute>): [name: string, value: string][] {
  const {
    q,
    verbatim,
    filters = {},
    excluded = {},
    from,
    to,
    group,
    without = [],
    sort = 'relevance',
    page = 1,
  } = route;
  const named = (sign: '' | '-', values: FacetValues) =>
    FACETS.flatMap((facet) =>
      (values[facet] ?? []).map((value): [string, string] => [`${sign}${facet}`, value]),
    );
  return [
    ...optional('q', q),
    ...optional('verbatim', q && verbatim ? '1' : ''),
    ...named('', filters),
    ...named('-', excluded),
    ...optional('from', from),
    ...optional('to', to),
    ...optional('group', group),
    ...without.map((form): [string, string] => ['without', form]),
    ...optional('sort', sort === 'relevance' ? '' : sort),
    ...optional('page', page === 1 ? '' : String(page)),
  ];
}

function optional(name: string, value: string | undefined): [name: string, value: string][] {
  return value ? [[name, value]] : [];
}

/** The search with a value of a facet chosen too or, where it was, no longer; from its first page. */
export function toggleFilter(route: SearchRoute, facet: Facet, value: string): SearchRoute {
  const isChosen = route.filters[facet]?.includes(value);
  const rest = withoutValue(route, facet, value);
  return isChosen ? rest : { ...rest, filters: withValue(rest.filters, facet, value) };
}

/** The search with this value of a facet as the only one chosen. */
export function chooseOnly(route: SearchRoute, facet: Facet, value: string): SearchRoute {
  const rest = withoutValue(route, facet, value);
  return { ...rest, filters: { ...rest.filters, [facet]: [value] } };
}

/** The search without the articles that have the value or, where they were left out, with them. */
export function toggleExcluded(route: SearchRoute, facet: Facet, value: string): SearchRoute {
  const isExcluded = route.excluded[facet]?.includes(value);
  const rest = withoutValue(route, facet, value);
  return isExcluded ? rest : { ...rest, excluded: withValue(rest.excluded, facet, value) };
}

function withoutValue(route: SearchRoute, facet: Facet, value: string): SearchRoute {
  const without = (values: FacetValues) => ({
    ...values,
    [facet]: (values[facet] ?? []).filter((other) => other !== value),
  });
  return { ...route, filters: without(route.filters), excluded: without(route.excluded), page: 1 };
}

/** Where more are chosen than a search may name, the first is given up. */
function withValue(values: FacetValues, facet: Facet, value: string): FacetValues {
  return { ...values, [facet]: [...(values[facet] ?? []), value].slice(-MAX_VALUES) };
}

/** The search that lists all versions of one article, whether they have words of a query or not. */
export function versionsRoute(group: string): SearchRoute {
  return { q: '', filters: {}, excluded: {}, group, sort: 'relevance', page: 1 };
}

/** The search with a written form switched off or, where it is off, on; from its first page. */
export function toggleForm(route: SearchRoute, form: string): SearchRoute {
  const { without = [], ...rest } = route;
  const toggled = without.includes(form) ? without.filter((other) => other !== form) : [...without, form];
  return { ...rest, ...(toggled.length > 0 && { without: toggled }), page: 1 };
}

/** Next's parameters of a page in the form that `parseSearch` reads. */
export function pageParams(params: Record<string, string | string[] | undefined>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one])),
  );
}

function day(text: string | null): string | undefined {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(text);
  // 31 February is rolled over by some engines and refused by others.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

function page(text: string | null): number {
  const number = /^\d{1,6}$/.test(text ?? '') ? Number(text) : 1;
  return Math.min(Math.max(number, 1), MAX_PAGE);
}
