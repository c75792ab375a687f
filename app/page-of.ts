import { FACETS, type Facet } from '../lib/search/request.ts';
import { type Locale, routing } from './i18n/routing.ts';

/** The page that an address leads to. */
export type Page =
  | { kind: 'search'; locale: Locale }
  | { kind: 'help'; locale: Locale }
  | { kind: 'article'; locale: Locale; id: string }
  | { kind: 'facet'; locale: Locale; facet: Facet }
  | { kind: 'unknown'; locale: Locale }
  /** Its percent signs make no sense. */
  | { kind: 'malformed'; locale: Locale }
  /** Without a language, which is to be put before it. */
  | { kind: 'no-locale' };

/** Longest id of an article. */
const MAX_ID_LENGTH = 500;

/** Reads the path of an address, as it was sent, percent signs and all. */
export function pageOf(path: string): Page {
  const [first, ...rest] = path.split('/').filter(Boolean);
  const locale = routing.locales.find((known) => known === first);
  if (decoded(path) === undefined) return { kind: 'malformed', locale: locale ?? routing.defaultLocale };
  if (!locale) return { kind: 'no-locale' };
  if (rest.length === 0) return { kind: 'search', locale };
  if (rest.length === 1 && rest[0] === 'help') return { kind: 'help', locale };
  const facet = FACETS.find((known) => rest.length === 2 && rest[0] === 'facets' && rest[1] === known);
  if (facet) return { kind: 'facet', locale, facet };
  const id = rest.length === 2 && rest[0] === 'articles' ? decodeURIComponent(rest[1] ?? '') : undefined;
  return id && id.length <= MAX_ID_LENGTH ? { kind: 'article', locale, id } : { kind: 'unknown', locale };
}

/** A path as it was meant; `undefined` where it is no valid one. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
