import { type SearchRoute, searchParams } from '@/app/[locale]/search-url.ts';
import { VALUE_ORDERS, type ValueOrder } from '@/lib/search/facets/value-order.ts';
import { MAX_VALUE_LENGTH } from '@/lib/search/request.ts';

/** Values on a page. */
export const VALUES_PER_PAGE = 200;
const MAX_PAGE = 1000;

/** What the address of a page of values says beside the search that they are of. */
export interface ValuesRoute {
  order: ValueOrder;
  /** What the values must begin with. */
  find: string;
  /** From 1. */
  page: number;
}

/** Reads an address; what makes no sense in it is ignored. */
export function parseValues(params: URLSearchParams): ValuesRoute {
  const page = Number(params.get('values'));
  return {
    order: VALUE_ORDERS.find((order) => order === params.get('order')) ?? 'count',
    find: (params.get('find') ?? '').slice(0, MAX_VALUE_LENGTH),
    page: Number.isInteger(page) && page > 1 ? Math.min(page, MAX_PAGE) : 1,
  };
}

/** The parameters of an address, beginning with those of the search. */
export function valuesParams(search: SearchRoute, { order, find, page }: ValuesRoute): [string, string][] {
  return [
    ...searchParams({ ...search, page: 1 }),
    ...(order === 'count' ? [] : [['order', order] satisfies [string, string]]),
    ...(find ? [['find', find] satisfies [string, string]] : []),
    ...(page > 1 ? [['values', String(page)] satisfies [string, string]] : []),
  ];
}
