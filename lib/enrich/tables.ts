import type { MentionType } from './enrichment.ts';

/** The tables of `data/enrich`, as the rules read them. */
export interface EnrichTables {
  /** Code, and name in the three languages of the site. */
  countries: { code: string; kk: string; ru: string; en: string }[];
  countryNames: { name: string; code: string; weight: number }[];
  /** Names that hold a country's name and do not mean it. */
  notCountries: string[];
  topics: { code: string; kk: string; ru: string; en: string }[];
  topicTerms: { code: string; term: string; weight: number }[];
  places: { name: string; code: string | undefined; type: 'CITY' | 'PLACE' }[];
  placeHeads: { head: string; type: MentionType }[];
  givenNames: Set<string>;
  surnameEndings: string[];
  roles: string[];
  organisations: { written: string; canonical: string }[];
  organisationHeads: Set<string>;
  legalForms: Set<string>;
  /** How a lead sentence names its source, at its end or at its beginning. */
  attributions: { phrase: string; place: 'closing' | 'opening' }[];
  /** Words that say of a dated event whether it is still to come; an asterisk stands for any letters. */
  timeCues: { cue: string; kind: 'announced' | 'completed' }[];
  months: { form: string; month: number }[];
  units: { written: string; code: string; kind: 'money' | 'quantity' | 'percentage' }[];
}

/** The files of `data/enrich`. */
export const TABLE_FILES = [
  'attributions.tsv',
  'countries.tsv',
  'country-names.tsv',
  'given-names.tsv',
  'legal-forms.tsv',
  'months.tsv',
  'not-countries.tsv',
  'organisation-heads.tsv',
  'organisations.tsv',
  'place-heads.tsv',
  'places.tsv',
  'roles.tsv',
  'surname-endings.tsv',
  'time-cues.tsv',
  'topic-terms.tsv',
  'topics.tsv',
  'units.tsv',
] as const;

/**
 * Reads the tables: one row a line, cells parted by tabs, `#` begins a comment line.
 * @param read gives the content of a file by its name.
 * @throws Error that names file and line, where a row has too few cells or a bad value.
 */
export function parseTables(read: (file: string) => string): EnrichTables {
  const table = <T>(file: string, cells: number, parse: (row: string[]) => T): T[] =>
    rows(read(file)).map(({ line, row }) => {
      try {
        if (row.length < cells) throw new Error(`${cells} cells are needed, parted by tabs`);
        return parse(row);
      } catch (error) {
        throw new Error(`data/enrich/${file}:${line}: ${(error as Error).message}.`);
      }
    });
  const labelled = ([code = '', kk = '', ru = '', en = '']: string[]) => ({ code, kk, ru, en });
  const list = (file: string) => table(file, 1, ([word = '']) => word);
  return {
    countries: table('countries.tsv', 4, labelled),
    countryNames: table('country-names.tsv', 3, ([name = '', code = '', weight]) => ({
      name,
      code,
      weight: number(weight),
    })),
    notCountries: list('not-countries.tsv'),
    topics: table('topics.tsv', 4, labelled),
    topicTerms: table('topic-terms.tsv', 3, ([code = '', term = '', weight]) => ({
      code,
      term,
      weight: number(weight),
    })),
    places: table('places.tsv', 3, ([name = '', code, kind]) => ({
      name,
      code: code === '-' ? undefined : code,
      type: oneOf(kind, ['city', 'region', 'nature']) === 'city' ? 'CITY' : 'PLACE',
    })),
    placeHeads: table('place-heads.tsv', 2, ([head = '', type]) => ({
      head,
      type: oneOf(type, ['CITY', 'PLACE', 'FACILITY']),
    })),
    givenNames: new Set(list('given-names.tsv').map((name) => name.toLowerCase())),
    surnameEndings: list('surname-endings.tsv'),
    roles: list('roles.tsv'),
    organisations: table('organisations.tsv', 2, ([written = '', canonical = '']) => ({
      written,
      canonical,
    })),
    organisationHeads: new Set(list('organisation-heads.tsv')),
    legalForms: new Set(list('legal-forms.tsv')),
    attributions: table('attributions.tsv', 2, ([phrase = '', place]) => ({
      phrase,
      place: oneOf(place, ['closing', 'opening']),
    })),
    timeCues: table('time-cues.tsv', 2, ([cue = '', kind]) => ({
      cue,
      kind: oneOf(kind, ['announced', 'completed']),
    })),
    months: table('months.tsv', 2, ([form = '', month]) => ({ form, month: number(month) })),
    units: table('units.tsv', 3, ([written = '', code = '', kind]) => ({
      written,
      code,
      kind: oneOf(kind, ['money', 'quantity', 'percentage']),
    })),
  };
}

function rows(tsv: string): { line: number; row: string[] }[] {
  return tsv
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'))
    .map(({ line, text }) => ({ line, row: text.split('\t') }));
}

function number(cell: string | undefined): number {
  const value = Number(cell);
  if (cell === undefined || !Number.isFinite(value)) throw new Error(`"${cell}" is no number`);
  return value;
}

/** A cell that has to be one of these words. */
function oneOf<T extends string>(cell: string | undefined, words: readonly T[]): T {
  const word = words.find((known) => known === cell);
  if (word === undefined) throw new Error(`"${cell}" is none of ${words.join(', ')}`);
  return word;
}
