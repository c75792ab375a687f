const CARRIAGE_RETURN = '\r'.charCodeAt(0);
const HASH = '#'.charCodeAt(0);

/**
 * Reads a table row by row; empty lines and lines that begin with `#` are skipped.
 * @throws Error that names table and line before what `read` complained of.
 */
export function eachRow({ name, tsv }: { name: string; tsv: string }, read: (row: string) => void): void {
  let number = 0;
  try {
    for (let start = 0; start < tsv.length; ) {
      number++;
      const newline = tsv.indexOf('\n', start);
      const next = newline < 0 ? tsv.length : newline + 1;
      let end = newline < 0 ? tsv.length : newline;
      if (tsv.charCodeAt(end - 1) === CARRIAGE_RETURN) end--;
      if (end > start && tsv.charCodeAt(start) !== HASH) read(tsv.slice(start, end));
      start = next;
    }
  } catch (error) {
    throw new Error(`${name}:${number}: ${error instanceof Error ? error.message : error}`);
  }
}
