import {
  FACETS,
  type Facet,
  MAX_DEPTH,
  MAX_QUERY_LENGTH,
  SORTS,
  type Sort,
} from '../../lib/search/request.ts';

/** Articles on a page of results. */
export const HITS_PER_PAGE = 20;

const MAX_PAGE = MAX_DEPTH / HITS_PER_PAGE;
const MAX_VALUE_LENGTH = 200;
/** Most values of one facet that an address may name. */
const MAX_VALUES = 50;

/** What an address of the search page says. */
export interface SearchRoute {
  q: string;
  filters: Partial<Record<Facet, string[]>>;
  /** Days, `YYYY-MM-DD`. */
  from?: string;
  to?: string;
  sort: Sort;
  /** From 1. */
  page: number;
}

/** Reads an address; what is invalid in it or beyond the bounds is ignored. */
export function parseSearch(params: URLSearchParams): SearchRoute {
  const filters: SearchRoute['filters'] = {};
  for (const facet of FACETS) {
    const values = params.getAll(facet).filter((value) => value && value.length <= MAX_VALUE_LENGTH);
    if (values.length > 0) filters[facet] = [...new Set(values)].slice(0, MAX_VALUES);
  }
  const from = day(params.get('from'));
  const to = day(params.get('to'));
  return {
    q: (params.get('q') ?? '').slice(0, MAX_QUERY_LENGTH),
    filters,
    ...(from && { from }),
    ...(to && { to }),
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'relevance',
    page: page(params.get('page')),
  };
}

/** Writes the part of an address from the question mark on; empty for the start page. */
export function formatSearch(route: Partial<SearchRoute>): string {
  const { q, filters = {}, from, to, sort = 'relevance', page = 1 } = route;
  const params = new URLSearchParams([
    ...(q ? [['q', q]] : []),
    ...FACETS.flatMap((facet) => (filters[facet] ?? []).map((value) => [facet, value])),
    ...(from ? [['from', from]] : []),
    ...(to ? [['to', to]] : []),
    ...(sort === 'relevance' ? [] : [['sort', sort]]),
    ...(page === 1 ? [] : [['page', String(page)]]),
  ]);
  return params.size > 0 ? `?${params}` : '';
}

/** The search with a value of a facet added or, where it is there, taken off; from its first page. */
export function toggleFilter(route: SearchRoute, facet: Facet, value: string): SearchRoute {
  const values = route.filters[facet] ?? [];
  const toggled = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...route, filters: { ...route.filters, [facet]: toggled }, page: 1 };
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
