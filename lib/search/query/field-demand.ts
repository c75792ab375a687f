import type { Labels, Locale } from '../../enrich/labels.ts';
import { FORM } from '../../kazakh/analysis/filing-keys.ts';
import { skeleton } from '../../kazakh/queries/skeleton.ts';
import { LANGUAGES, type Language } from '../../languages/language.ts';
import { allOf, type Condition, has, NONE } from '../index/condition.ts';
import { fieldTerm } from '../index/field-terms.ts';
import type { Demand } from './demand.ts';
import type { QueryReader } from './query-reader.ts';
import { MAX_FORMS, type QueryWord, readWords } from './query-words.ts';
import type { FieldNode } from './syntax/node.ts';

const LOCALES: readonly Locale[] = ['kk', 'ru', 'en'];

/** What the languages of articles are called, beside their codes, as `skeleton()` has it. */
const LANGUAGE_NAMES: Readonly<Record<string, Language>> = Object.fromEntries(
  (
    [
      ['kk', 'қазақ қазақша казахский kazakh'],
      ['ru', 'орыс орысша русский russian'],
      ['en', 'ағылшын ағылшынша английский english'],
    ] as const
  ).flatMap(([code, names]) => names.split(' ').map((name) => [skeleton(name), code])),
);

/**
 * Articles whose field has the value: countries, topics and languages by their codes or what they are called in any
 * language of the site, all else by its words, whatever their endings, script and keyboard, or by their written forms.
 * A phrase has to be looked for in titles themselves; two people of an article share a field.
 */
export async function fieldDemand({ field, value }: FieldNode, reader: QueryReader): Promise<Demand> {
  if (field === 'country' || field === 'topic') {
    return { condition: has(field, codesOf(field, value.text, reader)), exact: true };
  }
  if (field === 'lang') return { condition: languageCondition(value.text), exact: true };
  const { words } = readWords(value.text, reader);
  const terms = await Promise.all(
    words.map((word, at) => termsOf(word, value, at === words.length - 1, reader)),
  );
  const conditions = terms.map((some) =>
    allOf(
      some.map((any) =>
        has(
          'fields',
          any.map((key) => fieldTerm(field, key)),
        ),
      ),
    ),
  );
  return {
    condition: conditions.length === 0 ? NONE : allOf(conditions),
    exact: field !== 'title' || value.kind === 'word' || terms.flat().length <= 1,
  };
}

/** For each position of a word the terms any of which will do. */
async function termsOf(
  { positions, forms }: QueryWord,
  value: FieldNode['value'],
  isLast: boolean,
  reader: QueryReader,
): Promise<string[][]> {
  const written = forms.map((form) => [FORM + form]);
  const last = forms.at(-1);
  if (value.kind === 'word' && value.wildcard && isLast && last !== undefined) {
    return [...written.slice(0, -1), await reader.keysFrom(FORM + last, MAX_FORMS)];
  }
  return value.exact ? written : positions.map((key) => [key]);
}

function languageCondition(name: string): Condition {
  const wanted = name.trim().toLowerCase();
  const code = LANGUAGES.find((language) => language === wanted) ?? LANGUAGE_NAMES[skeleton(wanted)];
  return code === undefined ? NONE : has('fields', fieldTerm('lang', code));
}

/** Codes that are called so in some language, whatever the ending and keyboard: by the whole name or by words of it. */
function codesOf(facet: 'country' | 'topic', text: string, reader: QueryReader): string[] {
  const { words } = readWords(text, reader);
  const wanted = new Set([bones(text), bones(words.flatMap(({ positions }) => positions).join(' '))]);
  const names = reader.labels.codes[facet].map((code) => ({
    code,
    names: namesOf(reader.labels, facet, code),
  }));
  const exact = names.filter((entry) => entry.names.some((name) => wanted.has(name)));
  const found =
    exact.length > 0 ? exact : names.filter((entry) => entry.names.some((name) => hasWords(name, wanted)));
  return found.map(({ code }) => code);
}

function namesOf(labels: Labels, facet: 'country' | 'topic', code: string): string[] {
  return [code, ...LOCALES.map((locale) => labels[facet](code, locale))].map(bones);
}

function hasWords(name: string, wanted: ReadonlySet<string>): boolean {
  return [...wanted].some((words) => words !== '' && ` ${name} `.includes(` ${words} `));
}

function bones(name: string): string {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(skeleton)
    .join(' ');
}
