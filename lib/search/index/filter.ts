import { FACETS, type SearchRequest } from '../request.ts';

/**
 * The filter of a request in Meilisearch's form: the inner arrays are joined by OR, the outer by AND.
 * An article whose day of publication is only known as an interval matches by overlap.
 */
export function engineFilter({ filters, excluded, group, from, to }: SearchRequest): (string | string[])[] {
  const conditions: (string | string[])[] = FACETS.flatMap((facet) => {
    const chosen = filters[facet] ?? [];
    return [
      ...(chosen.length > 0 ? [chosen.map((value) => `${facet} = ${quote(value)}`)] : []),
      ...(excluded[facet] ?? []).map((value) => `${facet} != ${quote(value)}`),
    ];
  });
  if (group) conditions.push(`group = ${quote(group)}`);
  if (from) conditions.push(`publishedTo >= ${daySeconds(from)}`);
  if (to) conditions.push(`publishedFrom <= ${daySeconds(to) + 86_399}`);
  return conditions;
}

/** A value as a string of the engine's filter language. */
export function quote(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}

/** First second of a day; a day that no calendar has (31 February) counts as the next that is one. */
export function daySeconds(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // `Date.UTC` takes the year 23 for 1923.
  return new Date(0).setUTCFullYear(year, month - 1, date) / 1000;
}
