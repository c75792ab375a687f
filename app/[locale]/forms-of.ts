import { muragat } from '@/lib/muragat.ts';
import type { FormsOfWord } from '@/lib/search/forms.ts';
import { searchRequest } from '@/lib/search/request.ts';
import { SearchUnavailable } from '@/lib/search/unavailable.ts';
import type { SearchRoute } from './search-url.ts';

/** The written forms of a search's words; none where search is away. */
export async function formsOf(route: SearchRoute): Promise<FormsOfWord[]> {
  const { q, filters, excluded, from, to, group, without } = route;
  try {
    const archive = await muragat();
    return await archive.writtenForms(
      searchRequest.parse({ q, filters, excluded, from, to, group, without }),
    );
  } catch (error) {
    if (error instanceof SearchUnavailable) return [];
    throw error;
  }
}
