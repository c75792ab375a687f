import type { StoredArticle } from '../../archive/stored-article.ts';
import { skeletonWords } from './skeleton-words.ts';

/** What an article is found by among headlines; without a title by nothing. */
export function headlineOf({ article }: Pick<StoredArticle, 'article'>) {
  const title = article.title?.value ?? '';
  return { id: article.id, title, words: skeletonWords(title) };
}
