import { createAnalyser } from '../../lib/kazakh/analysis/analyser.ts';
import { parseLexicon } from '../../lib/kazakh/analysis/lexicon.ts';
import { lexiconTables } from '../../lib/tables.ts';
import { drawn } from '../train/learning.ts';
import { learnMorphology } from '../train/morphology.ts';
import { goldWords } from '../train/morphology-tables.ts';
import { kazakhTexts } from '../train/texts.ts';
import { countWords } from '../train/words.ts';
import { annotatedTypes, goldTypes, lemmaFigures } from './lemmas.ts';

/**
 * Lemmas of annotated words that the learning did not see: it learns from one half of the annotated running
 * text and is measured on the other, then the other way round. The lexicon of the tables is the same for both.
 */
export function evaluateUnseenLemmas(): Record<string, Record<string, string | number>> {
  const tables = lexiconTables();
  const words = countWords(kazakhTexts());
  const gold = goldWords(tables);
  const types = goldTypes().get('apertium-wiki') ?? [];
  const table: Record<string, Record<string, string | number>> = {};
  for (const [name, isTest] of [
    ['first half', (word: string) => drawn(word, 2)],
    ['second half', (word: string) => !drawn(word, 2)],
  ] as const) {
    const annotated = gold.annotated.filter(({ surface }) => !isTest(surface));
    const { stems, weights } = learnMorphology(tables, words, { ...gold, annotated });
    const analyser = createAnalyser(parseLexicon(tables, { name: 'stems', tsv: stems }), weights);
    const unseen = types.filter(({ surface }) => isTest(surface));
    table[`apertium-wiki, ${name} unseen`] = lemmaFigures(unseen, (word) => analyser.lemma(word));
    for (const words of ['running text', 'random types'] as const) {
      table[`${words}, without the ${name}`] = lemmaFigures(annotatedTypes(words), (word) =>
        analyser.lemma(word),
      );
    }
  }
  return table;
}
