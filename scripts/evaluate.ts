import { runCommand, UsageError } from './cli/run.ts';
import { evaluateKeys } from './evaluate/keys.ts';
import { evaluateLemmas } from './evaluate/lemmas.ts';

const EVALUATIONS = { lemmas: evaluateLemmas, keys: evaluateKeys };
const USAGE = `Usage: npm run evaluate -- ${Object.keys(EVALUATIONS).join('|')}|all`;

/** Measures on the evaluation data, beside baselines computed in the same run. */
await runCommand(async (args) => {
  const all = Object.entries(EVALUATIONS);
  const chosen = args.includes('all') ? all : all.filter(([name]) => args.includes(name));
  if (args.length === 0 || (chosen.length !== args.length && !args.includes('all')))
    throw new UsageError(USAGE);
  for (const [name, evaluate] of chosen) {
    console.log(`\n${name}`);
    console.table(evaluate());
  }
});
