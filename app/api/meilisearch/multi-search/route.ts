import { json, readJson } from '@/app/api/read-json.ts';
import { muragat } from '@/lib/muragat.ts';
import { answerMultiSearch } from '@/lib/search/wire/wire.ts';

/** Searches, in Meilisearch's wire format. */
export async function POST(request: Request): Promise<Response> {
  const body = await readJson(request);
  if ('refused' in body) return body.refused;
  const answer = await answerMultiSearch(await muragat(), body.value);
  return json(answer.status, answer.body);
}
