import { FACETS, type SearchRequest } from './request.ts';

/**
 * The filter of a request in Meilisearch's form: the inner arrays are joined by OR, the outer by AND.
 * An article whose day of publication is only known as an interval matches by overlap.
 */
export function engineFilter({ filters, from, to }: SearchRequest): (string | string[])[] {
  const conditions: (string | string[])[] = FACETS.flatMap((facet) => {
    const values = filters[facet] ?? [];
    return values.length > 0 ? [values.map((value) => `${facet} = ${quote(value)}`)] : [];
  });
  if (from) conditions.push(`publishedTo >= ${daySeconds(from)}`);
  if (to) conditions.push(`publishedFrom <= ${daySeconds(to) + 86_399}`);
  return conditions;
}

function quote(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}

/** First second of a day; a day that no calendar has (31 February) counts as the next that is one. */
export function daySeconds(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / 1000;
}
