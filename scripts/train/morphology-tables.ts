import { type LexiconTable, parseLexicon } from '../../lib/kazakh/analysis/lexicon.ts';
import { goldTypes } from '../evaluate/lemmas.ts';
import { type GoldWords, learnMorphology, type Morphology } from './morphology.ts';
import { kazakhTexts } from './texts.ts';
import { countWords } from './words.ts';

const VERBAL_NOUN = /(?:[ую]|[ғқ]ан|[гк]ен)$/;

/**
 * The annotated words of the evaluation data. Its sources are of two minds about verbal nouns and participles
 * (`өсуі` is of өсу or of өс): to us they are forms of their verb, but for those that a table lists; so the others
 * are left out.
 */
export function goldWords(tables: readonly LexiconTable[]): GoldWords {
  const types = goldTypes();
  const { stems } = parseLexicon(tables);
  const settled = (source: string) =>
    (types.get(source) ?? []).filter(
      ({ lemmas: [lemma = ''] }) => !VERBAL_NOUN.test(lemma) || stems.has(lemma),
    );
  return { annotated: settled('apertium-wiki'), paradigms: settled('unimorph') };
}

/** What is learned from the evaluation data: the learned tables by their file names. */
export function morphologyTables(lexicon: readonly LexiconTable[]): Record<string, string> {
  const { stems, weights } = learnMorphology(lexicon, countWords(kazakhTexts()), goldWords(lexicon));
  return { 'stems.tsv': stems, 'weights.tsv': weightsTable(weights) };
}

/** Weights as `parseWeights` reads them, sorted; those that round to nothing are left out. */
function weightsTable(weights: Morphology['weights']): string {
  return [...weights]
    .map(([name, weight]) => [name, weight.toFixed(3)] as const)
    .filter(([, weight]) => Number(weight) !== 0)
    .map(([name, weight]) => `${name}\t${weight}\n`)
    .sort()
    .join('');
}
