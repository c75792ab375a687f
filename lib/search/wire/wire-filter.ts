import { z } from 'zod';
import { daySeconds, quote } from '../index/filter.ts';
import {
  FACETS,
  type Facet,
  groupName,
  MAX_VALUES,
  MAX_WITHOUT,
  type SearchRequest,
  writtenForm,
} from '../request.ts';

const MAX_CONDITIONS = 100;
const condition = z.string().max(20_000);

/** The filter of a wire request: inner arrays are joined by OR, the outer one by AND. */
export const wireFilter = z.union([
  condition,
  z.array(z.union([condition, z.array(condition).max(MAX_CONDITIONS)])).max(MAX_CONDITIONS),
]);
export type WireFilter = z.infer<typeof wireFilter>;

/** What a filter narrows a search to. */
export type Narrowing = Pick<SearchRequest, 'filters' | 'excluded' | 'from' | 'to' | 'group'> &
  Partial<Pick<SearchRequest, 'verbatim' | 'without'>>;

/** A filter that says what this archive does not answer; the message tells which condition. */
export class WireFilterError extends Error {
  override name = 'WireFilterError';
}

/**
 * Reads the conditions that InstantSearch and our page write: `"country"="KZ"`, `country != "KZ"`,
 * `country IN ["KZ", "AZ"]` and `NOT IN` for facets, `publishedTo >= …` and `publishedFrom <= …` (seconds) for
 * the period, `group = "id"` for the versions of one article, `form NOT IN ["алманы"]` for written forms, `verbatim = 1` of the query itself, as InstantSearch carries
 * nothing else beside filters; a string may join several by AND.
 * @throws WireFilterError for any other condition, and where more values or forms are named than a search may.
 */
export function readWireFilter(filter: WireFilter): Narrowing {
  const read: Narrowing = { filters: {}, excluded: {} };
  for (const group of [filter].flat(1)) {
    const written = [group].flat();
    const alternatives = written.map(readConditions);
    const [conditions = []] = alternatives;
    const isAlternative = written.length > 1;
    const oneFacet = alternatives.every(
      (one) => one.length === 1 && one[0]?.operator === '=' && one[0].name === conditions[0]?.name,
    );
    if (conditions.length === 0 || (isAlternative && !oneFacet)) throw unsupported(written);
    for (const condition of alternatives.flat()) if (!narrow(read, condition)) throw unsupported(written);
  }
  for (const values of [read.filters, read.excluded].flatMap((record) => Object.values(record))) {
    if (values.length > MAX_VALUES) {
      throw new WireFilterError(`A search names at most ${MAX_VALUES} values of a facet.`);
    }
  }
  if ((read.without ?? []).length > MAX_WITHOUT) {
    throw new WireFilterError(`A search leaves out at most ${MAX_WITHOUT} written forms.`);
  }
  return read;
}

/** The reverse of `readWireFilter`, in one string; empty where nothing is narrowed. */
export function writeWireFilter(narrowing: Narrowing): string {
  const { filters, excluded, from, to, group, verbatim, without = [] } = narrowing;
  const set = (operator: string, record: Narrowing['filters']) =>
    FACETS.flatMap((facet) => {
      const values = record[facet] ?? [];
      return values.length > 0 ? [`${facet} ${operator} [${values.map(quote).join(', ')}]`] : [];
    });
  return [
    ...set('IN', filters),
    ...set('NOT IN', excluded),
    ...(without.length > 0 ? [`form NOT IN [${without.map(quote).join(', ')}]`] : []),
    ...(from ? [`publishedTo >= ${daySeconds(from)}`] : []),
    ...(to ? [`publishedFrom <= ${daySeconds(to)}`] : []),
    ...(group ? [`group = ${quote(group)}`] : []),
    ...(verbatim ? ['verbatim = 1'] : []),
  ].join(' AND ');
}

interface Condition {
  name: string;
  operator: '=' | '!=' | '>=' | '<=';
  values: string[];
}

const STRING = String.raw`"(?:[^"\\]|\\.)*"`;
const CONDITION = new RegExp(
  String.raw`\s*"?(?<name>\w+)"?\s*(?:` +
    String.raw`(?<operator>!?=)\s*(?<value>${STRING})|` +
    String.raw`(?<not>NOT\s+)?IN\s*\[\s*(?<list>${STRING}(?:\s*,\s*${STRING})*)\s*\]|` +
    String.raw`(?<bound>[<>]?=)\s*(?<seconds>-?\d{1,12})(?:\.\d+)?` +
    String.raw`)\s*(?<end>AND\b|$)`,
  'ys',
);

/** The conditions of a string; none where it holds anything else. */
function readConditions(text: string): Condition[] {
  const conditions: Condition[] = [];
  CONDITION.lastIndex = 0;
  for (;;) {
    const parts = CONDITION.exec(text)?.groups;
    if (!parts?.name) return [];
    const { name, operator, value, not, list, bound, seconds, end } = parts;
    if (bound) conditions.push({ name, operator: bound as '=' | '>=' | '<=', values: [seconds ?? ''] });
    else {
      const negated = operator === '!=' || not !== undefined;
      conditions.push({ name, operator: negated ? '!=' : '=', values: strings(value ?? list ?? '') });
    }
    if (end === '') return conditions;
  }
}

function strings(list: string): string[] {
  return (list.match(new RegExp(STRING, 'gs')) ?? []).map((quoted) =>
    quoted.slice(1, -1).replace(/\\(.)/gs, '$1'),
  );
}

/** Adds a condition to what is read; false where it is none that the archive answers. */
function narrow(read: Narrowing, { name, operator, values }: Condition): boolean {
  const facet = FACETS.find((known) => known === name);
  if (name === 'verbatim' && operator === '=' && values[0] === '1') read.verbatim = true;
  else if (facet && operator === '=') add(read.filters, facet, values);
  else if (facet && operator === '!=') add(read.excluded, facet, values);
  else if (name === 'group' && operator === '=') {
    if (values.length !== 1 || !groupName.safeParse(values[0]).success) return false;
    read.group = values[0];
  } else if (name === 'form' && operator === '!=') {
    if (!values.every((form) => writtenForm.safeParse(form).success)) return false;
    read.without = [...(read.without ?? []), ...values];
  } else {
    const day = dayOf(Number(values[0]));
    if (name === 'publishedTo' && operator === '>=' && day) read.from = day;
    else if (name === 'publishedFrom' && operator === '<=' && day) read.to = day;
    else return false;
  }
  return true;
}

function add(record: Narrowing['filters'], facet: Facet, values: string[]): void {
  record[facet] = [...(record[facet] ?? []), ...values];
}

function dayOf(seconds: number): string | undefined {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

function unsupported(conditions: string[]): WireFilterError {
  return new WireFilterError(`This filter is not supported: ${conditions.join(' OR ')}`);
}
