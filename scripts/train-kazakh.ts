import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexiconTables } from '../lib/tables.ts';
import { runCommand, UsageError } from './cli/run.ts';
import { learnLetters } from './train/letters.ts';
import { morphologyTables } from './train/morphology-tables.ts';
import { kazakhTexts, translatedTexts } from './train/texts.ts';

const FOLDER = join('data', 'kazakh', 'learned');

/** What is learned, in parts: tables by their file names. */
const PARTS: Readonly<Record<string, () => Record<string, string>>> = {
  letters: () => ({
    'letters-kk.tsv': learnLetters(kazakhTexts(), /[а-яёәғқңөұүһі]+/g, 0.5),
    'letters-ru.tsv': learnLetters(translatedTexts('ru'), /[а-яё]+/g, 1),
    'letters-en.tsv': learnLetters(translatedTexts('en'), /[a-z]+/g, 1),
  }),
  morphology: () => morphologyTables(lexiconTables()),
};
const USAGE = `Usage: npm run train:kazakh [-- ${Object.keys(PARTS).join('|')}]`;

/** Learns the tables of `data/kazakh/learned` anew from the evaluation data; the same data, the same bytes. */
await runCommand(async (args) => {
  const [chosen, ...more] = args;
  if (more.length > 0 || (chosen !== undefined && !(chosen in PARTS))) throw new UsageError(USAGE);
  mkdirSync(FOLDER, { recursive: true });
  for (const [part, learn] of Object.entries(PARTS)) {
    if (chosen !== undefined && chosen !== part) continue;
    for (const [name, table] of Object.entries(learn())) {
      writeFileSync(join(FOLDER, name), table);
      console.error(`${join(FOLDER, name)}: ${Buffer.byteLength(table)} bytes`);
    }
  }
});
