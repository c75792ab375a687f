import { FORM } from '../../kazakh/analysis/filing-keys.ts';
import { fieldTerm, NAMING } from './field-terms.ts';

/** Mark of the keys that are words of names. */
export const NAME = '@';

const PREFIXES = NAMING.map((field) => fieldTerm(field, ''));

/**
 * The words, without their endings, of the names of people, organisations and places that an article mentions, each
 * once: `@алма` where `Алма` is a person, not where apples are told of.
 *
 * @param fields words of the article's fields (field-terms.ts)
 */
export function nameKeys(fields: Iterable<string>): Set<string> {
  const names = new Set<string>();
  for (const term of fields) {
    const prefix = PREFIXES.find((prefix) => term.startsWith(prefix));
    const key = prefix === undefined ? '' : term.slice(prefix.length);
    if (key !== '' && !key.startsWith(FORM)) names.add(NAME + key);
  }
  return names;
}
