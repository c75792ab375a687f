import type { Enrichment } from '../enrich/enrichment.ts';
import type { Article } from '../ingest/article.ts';

/** One version of an article as the archive keeps it. */
export interface StoredArticle {
  /** What is stated, completed by what was inferred, each value saying which. */
  article: Article;
  enrichment: Enrichment;
  /** 1 for the first; a changed text or metadata makes the next. */
  version: number;
  capture: {
    /** Of the bytes as they were given, in hex. */
    sha256: string;
    /** Length in bytes. */
    size: number;
    /** File, and line where it has several records: `news.jsonl:17`. */
    origin: string;
    /** ISO 8601, UTC. */
    capturedAt: string;
  };
}

/** Completes what an article states by what was read out of its text; a stated value always stands. */
export function withInferred(article: Article, inferred: Enrichment['inferred']): Article {
  const title = article.title ?? (inferred.title && { how: 'inferred' as const, ...inferred.title });
  const published =
    article.published ?? (inferred.published && { how: 'inferred' as const, ...inferred.published });
  return { ...article, ...(title && { title }), ...(published && { published }) };
}

/** The article without what was read out of its text: what enrichment starts from. */
export function statedOnly(article: Article): Article {
  const { title, published, ...rest } = article;
  return {
    ...rest,
    ...(title && title.how !== 'inferred' && { title }),
    ...(published && published.how !== 'inferred' && { published }),
  };
}
