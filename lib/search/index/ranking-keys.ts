import { coarseKeys, FORM } from '../../kazakh/analysis/filing-keys.ts';
import type { Token } from '../../kazakh/text/token.ts';
import { isStopWord } from '../../languages/stop-words.ts';

/** The keys of one position of a text. */
export interface RankingKeys {
  /** Those that a search compares: the lemma or stem first, then its rivals. */
  precise: readonly string[];
  /** Those that only a ranking counts (docs/decisions/0013): a coarse one and the written form; none of a function word. */
  others: readonly string[];
  /** The word as it is written, folded. */
  form: string;
}

/** The keys of each position of a token, from its precise keys. */
export function rankingKeys(token: Token, positions: readonly string[][]): RankingKeys[] {
  return positions.flatMap((precise, position): RankingKeys[] => {
    const [main] = precise;
    if (main === undefined) return [];
    const written = token.parts?.length === positions.length ? token.parts[position] : token;
    const form = written?.norm ?? token.norm;
    if (isStopWord(form)) return [{ precise, others: [], form }];
    return [{ precise, others: [coarseKey(main), FORM + form], form }];
  });
}

/** A lemma's key in the index of coarse keys. */
export function coarseKey(lemma: string): string {
  return coarseKeys(lemma)[0] ?? lemma;
}
