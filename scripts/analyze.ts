import { loadAnalyser } from '../lib/tables.ts';

/**
 * Analyses words from standard input, one a line: `word⇥lemma⇥keys⇥upos⇥features`, keys joined by blanks.
 * An empty line gives empty columns; a tab within a word is printed as a blank.
 */
const analyser = loadAnalyser();

let rest = '';
process.stdin.setEncoding('utf8');
for await (const chunk of process.stdin) {
  const lines = `${rest}${chunk}`.split('\n');
  rest = lines.pop() ?? '';
  await print(lines);
}
if (rest !== '') await print([rest]);

async function print(lines: string[]): Promise<void> {
  const text = lines.map((line) => `${analysed(line.replace(/\r$/, ''))}\n`).join('');
  if (text !== '' && !process.stdout.write(text)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

function analysed(word: string): string {
  const [best] = analyser.analyse(word);
  const columns = best
    ? [best.lemma, analyser.keys(word).join(' '), best.upos, best.features]
    : ['', '', '', ''];
  return [word, ...columns].map((column) => column.replaceAll('\t', ' ')).join('\t');
}
