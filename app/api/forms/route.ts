import { formsOf } from '@/app/[locale]/forms-of.ts';
import { parseSearch } from '@/app/[locale]/search-url.ts';
import { json } from '@/app/api/read-json.ts';

/** The written forms of a search, which the address names as that of the search page does. */
export async function GET(request: Request): Promise<Response> {
  const route = parseSearch(new URL(request.url).searchParams);
  return json(200, await formsOf(route));
}
