import { filingKeys } from '../lib/kazakh/analysis/filing-keys.ts';
import { interpretations } from '../lib/kazakh/queries/interpretations.ts';
import { tokenise } from '../lib/kazakh/text/tokenise.ts';
import { loadReader } from '../lib/tables.ts';
import { answerLines } from './cli/lines.ts';
import { runCommand, UsageError } from './cli/run.ts';

/**
 * Reads queries from standard input, one a line: a JSON line with the ranked readings of each, and with the keys
 * of their words as `analyze` has them.
 */
await runCommand(async (args) => {
  if (args.length > 0) throw new UsageError('Usage: npm run -s interpret < queries');
  const reader = loadReader();
  const filed = (read: string) => tokenise(read).flatMap((token) => filingKeys(token, reader.analyser));
  await answerLines((query) => {
    const readings = interpretations(query, reader).map((reading) => ({
      ...reading,
      words: reading.words.map((word) => ({ ...word, keys: filed(word.read) })),
    }));
    return JSON.stringify({ query, readings });
  });
});
