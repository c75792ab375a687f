import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { PublishedOn } from '@/app/ui/published-on.tsx';
import { textLanguage } from '@/app/ui/text-language.ts';
import type { Article } from '@/lib/ingest/article.ts';
import { articleTitle } from './article-title.ts';

interface ArticleLinksProps {
  /** Of the section, for links to it. */
  id: string;
  heading: string;
  articles: { article: Article; note?: ReactNode }[];
}

/** Other articles under a heading, each with its source, its day and perhaps a note. */
export function ArticleLinks({ id, heading, articles }: ArticleLinksProps) {
  const locale = useLocale();
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-12 border-line border-t pt-6 print:hidden">
      <h2 id={id} className="eyebrow">
        {heading}
      </h2>
      <ul className="mt-3 grid gap-4">
        {articles.map(({ article, note }) => (
          <li key={article.id}>
            <a
              href={`/${locale}/articles/${encodeURIComponent(article.id)}`}
              lang={textLanguage(article.lang.value)}
              dir="auto"
              className="title-link wrap-anywhere font-semibold font-serif"
            >
              {articleTitle(article)}
            </a>
            <p className="mt-1 flex flex-wrap gap-x-3 text-muted text-sm">
              {article.source && <span className="font-semibold">{article.source.value}</span>}
              <PublishedOn
                published={article.published && { ...article.published.value, how: article.published.how }}
              />
            </p>
            {note}
          </li>
        ))}
      </ul>
    </section>
  );
}
