import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function analyze(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['--import', 'tsx', 'scripts/analyze.ts', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { status, stderr, lines: stdout.split('\n').slice(0, -1) };
}

describe('analyze', () => {
  it('answers each line with one, in order', () => {
    const { status, lines } = analyze('мұнайдың\r\n\nАҚШ’тың\nүй');
    expect(status).toBe(0);
    expect(lines).toEqual([
      'мұнайдың\tмұнай\tмұнай ~мұнай =мұнайдың\tNOUN\tCase=Gen',
      '\t\t\t\t',
      'АҚШ’тың\tАҚШ\tақш ~ақш =ақш-тың\tPROPN\tCase=Gen',
      'үй\tүй\tүй ~үй =үй\tNOUN\tCase=Nom',
    ]);
  });

  it('gives the tokens of a text with their places in the whole of it', () => {
    const text = '😀 Мұнай бағасы\r\n\r\n85,3%-ке өсті, деді П. Сынақов.\n'.repeat(3000);
    const { lines } = analyze(text, '--text');
    expect(lines).toHaveLength(3000 * 6);
    for (const line of lines) {
      const [start, end, written] = line.split('\t');
      expect(text.slice(Number(start), Number(end))).toBe(written);
    }
    expect(lines[2]).toBe('19\t27\t85,3%-ке\tnumber\t85,3%\t85,3 ~85,3 =85,3%-ке\tNUM\tCase=Dat');
    expect(lines[5]).toMatch(/\tinitials\tП\. Сынақов\tсынақов ~сынақ ~сына =сынақов\tPROPN\tCase=Nom$/);
  });

  it('gives all analyses as JSON lines, of words and of text', () => {
    const word = JSON.parse(analyze('алма\n', '--all').lines[0] ?? '');
    expect(word.word).toBe('алма');
    expect(word.analyses.map(({ lemma, upos }: Record<string, string>) => [lemma, upos])).toEqual(
      expect.arrayContaining([
        ['алма', 'NOUN'],
        ['ал', 'VERB'],
      ]),
    );
    const token = JSON.parse(analyze('алма\n', '--all', '--text').lines[0] ?? '');
    expect(token).toEqual({ start: 0, end: 4, kind: 'word', ...word });
  });

  it('says how it is called when it is called wrongly', () => {
    expect(analyze('', 'алма')).toMatchObject({
      status: 2,
      lines: [],
      stderr: expect.stringMatching(/Usage/),
    });
    expect(analyze('', '--texts')).toMatchObject({ status: 2, lines: [] });
  });
});
