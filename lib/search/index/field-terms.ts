import type { StoredArticle } from '../../archive/stored-article.ts';
import { FORM } from '../../kazakh/analysis/filing-keys.ts';
import type { MultilingualAnalyser } from '../../languages/multilingual-analyser.ts';

/** What can be asked of a field by its words. */
export type WordField = 'title' | 'person' | 'org' | 'place' | 'source' | 'lang';

/** Fields that hold names of what an article mentions. */
export const NAMING = ['person', 'org', 'place'] as const satisfies readonly WordField[];

/** Which mentions such a field holds. */
const MENTIONS: Readonly<Record<(typeof NAMING)[number], readonly string[]>> = {
  person: ['PERSON'],
  org: ['ORGANISATION'],
  place: ['CITY', 'PLACE', 'FACILITY'],
};

/** A word of a field, as the index has it: `person:тоқаев`, and as it is written: `person:=тоқаевтың`. */
export function fieldTerm(field: WordField, key: string): string {
  return `${field}:${key}`;
}

/**
 * The words of an article's fields, each once. Two people of an article share a field: what asks for a given name and
 * a surname finds them too where they belong to different people.
 */
export function fieldTerms(
  { article, enrichment }: Pick<StoredArticle, 'article' | 'enrichment'>,
  analyser: MultilingualAnalyser,
): string[] {
  const terms = new Set([fieldTerm('lang', article.lang.value)]);
  const add = (field: WordField, text: string) => {
    for (const { words } of analyser.lines(text)) {
      for (const { token, keys } of words) {
        const forms = [token, ...(token.parts ?? [])].map(({ norm }) => FORM + norm);
        for (const key of [...keys.flat(), ...forms]) terms.add(fieldTerm(field, key));
      }
    }
  };
  add('title', article.title?.value ?? '');
  add('source', article.source?.value ?? '');
  for (const field of NAMING) {
    for (const { type, canonical } of enrichment.mentions) {
      if (MENTIONS[field].includes(type)) add(field, canonical);
    }
  }
  return [...terms];
}
