import type { Archive } from '../../archive/archive.ts';
import type { MultilingualAnalyser } from '../../languages/multilingual-analyser.ts';
import { contentLemmas } from './content-lemmas.ts';
import { learnNeighbours } from './learn-neighbours.ts';

/** Fewer articles teach too little. */
const FEWEST_ARTICLES = 2_000;
/** How much an archive has to grow before it is read again. */
const GROWTH = 2;
/** How many articles are read at most, spread over all of them, and how much of each, in UTF-16 units. */
const MOST_ARTICLES = 10_000;
const BEGINNING = 1_000;

const BATCH = 500;

/** Learns the neighbours of the archive's words, if it has grown enough since that was last done. */
export async function refreshNeighbours(archive: Archive, analyser: MultilingualAnalyser): Promise<void> {
  const { articles } = await archive.counts();
  if (articles < Math.max(FEWEST_ARTICLES, GROWTH * (await archive.neighbours.learnedFrom()))) return;
  const texts: string[][] = [];
  const step = Math.max(1, articles / MOST_ARTICLES);
  let seen = 0;
  for (let after = ''; ; ) {
    const ids = await archive.ids('all', after, BATCH);
    const last = ids.at(-1);
    if (last === undefined) break;
    after = last;
    // Ids of one source stand together: of all of them some are read.
    const chosen = ids.filter((_, at) => Math.floor((seen + at + 1) / step) > Math.floor((seen + at) / step));
    seen += ids.length;
    for (const { title, text } of await archive.listed(chosen)) {
      texts.push(
        contentLemmas(
          `${title?.how === 'stated' ? `${title.value}\n` : ''}${text.slice(0, BEGINNING)}`,
          analyser,
        ),
      );
    }
  }
  await archive.neighbours.replace(learnNeighbours(texts), articles);
}
