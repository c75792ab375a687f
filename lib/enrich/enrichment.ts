import type { Span } from '../kazakh/text/token.ts';

export type MentionType =
  | 'PERSON'
  | 'ORGANISATION'
  | 'COUNTRY'
  | 'CITY'
  | 'PLACE'
  | 'FACILITY'
  | 'DATE'
  | 'MONEY'
  | 'QUANTITY'
  | 'PERCENTAGE'
  | 'LAW'
  | 'EVENT'
  | 'PRODUCT';

/** A span of the article: of its text, or of its title where `field` says so. */
export interface Evidence extends Span {
  field?: 'title';
}

export interface Mention extends Evidence {
  type: MentionType;
  /** As written, from `start` to `end`. */
  text: string;
  /** Lemma of the whole phrase: `Қасым-Жомарт Тоқаевпен` → `Қасым-Жомарт Тоқаев`. */
  canonical: string;
  /** 0 to 1. */
  confidence: number;
  /** ISO 3166-1 alpha-2, where the mention names a country. */
  code?: string;
}

export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** `subject`: the article is about it; `mention`: it is merely named. */
  role: 'subject' | 'mention';
  /** 0 to 1, best first. */
  score: number;
  evidence: Evidence[];
}

export interface Topic {
  /** IPTC Media Topics code of the top level, `medtop:04000000`. */
  code: string;
  /** 0 to 1, best first. */
  score: number;
  /** The words that speak for it. */
  evidence: Evidence[];
}

export type DatePrecision = 'day' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';

/** First and last day, inclusive, `YYYY-MM-DD`. */
export interface Interval {
  from: string;
  to: string;
}

export interface DateExpression extends Evidence {
  text: string;
  /** Absent where the expression is relative and the article has no date to resolve it by. */
  interval?: Interval;
  precision: DatePrecision;
  /** Whether it was resolved against the day of publication (`былтыр`). */
  relative: boolean;
}

export interface Figure extends Evidence {
  text: string;
  kind: 'money' | 'quantity' | 'percentage';
  /** As the number is written out: `1,5 млн` → 1500000. */
  value: number;
  /** Upper end of a range. */
  to?: number;
  /** ISO 4217 for money, `%`, or the unit's code in the table of units (`t`, `km`). */
  unit: string;
}

export interface Quote extends Evidence {
  text: string;
  speaker?: string;
}

/** A value read out of the text, never to be shown as stated: by which rule, and from where. */
export interface Inferred<T> {
  value: T;
  rule: string;
  evidence: Evidence[];
}

/** All that is read out of an article's text; every value carries its evidence. */
export interface Enrichment {
  mentions: Mention[];
  countries: Country[];
  topics: Topic[];
  dates: DateExpression[];
  figures: Figure[];
  quotes: Quote[];
  /** Only what the article does not state itself. */
  inferred: {
    title?: Inferred<string>;
    published?: Inferred<Interval>;
  };
}

/** What enrichment reads. Offsets of the result point into `text` and `title` as given. */
export interface EnrichmentInput {
  text: string;
  title?: string;
  /** Stated day of publication; relative dates are resolved against it. */
  published?: Interval;
  /** Stated name of the source: an attribution to it is no part of a title. */
  source?: string;
}
