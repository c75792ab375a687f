import { parseArgs } from 'node:util';
import { type LatinAlphabet, officialAlphabet } from '../lib/kazakh/writing/latin-alphabets.ts';
import type { LetterModel } from '../lib/kazakh/writing/letter-model.ts';
import { toArabic, toCyrillic, toLatin } from '../lib/kazakh/writing/transliteration.ts';
import { loadLetters } from '../lib/tables.ts';
import { answerLines } from './cli/lines.ts';
import { runCommand, UsageError } from './cli/run.ts';

const WRITERS: Readonly<
  Record<string, (text: string, model: LetterModel, alphabet?: LatinAlphabet) => string>
> = { latin: toLatin, cyrillic: toCyrillic, arabic: toArabic };
const USAGE = `Usage: npm run -s transliterate -- --to ${Object.keys(WRITERS).join('|')}`;

/** Puts text from standard input into another script, line by line; what is in it already stays. */
await runCommand(async (args) => {
  const { values } = parseArgs({ args, options: { to: { type: 'string' } } });
  const write = Object.hasOwn(WRITERS, values.to ?? '') ? WRITERS[values.to ?? ''] : undefined;
  if (!write) throw new UsageError(USAGE);
  const { kk } = loadLetters();
  // The alphabet that a line shows is that of the next lines too, until another one shows.
  let alphabet: LatinAlphabet | undefined;
  await answerLines((line) => {
    alphabet = officialAlphabet(line.toLowerCase()) ?? alphabet;
    return write(line, kk, alphabet);
  });
});
