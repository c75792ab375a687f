import type { Metadata } from 'next';
import { type Locale, routing } from '../i18n/routing.ts';

/**
 * The address of a page for search engines, and those of the page in the other languages.
 * @param rest of the address after the language, from its slash or question mark on.
 */
export function alternates(locale: Locale, rest: string): NonNullable<Metadata['alternates']> {
  const languages = Object.fromEntries(routing.locales.map((other) => [other, `/${other}${rest}`]));
  return {
    canonical: `/${locale}${rest}`,
    languages: { ...languages, 'x-default': `/${routing.defaultLocale}${rest}` },
  };
}
