import type { StoredArticle } from '@/lib/archive/stored-article.ts';
import { type DateMessages, formatDay, formatInterval } from '../../../ui/day.ts';
import { articleTitle } from './article-title.ts';

interface CitationMessages {
  date: DateMessages;
  citation: (key: 'archive' | 'accessed' | 'undated', values?: Record<string, string>) => string;
}

/**
 * The article as it is cited. What was not stated but supplied by the archive stands in square brackets,
 * as archivists write it.
 * @param today `YYYY-MM-DD`
 */
export function citation(stored: StoredArticle, address: string, today: string, t: CitationMessages): string {
  const { article, version } = stored;
  const { author, source, published } = article;
  const title = supplied(articleTitle(article), article.title?.how !== 'stated');
  const date = published
    ? supplied(formatInterval(published.value, t.date), published.how !== 'stated')
    : t.citation('undated');
  return [
    author?.value,
    title,
    [source?.value, date].filter(Boolean).join(', '),
    t.citation('archive', { version: String(version) }),
    `${address} (${t.citation('accessed', { day: formatDay(today, t.date) })})`,
  ]
    .filter(Boolean)
    .map((part) => String(part).replace(/\.$/, ''))
    .join('. ')
    .concat('.');
}

function supplied(text: string, isSupplied: boolean): string {
  return isSupplied ? `[${text}]` : text;
}
