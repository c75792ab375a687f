import { fold } from '../text/clean.ts';
import type { Token } from '../text/token.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Analyser, Analysis } from './analyser.ts';
import { filingKeys } from './filing-keys.ts';

/** A word as it is written somewhere, taken for what it is: with its analyses, best first, and its keys. */
export interface AnalysedWord {
  analyses: Analysis[];
  /** All keys that it is filed under (filing-keys.ts); that of the lemma first. */
  keys: string[];
}

/**
 * Analyses a token of any kind. The lemma of initials with a name is that of the name behind them
 * (`П. Сынақовтың → П. Сынақов`); addresses and hashtags are their own lemma.
 */
export function analyseToken(token: Token, analyser: Analyser): AnalysedWord {
  const keys = filingKeys(token, analyser);
  switch (token.kind) {
    case 'url':
    case 'email':
    case 'hashtag':
      return { analyses: [{ lemma: token.norm, upos: 'SYM', features: '_', score: 1 }], keys };
    case 'initials': {
      const name = token.parts?.at(-1)?.text ?? '';
      const initials = token.text.slice(0, token.text.length - name.length);
      return { analyses: behind(initials, analyser.analyse(name)), keys };
    }
    default:
      return { analyses: analyser.analyse(token.text), keys };
  }
}

/**
 * Analyses a line that is meant as one word. Of several words the last one is inflected and gives the
 * analysis; the others stand before its lemma as written.
 */
export function analyseLine(line: string, analyser: Analyser): AnalysedWord {
  const tokens = tokenise(line);
  const last = tokens.at(-1);
  if (!last) return { analyses: analyser.analyse(line), keys: analyser.keys(line) };
  const { analyses, keys } = analyseToken(last, analyser);
  if (tokens.length === 1) return { analyses, keys };
  const before = tokens.slice(0, -1).flatMap((token) => filingKeys(token, analyser));
  const [first] = tokens;
  return {
    analyses: behind(fold(line.slice(first?.start, last.start)), analyses),
    keys: [...new Set([...before, ...keys])],
  };
}

function behind(start: string, analyses: readonly Analysis[]): Analysis[] {
  return analyses.map((analysis) => ({ ...analysis, lemma: start + analysis.lemma }));
}
