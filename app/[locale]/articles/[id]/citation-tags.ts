import type { Article } from '@/lib/ingest/article.ts';
import { articleDescription, articleTitle } from './article-title.ts';

/**
 * Dublin Core for citation managers. `DC.type` decides that Zotero takes the page for a newspaper article;
 * `citation_title` and `citation_journal_title` would turn it into one of a journal (zotero/translators,
 * Embedded Metadata.js and RDF.js). A date that was only inferred is not given: it would be cited as stated.
 */
export function citationTags(
  article: Article,
  address: string,
  subjects: string[],
): Record<string, string[]> {
  const { published, author, source, rights, lang } = article;
  const date = published && published.how !== 'inferred' ? statedDate(published.value) : undefined;
  const tags = {
    'DC.type': ['newspaperArticle'],
    'DC.title': [articleTitle(article)],
    'DC.creator': author ? [author.value] : [],
    'DC.publisher': source ? [source.value] : [],
    'DC.date': date ? [date] : [],
    'DC.language': lang.value === 'other' ? [] : [lang.value],
    'DC.identifier': [address],
    'DC.description': [articleDescription(article)],
    'DC.subject': subjects,
    'DC.rights': rights ? [rights.value] : [],
    citation_language: lang.value === 'other' ? [] : [lang.value],
  };
  return Object.fromEntries(Object.entries(tags).filter(([, values]) => values.length > 0));
}

/** A day, or as much of it as is the same at both ends of an interval: `2023-08`, `2023`. */
function statedDate({ from, to }: { from: string; to: string }): string | undefined {
  return [10, 7, 4].map((length) => from.slice(0, length)).find((start) => to.startsWith(start));
}
