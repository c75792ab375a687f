import type { Labels, Locale } from '../../enrich/labels.ts';
import type { Facet } from '../request.ts';

const LOCALES: readonly Locale[] = ['kk', 'ru', 'en'];

/** What a value of a facet is called in these languages; but for codes it is its own name. */
export function namesOf(
  facet: Facet,
  value: string,
  labels: Labels,
  locales: readonly Locale[] = LOCALES,
): string[] {
  if (facet === 'country') return locales.map((locale) => labels.country(value, locale));
  if (facet === 'topic') return locales.map((locale) => labels.topic(value, locale));
  return [value];
}
