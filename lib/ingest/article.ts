import { z } from 'zod';
import type { EnrichmentInput } from '../enrich/enrichment.ts';
import { LANGUAGES } from '../languages/language.ts';

const evidence = z.object({
  field: z.literal('title').optional(),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
});

/** Where a value comes from: said by the record itself, read out of the text by a rule, or set by an editor. */
const provenance = z.discriminatedUnion('how', [
  z.object({ how: z.literal('stated') }),
  z.object({ how: z.literal('inferred'), rule: z.string(), evidence: z.array(evidence) }),
  z.object({ how: z.literal('edited') }),
]);
export type Provenance = z.infer<typeof provenance>;

/** A value that knows where it comes from. */
const withProvenance = <T extends z.ZodType>(value: T) => z.intersection(z.object({ value }), provenance);

/** First and last possible day, inclusive, `YYYY-MM-DD`; `time` is the full stated timestamp, where there is one. */
const publication = z.object({ from: z.string(), to: z.string(), time: z.string().optional() });
export type Publication = z.infer<typeof publication>;

/** What the archive holds of an article; the schema guards what is read back from the store. */
export const article = z.object({
  id: z.string(),
  lang: withProvenance(z.enum(LANGUAGES)),
  title: withProvenance(z.string()).optional(),
  /** As given, never changed: all offsets point into it. Paragraphs are its lines. */
  text: z.string(),
  url: withProvenance(z.string()).optional(),
  source: withProvenance(z.string()).optional(),
  author: withProvenance(z.string()).optional(),
  /** Whose text it is, and on what terms. */
  rights: withProvenance(z.string()).optional(),
  published: withProvenance(publication).optional(),
});
export type Article = z.infer<typeof article>;

/** What enrichment reads of an article: its text and what it states itself. */
export function enrichmentInput({ text, title, published, source }: Article): EnrichmentInput {
  return {
    text,
    ...(title && { title: title.value }),
    ...(published && { published: { from: published.value.from, to: published.value.to } }),
    ...(source && { source: source.value }),
  };
}
