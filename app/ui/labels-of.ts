import { muragat } from '@/lib/muragat.ts';
import type { Locale } from '../i18n/routing.ts';
import type { FacetLabels } from './label-of.ts';

const known = new Map<Locale, Promise<FacetLabels>>();

/** The names of all countries and topics in a language. */
export function labelsOf(locale: Locale): Promise<FacetLabels> {
  const labels = known.get(locale) ?? readLabels(locale);
  known.set(locale, labels);
  return labels;
}

async function readLabels(locale: Locale): Promise<FacetLabels> {
  const { labels } = await muragat();
  return {
    country: named(labels.codes.country, (code) => labels.country(code, locale)),
    topic: named(labels.codes.topic, (code) => labels.topic(code, locale)),
  };
}

function named(codes: readonly string[], name: (code: string) => string): Record<string, string> {
  return Object.fromEntries(codes.map((code) => [code, name(code)]));
}
