import type { Analyser } from '../kazakh/analyser.ts';
import type { Country, Evidence, Mention } from './enrichment.ts';
import { PhraseTable } from './phrase-table.ts';
import type { Reading } from './reading.ts';
import type { EnrichTables } from './tables.ts';

/** How much more a name says in the title and in the first paragraph than further down. */
const TITLE = 3;
const LEAD = 1.5;
/** A subject is named at least so strongly, and at least so strongly beside the strongest. */
const SUBJECT_STRENGTH = 1.4;
const SUBJECT_SHARE = 0.3;
const MAX_EVIDENCE = 50;

interface Meaning {
  code: string;
  weight: number;
}

/** What the rules read: title and text, each where it is given. */
export interface Fields {
  title?: Reading;
  text: Reading;
}

/** Finds the countries that a text is about or mentions. */
export type CountryFinder = (fields: Fields) => { countries: Country[]; mentions: Mention[] };

/** Countries by the names, adjectives and seats of government of the tables. */
export function createCountryFinder(tables: EnrichTables, analyser: Analyser): CountryFinder {
  const labels = new Map(tables.countries.map(({ code, kk }) => [code, kk]));
  const names = new PhraseTable<Meaning | undefined>(
    [
      ...tables.notCountries.map((name) => [name, undefined] as const),
      ...tables.countries.flatMap(({ code, kk, ru, en }) =>
        [kk, ru, en].map((name) => [name, { code, weight: 1 }] as const),
      ),
      ...tables.countryNames.map(({ name, code, weight }) => [name, { code, weight }] as const),
    ],
    analyser,
  );

  return ({ title, text }) => {
    const found = new Map<string, { strength: number; evidence: Evidence[] }>();
    const mentions: Mention[] = [];
    const leadEnd = text.text.trimStart().search(/\n/);
    const scan = (reading: Reading, field?: 'title') => {
      for (let at = 0; at < reading.words.length; ) {
        const match = names.longestAt(reading, at);
        const first = reading.words[at];
        const last = reading.words[at + (match?.length ?? 1) - 1];
        at += match?.length ?? 1;
        if (!match?.value || !first || !last) continue;
        const { code, weight } = match.value;
        const span = { start: first.start, end: last.end, ...(field && { field }) };
        const factor = field ? TITLE : leadEnd < 0 || span.start <= leadEnd ? LEAD : 1;
        const country = found.get(code) ?? { strength: 0, evidence: [] };
        country.strength += weight * factor;
        if (country.evidence.length < MAX_EVIDENCE) country.evidence.push(span);
        found.set(code, country);
        if (weight < 1) continue;
        mentions.push({
          ...span,
          type: 'COUNTRY',
          text: reading.text.slice(span.start, span.end),
          canonical: labels.get(code) ?? code,
          confidence: 0.95,
          code,
        });
      }
    };
    if (title) scan(title, 'title');
    scan(text);
    return { countries: ranked(found), mentions };
  };
}

function ranked(found: Map<string, { strength: number; evidence: Evidence[] }>): Country[] {
  const strongest = Math.max(0, ...[...found.values()].map(({ strength }) => strength));
  return [...found]
    .map(([code, { strength, evidence }]) => ({
      code,
      role:
        strength >= SUBJECT_STRENGTH && strength >= SUBJECT_SHARE * strongest
          ? ('subject' as const)
          : ('mention' as const),
      score: Math.round((1 - Math.exp(-strength / 3)) * 1000) / 1000,
      evidence,
    }))
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
}
