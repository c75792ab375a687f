import { FORM } from '../kazakh/analysis/filing-keys.ts';
import { listQuery } from './facets/facet-counts.ts';
import { allOf, EVERY, has } from './index/condition.ts';
import { count, FilteredIndex, type Query } from './index/filtered-index.ts';
import { planSearch, type SearchContext } from './plan-search.ts';
import { haveSameForms, inflectedKeys } from './query/other-forms.ts';
import type { PlannedWord } from './query/query-plan.ts';
import { MAX_FORM_LENGTH, type SearchRequest } from './request.ts';

/** A form in which a word of the query is written somewhere. */
export interface WrittenForm {
  form: string;
  /** How many of the articles found have it; those that are found but for this word's forms switched off count too. */
  articles: number;
  off: boolean;
}

/** How a word of the query is written in the articles found. */
export interface FormsOfWord {
  /** As it was typed. */
  written: string;
  /** The most frequent first; those that are switched off are among them in any case. */
  forms: WrittenForm[];
  /** How many more forms the archive has of it, which were not counted. */
  more: number;
}

/** Most words whose forms are listed, most forms that are counted of each, and of all: each form is a search. */
const MAX_WORDS = 10;
const MAX_COUNTED = 30;
const MAX_SEARCHES = 90;

/**
 * Counts the written forms of the query's words among the articles with every word or, where there are none,
 * among those with some.
 * @throws SearchUnavailable
 */
export async function writtenForms(request: SearchRequest, context: SearchContext): Promise<FormsOfWord[]> {
  const completing = true;
  const { plan } = await planSearch(request, context, { completing });
  const known = await context.reader.formsOf(plan.words.flatMap(inflectedKeys));
  const formsOf = (word: PlannedWord) =>
    // A longer one is no word, and cannot be switched off.
    [...new Set(inflectedKeys(word).flatMap((key) => known.get(key) ?? []))].filter(
      ({ length }) => length <= MAX_FORM_LENGTH,
    );
  const words = plan.words
    .filter((word, at) => plan.words.findIndex((other) => haveSameForms(other, word)) === at)
    .map((word) => ({ word, all: formsOf(word) }))
    .filter(({ all }) => all.length > 0)
    .slice(0, MAX_WORDS);
  const most = Math.min(MAX_COUNTED, Math.floor(MAX_SEARCHES / words.length));
  const index = new FilteredIndex(context.client, request);
  return Promise.all(
    words.map(async ({ word, all }) => {
      const isWhole = (other: PlannedWord) => haveSameForms(other, word);
      const found = word.otherForms
        ? (await planSearch(request, context, { completing, isWhole })).plan
        : plan;
      const off = all.filter((form) => request.without.includes(form));
      const counted = [...new Set([...off, ...all.slice(0, most)])];
      const strict = await countForms(index, listQuery(found, 'strict'), counted);
      const counts = strict.some((articles) => articles > 0)
        ? strict
        : await countForms(index, listQuery(found, 'broad'), counted);
      const forms = counted
        .map((form, at) => ({ form, articles: counts[at] ?? 0, off: off.includes(form) }))
        .filter(({ articles, off }) => articles > 0 || off)
        .sort((a, b) => b.articles - a.articles);
      return { written: word.written, forms, more: all.length - counted.length };
    }),
  );
}

/** How many articles of a list have each form. */
async function countForms(
  index: FilteredIndex,
  { condition = EVERY, ...list }: Query,
  forms: readonly string[],
): Promise<number[]> {
  const answers = await index.search(
    forms.map((form) => ({
      ...list,
      condition: allOf([condition, has('terms', FORM + form)]),
      // Asked by pages the engine counts all.
      page: 1,
      hitsPerPage: 0,
    })),
  );
  return answers.map(count);
}
