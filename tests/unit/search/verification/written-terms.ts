import type { Analyser } from '../../../../lib/kazakh/analysis/analyser.ts';
import { tokenise } from '../../../../lib/kazakh/text/tokenise.ts';
import { isStopWord } from '../../../../lib/languages/stop-words.ts';
import type { PhraseNode, WordNode } from '../../../../lib/search/query/syntax/node.ts';
import { writtenParts } from '../../../../lib/search/verification/positions.ts';
import type { Term } from '../../../../lib/search/verification/term.ts';

/** The terms of a word or phrase as it is written, in their order; a planner that reads it otherwise makes its own. */
export function writtenTerms(leaf: WordNode | PhraseNode, analyser: Analyser): Term[] {
  const tokens = tokenise(leaf.text);
  const isBeginning = leaf.kind === 'word' && leaf.wildcard;
  return tokens.flatMap((token, at): Term[] => {
    if (!leaf.exact && !isBeginning) {
      const keys = analyser.keysOf(token);
      const isFunctionWord = keys.every(([main = '']) => isStopWord(main));
      return keys.length > 0 ? [{ by: 'key', alternatives: [keys], isFunctionWord }] : [];
    }
    const forms = writtenParts(token).map(({ norm }) => [norm]);
    const by = isBeginning && at === tokens.length - 1 ? 'beginning' : 'form';
    return [{ by, alternatives: [forms], isFunctionWord: false }];
  });
}
