import type { Country, Evidence, Mention } from './enrichment.ts';
import { PhraseTable, phrasesIn } from './phrase-table.ts';
import { type Fields, type Reader, type Reading, readings } from './reading.ts';
import type { EnrichTables } from './tables.ts';

/** How much more a name says in the title and in the first paragraph than further down. */
const TITLE = 3;
const LEAD = 1.5;
/** What a town or region says of its country. */
const PLACE_WEIGHT = 0.4;
/** A subject is named at least so strongly, and at least so strongly beside the strongest. */
const SUBJECT_STRENGTH = 1.4;
const SUBJECT_SHARE = 0.3;
/** What being named in one more paragraph adds. */
const SPREAD = 0.25;
const MAX_EVIDENCE = 50;

interface Meaning {
  code: string;
  weight: number;
}

interface Found {
  strength: number;
  paragraphs: Set<number>;
  evidence: Evidence[];
}

/** Finds the countries that a text is about or mentions. */
export type CountryFinder = (fields: Fields) => { countries: Country[]; mentions: Mention[] };

/** Countries by the names, adjectives, seats of government and towns of the tables. */
export function createCountryFinder(tables: EnrichTables, read: Reader): CountryFinder {
  const labels = new Map(tables.countries.map(({ code, kk }) => [code, kk]));
  const names = new PhraseTable<Meaning | undefined>(
    [
      ...tables.notCountries.map((name) => [name, undefined] as const),
      ...tables.countries.flatMap(({ code, kk, ru, en }) =>
        [kk, ru, en].map((name) => [name, { code, weight: 1 }] as const),
      ),
      ...tables.countryNames.map(({ name, code, weight }) => [name, { code, weight }] as const),
      ...tables.places.map(
        ({ name, code }) => [name, code ? { code, weight: PLACE_WEIGHT } : undefined] as const,
      ),
    ],
    read,
  );

  return (fields) => {
    const found = new Map<string, Found>();
    const mentions: Mention[] = [];
    for (const { reading, field } of readings(fields)) {
      const paragraphAt = paragraphCounter(reading);
      for (const { value, start, end } of phrasesIn(names, reading)) {
        if (!value) continue;
        const { code, weight } = value;
        const span = { start, end, ...field };
        const paragraph = field.field ? -1 : paragraphAt(start);
        const factor = field.field ? TITLE : paragraph === 0 ? LEAD : 1;
        const country = found.get(code) ?? { strength: 0, paragraphs: new Set(), evidence: [] };
        country.strength += weight * factor;
        country.paragraphs.add(paragraph);
        if (country.evidence.length < MAX_EVIDENCE) country.evidence.push(span);
        found.set(code, country);
        if (weight < 1) continue;
        const text = reading.text.slice(start, end);
        mentions.push({
          ...span,
          type: 'COUNTRY',
          text,
          canonical: labels.get(code) ?? code,
          confidence: 0.95,
          code,
        });
      }
    }
    return { countries: ranked(found), mentions };
  };
}

/** Tells for growing offsets how many paragraphs end before each. */
function paragraphCounter({ text }: Reading): (offset: number) => number {
  let count = 0;
  let from = text.length - text.trimStart().length;
  return (offset) => {
    for (let end = text.indexOf('\n', from); end >= 0 && end < offset; end = text.indexOf('\n', from)) {
      count++;
      from = end + 1;
    }
    return count;
  };
}

function ranked(found: Map<string, Found>): Country[] {
  const weighed = [...found].map(([code, { strength, paragraphs, evidence }]) => ({
    code,
    strength: strength + SPREAD * (paragraphs.size - 1),
    evidence,
  }));
  const strongest = weighed.reduce((most, { strength }) => Math.max(most, strength), 0);
  return weighed
    .map(({ code, strength, evidence }) => ({
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
