import type { StoredArticle } from '../../archive/stored-article.ts';
import type { MultilingualAnalyser } from '../../languages/multilingual-analyser.ts';
import { isStopWord } from '../../languages/stop-words.ts';

/** A key of an article, and how it is written there. */
export interface Term {
  key: string;
  written: string;
  /** How much it tells of what the article is about; above 0. */
  weight: number;
}

/** How much of a long text is read, in UTF-16 units: what it is about is said by then. */
const READ = 12_000;
/** A word of the title counts for so many of the text. */
const TITLE = 3;
/** How soon repetition stops to count. */
const SATURATION = 1.2;

interface Met {
  count: number;
  forms: Map<string, number>;
}

/** The keys of an article's words of substance with how often each is met, as weight, and its shortest written form. */
export function termsOf({ article }: StoredArticle, analyser: MultilingualAnalyser): Term[] {
  const met = new Map<string, Met>();
  const fields = [
    { text: article.title?.how === 'inferred' ? '' : (article.title?.value ?? ''), weight: TITLE },
    { text: article.text.slice(0, READ), weight: 1 },
  ];
  for (const { text, weight } of fields) {
    for (const { words } of analyser.lines(text)) {
      for (const { token, keys } of words) {
        for (const [position, [key]] of keys.entries()) {
          if (key === undefined || isStopWord(key) || !/\p{L}/u.test(key)) continue;
          const part = token.parts?.length === keys.length ? token.parts[position] : token;
          const known = met.get(key) ?? { count: 0, forms: new Map<string, number>() };
          known.count += weight;
          const form = part?.text ?? token.text;
          known.forms.set(form, (known.forms.get(form) ?? 0) + 1);
          met.set(key, known);
        }
      }
    }
  }
  return [...met].map(([key, { count, forms }]) => ({ key, written: shortest(forms), weight: count }));
}

/**
 * The terms that tell most of an article among all articles: often in it and rare elsewhere (tf·idf). One that no other
 * article has leads nowhere and is left out.
 *
 * @param terms with how often each is met
 * @param frequencies in how many articles of all each key occurs
 */
export function tellingTerms(
  terms: readonly Term[],
  { articles, frequencies }: { articles: number; frequencies: ReadonlyMap<string, number> },
  limit: number,
): Term[] {
  return terms
    .flatMap((term): Term[] => {
      const having = frequencies.get(term.key) ?? 0;
      if (having < 2) return [];
      const amount = term.weight / (term.weight + SATURATION);
      return [{ ...term, weight: amount * Math.log(1 + Math.max(articles, having) / having) }];
    })
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, limit);
}

/** The shortest form is the nearest to the lemma; that of a name keeps its capital. */
function shortest(forms: ReadonlyMap<string, number>): string {
  return [...forms.keys()].reduce((best, form) => (form.length < best.length ? form : best));
}
