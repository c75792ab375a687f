import { parseArgs } from 'node:util';
import { type AnalysedWord, analyseLine, analyseToken } from '../lib/kazakh/analysis/analyse-token.ts';
import { createMemo } from '../lib/kazakh/memo.ts';
import { tokenise } from '../lib/kazakh/text/tokenise.ts';
import { loadAnalyser } from '../lib/tables.ts';
import { answerLines, print, standardInput, textPieces } from './cli/lines.ts';
import { runCommand, UsageError } from './cli/run.ts';

/** Lines whose answers are remembered: the words of texts come again and again. */
const REMEMBERED = 50_000;

const USAGE = `Usage: npm run -s analyze -- [--text] [--all] < input

Reads words, one a line, and prints for each, in order
  word⇥lemma⇥keys⇥part of speech⇥features
with the keys parted by blanks. An empty line gives empty columns.

  --text  read running text; print one token a line:
          start⇥end⇥written⇥kind⇥lemma⇥keys⇥part of speech⇥features
          offsets are UTF-16 units of the whole input, the end exclusive
  --all   print all analyses, best first, as JSON lines: {"word","analyses"};
          of running text {"start","end","word","kind","analyses"}`;

/** Analyses words or running text from standard input as it comes. */
await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { text: { type: 'boolean' }, all: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(USAGE);
  if (positionals.length > 0) throw new UsageError(USAGE);
  const analyser = loadAnalyser();
  if (!values.text) {
    const answer = (word: string) => {
      const analysed = analyseLine(word, analyser);
      return values.all
        ? JSON.stringify({ word, analyses: analysed.analyses })
        : row([word, ...columns(analysed)]);
    };
    return answerLines(createMemo(answer, REMEMBERED));
  }
  let offset = 0;
  for await (const piece of textPieces(standardInput())) {
    const lines = tokenise(piece).map((token) => {
      const analysed = analyseToken(token, analyser);
      const word = piece.slice(token.start, token.end);
      const [start, end] = [offset + token.start, offset + token.end];
      return values.all
        ? JSON.stringify({ start, end, word, kind: token.kind, analyses: analysed.analyses })
        : row([start, end, word, token.kind, ...columns(analysed)]);
    });
    await print(lines.map((line) => `${line}\n`).join(''));
    offset += piece.length;
  }
});

function columns({ analyses: [best], keys }: AnalysedWord): string[] {
  return best ? [best.lemma, keys.join(' '), best.upos, best.features] : ['', '', '', ''];
}

function row(values: readonly (string | number)[]): string {
  return values.map((value) => unbroken(String(value))).join('\t');
}

/** Hardly any value has a break in it: to look first is faster than to replace. */
function unbroken(value: string): string {
  return /[\t\r\n]/.test(value) ? value.replace(/[\t\r\n]/g, ' ') : value;
}
