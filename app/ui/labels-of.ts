import { muragat } from '@/lib/muragat.ts';
import type { Locale } from '../i18n/routing.ts';
import type { FacetLabels } from './label-of.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const COUNTRY_CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
/** The seventeen top levels of IPTC Media Topics. */
const TOPIC_CODES = Array.from({ length: 17 }, (_, n) => `medtop:${String(n + 1).padStart(2, '0')}000000`);

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
    country: named(COUNTRY_CODES, (code) => labels.country(code, locale)),
    topic: named(TOPIC_CODES, (code) => labels.topic(code, locale)),
  };
}

/** Codes that nobody uses come back as they are, and are left out. */
function named(codes: string[], name: (code: string) => string): Record<string, string> {
  return Object.fromEntries(
    codes.map((code) => [code, name(code)]).filter(([code, label]) => code !== label),
  );
}
