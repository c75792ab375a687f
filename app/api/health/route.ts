import { json } from '@/app/api/read-json.ts';
import { muragat } from '@/lib/muragat.ts';

export const dynamic = 'force-dynamic';

/** Says whether the site works; that search is away does not make it fail. */
export async function GET(): Promise<Response> {
  try {
    const archive = await muragat();
    return json(200, { status: 'ok', ...(await archive.health()) });
  } catch (error) {
    console.error(error);
    return json(503, { status: 'failed', search: false, articles: 0, indexed: 0 });
  }
}
