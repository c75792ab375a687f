import { runCommand, UsageError } from './cli/run.ts';
import { evaluateCorrections } from './evaluate/corrections.ts';
import { evaluateDuplicates } from './evaluate/duplicates.ts';
import { evaluateHighlights } from './evaluate/highlights.ts';
import { evaluateKeys } from './evaluate/keys.ts';
import { evaluateLanguages } from './evaluate/languages.ts';
import { evaluateLemmas } from './evaluate/lemmas.ts';
import { evaluateMultilingual } from './evaluate/multilingual.ts';
import { evaluateRanking } from './evaluate/ranking.ts';
import { evaluateRetrieval } from './evaluate/retrieval.ts';
import { evaluateScripts } from './evaluate/scripts.ts';
import { evaluateSimilar } from './evaluate/similar.ts';
import { evaluateUnseenLemmas } from './evaluate/unseen-lemmas.ts';
import { evaluateVariants } from './evaluate/variant-retrieval.ts';

const EVALUATIONS = {
  lemmas: evaluateLemmas,
  unseen: evaluateUnseenLemmas,
  keys: evaluateKeys,
  scripts: evaluateScripts,
  variants: evaluateVariants,
  ranking: evaluateRanking,
  retrieval: evaluateRetrieval,
  corrections: evaluateCorrections,
  languages: evaluateLanguages,
  multilingual: evaluateMultilingual,
  highlights: evaluateHighlights,
  duplicates: evaluateDuplicates,
  similar: evaluateSimilar,
};
const USAGE = `Usage: npm run evaluate -- ${Object.keys(EVALUATIONS).join('|')}|all`;

/** Measures on the evaluation data, beside baselines computed in the same run. */
await runCommand(async (args) => {
  const all = Object.entries(EVALUATIONS);
  const chosen = args.includes('all') ? all : all.filter(([name]) => args.includes(name));
  if (args.length === 0 || (chosen.length !== args.length && !args.includes('all')))
    throw new UsageError(USAGE);
  for (const [name, evaluate] of chosen) {
    console.log(`\n${name}`);
    console.table(await evaluate());
  }
});
