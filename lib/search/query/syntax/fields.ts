import { fold } from '../../../kazakh/text/clean.ts';

/** Where a word of the query is looked for, if not in the whole article. */
export type Field = 'title' | 'person' | 'org' | 'place' | 'country' | 'topic' | 'source' | 'lang';

/** Fields whose value is a date. */
export type DateField = 'after' | 'before' | 'date';

/** What the fields are called in English, Kazakh and Russian; a name stands before a colon, in any case. */
export const FIELD_NAMES: Readonly<Record<Field | DateField, string>> = {
  title: 'title headline тақырып тақырыбы заголовок',
  person: 'person people адам тұлға персона человек',
  org: 'org organisation organization company ұйым мекеме компания организация',
  place: 'place location жер мекен место',
  country: 'country ел мемлекет страна',
  topic: 'topic рубрика айдар сала тема',
  source: 'source site дереккөз сайт источник',
  lang: 'lang language тіл язык',
  after: 'after since кейін бастап после',
  before: 'before дейін до',
  date: 'date year күн күні жыл дата год',
};

const DATE_FIELDS: ReadonlySet<string> = new Set<DateField>(['after', 'before', 'date']);

const BY_NAME: ReadonlyMap<string, Field | DateField> = new Map(
  (Object.keys(FIELD_NAMES) as (Field | DateField)[]).flatMap((field) =>
    FIELD_NAMES[field].split(' ').map((name) => [name, field]),
  ),
);

/** The field of this name. */
export function fieldOf(name: string): Field | DateField | undefined {
  return BY_NAME.get(fold(name));
}

export function isDateField(field: Field | DateField): field is DateField {
  return DATE_FIELDS.has(field);
}
