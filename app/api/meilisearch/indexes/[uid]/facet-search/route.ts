import { json, readJson } from '@/app/api/read-json.ts';
import { muragat } from '@/lib/muragat.ts';
import { answerFacetSearch } from '@/lib/search/wire/wire.ts';

/** Searches among the values of a facet, in Meilisearch's wire format. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ uid: string }> },
): Promise<Response> {
  const body = await readJson(request);
  if ('refused' in body) return body.refused;
  const { uid } = await params;
  const answer = await answerFacetSearch(await muragat(), uid, body.value);
  return json(answer.status, answer.body);
}
