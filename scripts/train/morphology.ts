import { evidenceOf } from '../../lib/kazakh/analysis/evidence.ts';
import {
  type Lexicon,
  type LexiconTable,
  lookupForm,
  parseLexicon,
} from '../../lib/kazakh/analysis/lexicon.ts';
import type { Weights } from '../../lib/kazakh/analysis/weights.ts';
import { countStems, estimateWeights, type WordCounts } from './estimate.ts';
import { INITIAL, NEGATIVE_ORDERS } from './initial-weights.ts';
import { drawn, LEARNING, OPEN_CLASSES } from './learning.ts';
import { type Example, fitWeights } from './log-linear.ts';
import { byLemma, createReader } from './reader.ts';

/** An annotated word: any of the lemmas is right. */
export interface GoldWord {
  surface: string;
  lemmas: string[];
  upos: string;
}

export interface GoldWords {
  /** Of running text. */
  annotated: readonly GoldWord[];
  /** Cells of paradigms of nouns. */
  paradigms: readonly GoldWord[];
}

export interface Morphology {
  /** Stems with their counts, for `parseLexicon`. */
  stems: string;
  weights: Weights;
}

const KAZAKH = /^[а-яёәғқңөұүһі]+$/;
const SHORTEST_STEM = 3;

/**
 * Learns which stems there are, how often they are met and what speaks for a reading: first from bare text, by
 * estimating and reading in turn; then from annotated words, by fitting the weights. So that it learns to read
 * words which the lexicon lacks, part of the lexicon is hidden while it reads words that it is sure of.
 */
export function learnMorphology(
  tables: readonly LexiconTable[],
  words: WordCounts,
  gold: GoldWords,
): Morphology {
  const listed = parseLexicon(tables);
  const withStems = (stems: string) => parseLexicon(tables, { name: 'stems', tsv: stems });
  const known = goldStems(listed, gold);
  let weights: Weights = INITIAL;
  let lexicon = listed;
  let stems = '';
  const count = () => {
    stems = `${countStems(listed, lexicon, weights, words)}\n`;
    const counted = new Set(stems.split('\n').map((row) => row.slice(0, row.lastIndexOf('\t'))));
    stems += known
      .filter((entry) => !counted.has(entry))
      .map((entry) => `${entry}\t1\n`)
      .join('');
    lexicon = withStems(stems);
  };
  for (let round = 0; round < LEARNING.estimations; round++) {
    weights = estimateWeights(lexicon, weights, words);
    count();
  }
  for (let round = 0; round < LEARNING.fits; round++) {
    const examples = examplesOf(lexicon, weights, words, gold);
    weights = fitWeights(examples, estimateWeights(lexicon, weights, words), {
      pull: LEARNING.pull,
      fixed: new Set(NEGATIVE_ORDERS),
    });
    count();
  }
  return { stems, weights };
}

/** Stems of the annotated words that no table lists, as `lemma⇥upos`. */
function goldStems(listed: Lexicon, { annotated, paradigms }: GoldWords): string[] {
  const entries = new Set<string>();
  for (const { lemmas, upos } of [...annotated, ...paradigms.map((word) => ({ ...word, upos: 'NOUN' }))]) {
    const lemma = lemmas[0] ?? '';
    if (!OPEN_CLASSES.has(upos) || lemma.length < SHORTEST_STEM || !KAZAKH.test(lemma)) continue;
    if (listed.stems.get(lookupForm(lemma))?.some((entry) => entry.upos === upos)) continue;
    entries.add(`${lemma}\t${upos}`);
  }
  return [...entries].sort();
}

function examplesOf(lexicon: Lexicon, weights: Weights, words: WordCounts, gold: GoldWords): Example[] {
  const paradigms = gold.paradigms.filter(({ surface }) => drawn(surface, LEARNING.everyParadigm));
  return [
    ...examples(lexicon, weights, gold.annotated, LEARNING.weights.annotated),
    ...examples(lexicon, weights, paradigms, LEARNING.weights.paradigm),
    ...examples(partlyHidden(lexicon), weights, sureWords(lexicon, weights, words), LEARNING.weights.sure),
  ];
}

function examples(
  lexicon: Lexicon,
  weights: Weights,
  words: readonly Pick<GoldWord, 'surface' | 'lemmas'>[],
  weight: number,
): Example[] {
  const reader = createReader(lexicon, weights);
  return words
    .filter(({ surface }) => KAZAKH.test(surface))
    .map(({ surface, lemmas }) => ({
      weight,
      // A whole form of the lexicon is certain: what is to be learned is how it would be read without.
      readings: reader
        .parses(surface)
        .filter(({ stem }) => stem.features === undefined)
        .map((parse) => ({
          evidence: evidenceOf(parse),
          right: lemmas.includes(parse.stem.lemma),
        })),
    }));
}

/** Words of the texts with one clear reading, by a stem that a table lists. */
function sureWords(lexicon: Lexicon, weights: Weights, words: WordCounts) {
  const reader = createReader(lexicon, weights);
  const sure: { surface: string; lemmas: string[] }[] = [];
  for (const surface of words.keys()) {
    if (!drawn(surface, LEARNING.everySure)) continue;
    const [best] = [...byLemma(reader.shares(surface))].sort((a, b) => b[1] - a[1]);
    if (!best || best[1] < LEARNING.sure) continue;
    const [lemma = '', upos = ''] = best[0].split('\t');
    const entry = lexicon.stems.get(lookupForm(lemma))?.find((one) => one.upos === upos);
    if (entry && !entry.found && OPEN_CLASSES.has(upos)) sure.push({ surface, lemmas: [lemma] });
  }
  return sure;
}

function partlyHidden(lexicon: Lexicon): Lexicon {
  const stems = new Map(
    [...lexicon.stems].map(([stem, entries]) => [
      stem,
      entries.filter(
        ({ lemma, upos }) => !(OPEN_CLASSES.has(upos) && drawn(`${lemma}#`, LEARNING.everyHidden)),
      ),
    ]),
  );
  return { ...lexicon, stems };
}
