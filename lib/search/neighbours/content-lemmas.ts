import type { MultilingualAnalyser } from '../../languages/multilingual-analyser.ts';
import { rankingKeys } from '../index/ranking-keys.ts';

/** The lemmas of a text's words that are no function words, in order. */
export function contentLemmas(text: string, analyser: MultilingualAnalyser): string[] {
  return [...analyser.lines(text)].flatMap(({ words }) =>
    words.flatMap(({ token, keys }) =>
      rankingKeys(token, keys).flatMap(({ precise: [lemma], others }) =>
        lemma !== undefined && others.length > 0 ? lemma : [],
      ),
    ),
  );
}
