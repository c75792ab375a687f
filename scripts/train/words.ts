import { tokenise } from '../../lib/kazakh/text/tokenise.ts';
import type { WordCounts } from './estimate.ts';
import { LEARNING } from './learning.ts';

const KAZAKH = /^[а-яёәғқңөұүһі]+$/;

/** How often each Kazakh word stands in the texts, damped; members of compounds for themselves. */
export function countWords(texts: Iterable<string>): WordCounts {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const token of tokenise(text)) {
      for (const { kind, norm } of token.parts ?? [token]) {
        if (kind === 'word' && KAZAKH.test(norm)) counts.set(norm, (counts.get(norm) ?? 0) + 1);
      }
    }
  }
  return new Map([...counts].map(([word, count]) => [word, count ** LEARNING.damping]));
}
