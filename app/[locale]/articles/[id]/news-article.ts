import type { StoredArticle } from '@/lib/archive/stored-article.ts';
import { articleDescription, articleTitle } from './article-title.ts';

/**
 * The article in the terms of schema.org. What was only inferred is left out where a reader would take it
 * for stated: a date of publication above all.
 */
export function newsArticle({ article, version, capture }: StoredArticle, address: string): object {
  const { published, author, source, url, rights, lang } = article;
  const stated = published && published.how !== 'inferred' ? published.value : undefined;
  const datePublished = stated?.time ?? (stated && stated.from === stated.to ? stated.from : undefined);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: articleTitle(article),
    description: articleDescription(article),
    ...(lang.value !== 'other' && { inLanguage: lang.value }),
    ...(datePublished && { datePublished }),
    ...(author && { author: { '@type': 'Person', name: author.value } }),
    ...(source && { publisher: { '@type': 'Organization', name: source.value } }),
    ...(url && { isBasedOn: url.value }),
    ...(rights && { copyrightNotice: rights.value }),
    version,
    encoding: { '@type': 'MediaObject', sha256: capture.sha256 },
    url: address,
    mainEntityOfPage: address,
    isAccessibleForFree: true,
  };
}

/** JSON that may stand in a script element: no text in it can end the element. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
