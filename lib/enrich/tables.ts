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
  attributionVerbs: string[];
  /** Patterns over folded words. */
  futureCues: string[];
  months: { stem: string; month: number }[];
  units: { written: string; code: string; kind: 'money' | 'quantity' | 'percentage' }[];
}

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
      type: kind === 'city' ? 'CITY' : 'PLACE',
    })),
    placeHeads: table('place-heads.tsv', 2, ([head = '', type = '']) => ({ head, type: mentionType(type) })),
    givenNames: new Set(list('given-names.tsv').map((name) => name.toLowerCase())),
    surnameEndings: list('surname-endings.tsv'),
    roles: list('roles.tsv'),
    organisations: table('organisations.tsv', 2, ([written = '', canonical = '']) => ({
      written,
      canonical,
    })),
    organisationHeads: new Set(list('organisation-heads.tsv')),
    legalForms: new Set(list('legal-forms.tsv')),
    attributionVerbs: list('attribution-verbs.tsv'),
    futureCues: list('future-cues.tsv'),
    months: table('months.tsv', 2, ([stem = '', month]) => ({ stem, month: number(month) })),
    units: table('units.tsv', 3, ([written = '', code = '', kind = '']) => ({
      written,
      code,
      kind: unitKind(kind),
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

const MENTION_TYPES: readonly MentionType[] = ['CITY', 'PLACE', 'FACILITY'];

function mentionType(cell: string): MentionType {
  const type = MENTION_TYPES.find((known) => known === cell);
  if (!type) throw new Error(`"${cell}" is none of ${MENTION_TYPES.join(', ')}`);
  return type;
}

function unitKind(cell: string): 'money' | 'quantity' | 'percentage' {
  if (cell === 'money' || cell === 'quantity' || cell === 'percentage') return cell;
  throw new Error(`"${cell}" is none of money, quantity, percentage`);
}
