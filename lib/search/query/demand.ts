import type { Condition } from '../index/condition.ts';

/** What articles must fulfil for a part of a query. */
export interface Demand {
  condition: Condition;
  /** Whether every article for which the condition holds is meant; else some have to be looked at themselves. */
  exact: boolean;
}
