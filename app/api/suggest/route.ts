import { z } from 'zod';
import { parseSearch } from '@/app/[locale]/search-url.ts';
import { json, refusal } from '@/app/api/read-json.ts';
import { routing } from '@/app/i18n/routing.ts';
import { labelOf } from '@/app/ui/label-of.ts';
import { labelsOf } from '@/app/ui/labels-of.ts';
import { muragat } from '@/lib/muragat.ts';
import { MAX_QUERY_LENGTH, searchRequest } from '@/lib/search/request.ts';

const parameters = z.object({
  q: z.string().max(MAX_QUERY_LENGTH).default(''),
  lang: z.enum(routing.locales).default(routing.defaultLocale),
});

/** How long an answer may be used again, in seconds: an ingest changes what is suggested. */
const FRESH = 60;

/**
 * Suggestions for a query that is being typed, values of facets named in the language that is asked for. The filters
 * that they obey are named as in the address of a search.
 */
export async function GET(request: Request): Promise<Response> {
  const given = new URL(request.url).searchParams;
  const parsed = parameters.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'is not valid' };
    return refusal(400, 'bad_request', `${path.join('.')}: ${message}`);
  }
  const { q, lang } = parsed.data;
  const { filters, excluded, from, to, group } = parseSearch(given);
  const narrowing = searchRequest.parse({ filters, excluded, from, to, group });
  const { queries, values, headlines } = await (await muragat()).suggest(q, narrowing);
  const labels = await labelsOf(lang);
  const named = values.map((value) => ({ ...value, label: labelOf(labels, value.facet, value.value) }));
  const response = json(200, { queries, values: named, headlines });
  response.headers.set('cache-control', `public, max-age=${FRESH}`);
  return response;
}
