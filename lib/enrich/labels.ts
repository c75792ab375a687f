import type { EnrichTables } from './tables.ts';

/** Languages of the site. */
export type Locale = 'kk' | 'ru' | 'en';

/** What codes are called in the languages of the site; an unknown code is its own name. */
export interface Labels {
  /** All codes that have names. */
  codes: Readonly<Record<'country' | 'topic', readonly string[]>>;
  country(code: string, locale: Locale): string;
  topic(code: string, locale: Locale): string;
}

export function createLabels({ countries, topics }: EnrichTables): Labels {
  const byCode = (rows: EnrichTables['countries']) => {
    const index = new Map(rows.map((row) => [row.code, row]));
    return (code: string, locale: Locale) => index.get(code)?.[locale] ?? code;
  };
  const codes = (rows: EnrichTables['countries']) => rows.map(({ code }) => code);
  return {
    codes: { country: codes(countries), topic: codes(topics) },
    country: byCode(countries),
    topic: byCode(topics),
  };
}
