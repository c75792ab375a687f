import type { Article } from '../../ingest/article.ts';
import type { Hit } from '../hit.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import type { Candidate } from '../ranking/found.ts';
import type { Match, Matcher } from './matcher.ts';
import { snippets } from './snippets.ts';

/** How much of a long text is searched for passages, in UTF-16 units, beyond finding every word once. */
const ENOUGH_FOR_PASSAGES = 20_000;

/** Length of a title made up from the text, where an article has none. */
const STAND_IN_TITLE_LENGTH = 100;

/** Turns a candidate and its article into what a list shows: title and passages with marks. */
export function present(
  candidate: Candidate,
  article: Article,
  place: Pick<Hit, 'score' | 'versions' | 'facets'>,
  { plan, matcher, weights }: { plan: QueryPlan; matcher: Matcher; weights: number[] },
): Hit {
  const title = article.title ?? standInTitle(article.text);
  const inTitle = matcher(title.value);
  const inText = matcher(article.text, ENOUGH_FOR_PASSAGES, [
    ...candidate.lacking,
    ...inTitle.map(({ word }) => word),
  ]);
  const { published } = article;
  return {
    id: article.id,
    lang: article.lang.value,
    title: { text: title.value, how: title.how, marks: inTitle.map(({ start, end }) => ({ start, end })) },
    snippets: snippets(article.text, inText, weights, shownAsTitle(title)),
    ...(published && {
      published: { from: published.value.from, to: published.value.to, how: published.how },
    }),
    ...(article.source && { source: article.source.value }),
    ...(candidate.group && { group: candidate.group }),
    strict: candidate.strict,
    missing: candidate.strict ? [] : missing(plan, [...inTitle, ...inText]),
    ...place,
  };
}

type Title = NonNullable<Article['title']>;

function standInTitle(text: string): Title {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  const value = line.length > STAND_IN_TITLE_LENGTH ? `${line.slice(0, STAND_IN_TITLE_LENGTH - 1)}…` : line;
  return { value, how: 'inferred', rule: 'first line', evidence: [] };
}

/** How much of the text's beginning the title repeats. */
function shownAsTitle(title: Title): number {
  return title.how === 'inferred' ? Math.max(0, ...title.evidence.map(({ end }) => end)) : 0;
}

function missing({ words, wanted }: QueryPlan, matches: Match[]): string[] {
  const present = new Set(matches.map(({ word }) => word));
  return words
    .filter((word, index) => wanted.includes(word) && !present.has(index))
    .map(({ written }) => written);
}
