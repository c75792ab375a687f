import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lineBatches, textPieces } from '../../scripts/cli/lines.ts';

async function* stream(chunks: Iterable<string>): AsyncGenerator<string> {
  yield* chunks;
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function linesOf(...chunks: string[]): Promise<string[]> {
  return (await collect(lineBatches(stream(chunks)))).flat();
}

describe('lines of a stream', () => {
  test.each<[string, string[], string[]]>([
    ['end at a newline', ['бір\nекі\n'], ['бір', 'екі']],
    ['end at the end of the stream', ['бір\nекі'], ['бір', 'екі']],
    ['may be empty', ['\n\nекі\n'], ['', '', 'екі']],
    ['may end as in Windows', ['бір\r\nекі\r\n'], ['бір', 'екі']],
    ['may be cut by chunks anywhere', ['бі', 'р\r', '\nек', 'і'], ['бір', 'екі']],
    ['may be none', [], []],
  ])('%s', async (_, chunks, lines) => {
    expect(await linesOf(...chunks)).toEqual(lines);
  });

  it('are cut where they are endless, and the next one is whole again', async () => {
    const lines = await linesOf(...Array<string>(40).fill('а'.repeat(65_536)), 'б\nекі\n');
    expect(lines.map((line) => line.length)).toEqual([1 << 20, 3]);
  });
});

describe('pieces of a stream', () => {
  it('join to the whole of it, and end with lines', async () => {
    const chunks = fc.array(fc.string({ unit: fc.constantFrom(...'аб \r\n') }));
    await fc.assert(
      fc.asyncProperty(chunks, async (given) => {
        const pieces = await collect(textPieces(stream(given)));
        expect(pieces.join('')).toBe(given.join(''));
        for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/\n$/);
      }),
    );
  });

  it('end behind a blank where no line ends, and are bounded where there is none either', async () => {
    const words = await collect(textPieces(stream(Array<string>(40).fill('қала '.repeat(10_000)))));
    expect(words.every((piece) => piece.endsWith(' '))).toBe(true);
    const letters = await collect(textPieces(stream(Array<string>(40).fill('а'.repeat(65_535)))));
    expect(Math.max(...letters.map((piece) => piece.length))).toBeLessThan(1.2e6);
  });
});
