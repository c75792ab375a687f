import type { Period } from './search-state.ts';

/** A bound of the period, as the engine compares it: seconds since 1970. */
export interface PeriodBound {
  attribute: 'publishedFrom' | 'publishedTo';
  operator: '>=' | '<=';
  seconds: number;
}

/** The bounds of a period: articles whose interval of publication overlaps it. */
export function periodBounds({ from, to }: Period): PeriodBound[] {
  return [
    ...(from ? [{ attribute: 'publishedTo', operator: '>=', seconds: seconds(from) } as const] : []),
    ...(to ? [{ attribute: 'publishedFrom', operator: '<=', seconds: seconds(to) } as const] : []),
  ];
}

function seconds(day: string): number {
  return Date.parse(day) / 1000;
}

/** The period that these refinements stand for: the reverse of `periodBounds`. */
export function periodOf(refinements: NumericRefinements): Period {
  const from = refinements.publishedTo?.['>=']?.flat()[0];
  const to = refinements.publishedFrom?.['<=']?.flat()[0];
  return { ...(from !== undefined && { from: dayOf(from) }), ...(to !== undefined && { to: dayOf(to) }) };
}

/** The day of a time in seconds. */
export function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

type NumericRefinements = {
  [attribute: string]: { [operator in '>=' | '<=']?: (number | number[])[] };
};
