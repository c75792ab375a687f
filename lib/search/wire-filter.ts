import { z } from 'zod';
import { FACETS, type Facet, type SearchRequest } from './request.ts';

const MAX_CONDITIONS = 100;
const condition = z.string().max(500);

/** The filter of a wire request: inner arrays are joined by OR, the outer one by AND. */
export const wireFilter = z.union([
  condition,
  z.array(z.union([condition, z.array(condition).max(MAX_CONDITIONS)])).max(MAX_CONDITIONS),
]);
export type WireFilter = z.infer<typeof wireFilter>;

/** A filter that says what this archive does not answer; the message tells which condition. */
export class WireFilterError extends Error {
  override name = 'WireFilterError';
}

const FACET_CONDITION = /^"?(\w+)"?\s*=\s*"((?:[^"\\]|\\.)*)"$/;
const DATE_CONDITION = /^"?(publishedFrom|publishedTo)"?\s*([<>]=)\s*(-?\d{1,12})(?:\.\d+)?$/;

/**
 * Reads the conditions that InstantSearch writes: `"country"="KZ"` for facets, `"publishedTo">=…` and
 * `"publishedFrom"<=…` (seconds) for the period.
 * @throws WireFilterError for any other condition.
 */
export function readWireFilter(filter: WireFilter): Pick<SearchRequest, 'filters' | 'from' | 'to'> {
  const read: Pick<SearchRequest, 'filters' | 'from' | 'to'> = { filters: {} };
  for (const group of [filter].flat(1)) {
    const alternatives = [group].flat();
    const facets = alternatives.map(readFacetCondition);
    const facet = facets[0]?.facet;
    if (facet && facets.every((other) => other?.facet === facet)) {
      read.filters[facet] = [
        ...(read.filters[facet] ?? []),
        ...facets.flatMap((other) => other?.value ?? []),
      ];
    } else if (!(alternatives.length === 1 && readDateCondition(alternatives[0] ?? '', read))) {
      throw new WireFilterError(`This filter is not supported: ${alternatives.join(' OR ')}`);
    }
  }
  return read;
}

function readFacetCondition(text: string): { facet: Facet; value: string } | undefined {
  const [, name, value = ''] = text.match(FACET_CONDITION) ?? [];
  const facet = FACETS.find((known) => known === name);
  return facet && { facet, value: value.replace(/\\(.)/g, '$1') };
}

function readDateCondition(text: string, into: Pick<SearchRequest, 'from' | 'to'>): boolean {
  const [, attribute, operator, seconds] = text.match(DATE_CONDITION) ?? [];
  const date = new Date(Number(seconds) * 1000);
  if (Number.isNaN(date.getTime())) return false;
  const day = date.toISOString().slice(0, 10);
  if (attribute === 'publishedTo' && operator === '>=') into.from = day;
  else if (attribute === 'publishedFrom' && operator === '<=') into.to = day;
  else return false;
  return true;
}
