import { z } from 'zod';
import { json, refusal } from '@/app/api/read-json.ts';
import { routing } from '@/app/i18n/routing.ts';
import { labelOf } from '@/app/ui/label-of.ts';
import { labelsOf } from '@/app/ui/labels-of.ts';
import { muragat } from '@/lib/muragat.ts';
import { MAX_QUERY_LENGTH } from '@/lib/search/request.ts';

const parameters = z.object({
  q: z.string().max(MAX_QUERY_LENGTH).default(''),
  lang: z.enum(routing.locales).default(routing.defaultLocale),
});

/** How long an answer may be used again, in seconds: an ingest changes what is suggested. */
const FRESH = 60;

/** Suggestions for a query that is being typed, values of facets named in the language that is asked for. */
export async function GET(request: Request): Promise<Response> {
  const parsed = parameters.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'is not valid' };
    return refusal(400, 'bad_request', `${path.join('.')}: ${message}`);
  }
  const { q, lang } = parsed.data;
  const { queries, values, headlines } = await (await muragat()).suggest(q);
  const labels = await labelsOf(lang);
  const named = values.map((value) => ({ ...value, label: labelOf(labels, value.facet, value.value) }));
  const response = json(200, { queries, values: named, headlines });
  response.headers.set('cache-control', `public, max-age=${FRESH}`);
  return response;
}
