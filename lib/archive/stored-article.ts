import type { Enrichment } from '../enrich/enrichment.ts';
import type { Article } from '../ingest/article.ts';

/** One version of an article as the archive keeps it. */
export interface StoredArticle {
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
