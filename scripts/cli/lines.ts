/** Letters of a line that are held; endless lines must not fill the memory. */
const LONGEST_LINE = 1 << 20;

/**
 * Answers each line of standard input with one line on standard output, in order, as the lines come, and no
 * faster than they are read. The last line need not be ended; of a line over a million letters long the
 * start is answered.
 */
export async function answerLines(answer: (line: string) => string): Promise<void> {
  for await (const lines of lineBatches(standardInput())) {
    await print(lines.map((line) => `${answer(line)}\n`).join(''));
  }
}

/** The lines of a stream, without `\n` or `\r\n`, as many at a time as have come. */
export async function* lineBatches(input: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = '';
  for await (const chunk of input) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = shortened(lines.pop() ?? '');
    if (lines.length > 0) yield lines.map((line) => shortened(line.replace(/\r$/, '')));
  }
  if (rest !== '') yield [rest.replace(/\r$/, '')];
}

/**
 * A stream as pieces that join to the whole of it. They end with a line where a line ends within a million
 * letters, else behind a blank, and else anywhere.
 */
export async function* textPieces(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input) {
    rest += chunk;
    const end = rest.lastIndexOf('\n') + 1 || (rest.length > LONGEST_LINE ? anyBreak(rest) : 0);
    if (end > 0) yield rest.slice(0, end);
    rest = rest.slice(end);
  }
  if (rest !== '') yield rest;
}

export function standardInput(): AsyncIterable<string> {
  return process.stdin.setEncoding('utf8');
}

/** Writes to standard output, and waits while its reader is behind. */
export async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

function shortened(line: string): string {
  return line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line;
}

function anyBreak(text: string): number {
  const isSplitPair = /[\uD800-\uDBFF]$/.test(text);
  return text.lastIndexOf(' ') + 1 || text.length - (isSplitPair ? 1 : 0);
}
