import type { Article } from '@/lib/ingest/article.ts';

const MAX_LENGTH = 100;

/** The title, or the beginning of the text where there is none. */
export function articleTitle({ title, text }: Article): string {
  const shown = title?.value ?? text.trimStart().split('\n', 1)[0] ?? '';
  return title || shown.length <= MAX_LENGTH ? shown : `${shown.slice(0, MAX_LENGTH - 1)}…`;
}

/** The beginning of the text, for previews. */
export function articleDescription({ text }: Article): string {
  const start = text.slice(0, 400).replace(/\s+/g, ' ').trim();
  return start.length <= 200 ? start : `${start.slice(0, 199)}…`;
}
