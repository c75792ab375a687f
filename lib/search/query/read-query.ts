import type { SearchRequest } from '../request.ts';
import { correctQuery } from '../spelling/correct-query.ts';
import { type QueryCorrection, withCorrections } from '../spelling/query-correction.ts';
import type { Speller } from '../spelling/speller.ts';
import { type PlanOptions, planQuery } from './plan-query.ts';
import type { QueryPlan } from './query-plan.ts';
import type { QueryReader } from './query-reader.ts';

/** A query as it is searched for. */
export interface ReadQuery {
  plan: QueryPlan;
  corrections: QueryCorrection[];
}

/**
 * Plans a query, with words that the archive does not know corrected where it is clear what was meant.
 * @param speller asked for only where a word is unknown.
 */
export async function readQuery(
  { q, verbatim, without }: Pick<SearchRequest, 'q' | 'verbatim' | 'without'>,
  reader: QueryReader,
  speller: () => Promise<Speller>,
  planning: Omit<PlanOptions, 'without'>,
): Promise<ReadQuery> {
  const options = { ...planning, without };
  const plan = await planQuery(q, reader, options);
  if (verbatim || plan.unknown.length === 0) return { plan, corrections: [] };
  const isUnknown = new Set(plan.unknown);
  const unknown = (plan.reading?.words ?? []).filter(({ written }) => isUnknown.has(written));
  const corrections = correctQuery(q, unknown, await speller());
  const applied = corrections.filter(({ applied }) => applied);
  if (applied.length === 0) return { plan, corrections };
  return { plan: await planQuery(withCorrections(q, applied), reader, options), corrections };
}
