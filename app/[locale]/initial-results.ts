import algoliasearchHelper from 'algoliasearch-helper';
import type { InitialResults } from 'instantsearch.js';
import { muragat } from '@/lib/muragat.ts';
import { answerMultiSearch } from '@/lib/search/wire/wire.ts';
import { narrowedParameters } from './connect-narrowing.ts';
import { createSearchClient, type Post } from './search-client.ts';
import { INDEX, INDEX_OF_SORT } from './search-state.ts';
import { HITS_PER_PAGE, type SearchRoute } from './search-url.ts';

/**
 * Searches on the server, with the very parameters that the page's widgets will have, so that the page is
 * complete as sent and the browser asks nothing until the reader does something.
 */
export async function initialResults(route: SearchRoute): Promise<InitialResults> {
  const client = createSearchClient(askArchive);
  const helper = algoliasearchHelper(client, INDEX, {});
  const state = helper.state.setQueryParameters({
    index: INDEX_OF_SORT[route.sort],
    query: route.q,
    hitsPerPage: HITS_PER_PAGE,
    page: route.page - 1,
    ...narrowedParameters(route),
  });
  const { content } = await helper.setState(state).searchOnce({});
  return { [INDEX]: { state: { ...state }, results: content._rawResults } };
}

const askArchive: Post = async (_path, body) => {
  try {
    const { status, body: answer } = await answerMultiSearch(await muragat(), body);
    if (status !== 200) throw new Error(`The search was refused: ${JSON.stringify(answer)}`);
    return answer;
  } catch (error) {
    console.error(error);
    throw error;
  }
};
