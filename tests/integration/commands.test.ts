import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventually, processesOf } from '../process/home.ts';
import { type TemporaryFolder, temporaryFolder } from './home.ts';

interface Run {
  code: number | null;
  out: string;
  err: string;
}

let home: TemporaryFolder;
let folder: TemporaryFolder;

/** Starts a command as the scripts of package.json do. */
function start(script: string, args: string[]) {
  return spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
    env: { ...process.env, MURAGAT_HOME: home.path },
  });
}

/** Runs a command to its end. */
function run(script: string, args: string[] = [], input = ''): Promise<Run> {
  const child = start(script, args);
  const result: Run = { code: null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    result.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    result.err += text;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...result, code })));
}

const lines = (text: string) => text.trimEnd().split('\n');

beforeAll(async () => {
  home = temporaryFolder();
  folder = temporaryFolder();
  const ingested = await run('ingest', ['data/articles', 'tests/fixtures/fictitious.jsonl']);
  expect(ingested).toMatchObject({ code: 0, out: 'new 8, changed 0, unchanged 0, rejected 0\n' });
  return () => {
    home.remove();
    folder.remove();
  };
});

describe('ingest', () => {
  test('prints its summary as JSON, and rejected records alone are no failure', async () => {
    const { code, out } = await run('ingest', ['--json', join(folder.path, 'none.txt'), 'data/articles']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      new: 0,
      changed: 0,
      unchanged: 1,
      rejected: [{ place: join(folder.path, 'none.txt'), reason: 'there is no such file' }],
    });
  });

  test('without a path says how it is called', async () => {
    const { code, err } = await run('ingest');
    expect(code).toBe(2);
    expect(err).toContain('Usage:');
  });
});

describe('search', () => {
  test('prints hits with marks, best first', async () => {
    const { out } = await run('search', ['көпір']);
    expect(out).toContain('Жаңа [көпір] салынады');
    expect(out).toContain('[көпірдің]');
  });

  test('prints JSON, filtered', async () => {
    const { out } = await run('search', [
      '',
      '--json',
      '--filter',
      'source=Үлгі хабары',
      '--filter',
      'to=2021-12-31',
    ]);
    expect(JSON.parse(out).hits.map(({ id }: { id: string }) => id)).toEqual(['fic-museum']);
  });

  test('explains how the query was read', async () => {
    const { out } = await run('search', ['munai', '--explain']);
    expect(out).toMatch(/munai → мұнай \(latin/);
  });

  test('prints a run in the format of TREC: ids to the letter, strict hits first, no line for the unknown', async () => {
    const queries = join(folder.path, 'queries.jsonl');
    writeFileSync(
      queries,
      [
        JSON.stringify({ id: 'Q 1/ә', text: 'Үлгікент мұражай' }),
        'no JSON',
        JSON.stringify({ id: 'q2', text: 'бырғұжмал шүңкірдоп' }),
        JSON.stringify({ id: 'q3', text: 'және' }),
      ].join('\n'),
    );
    const { code, out, err } = await run('search', [
      '--queries',
      queries,
      '--limit',
      '10',
      '--format',
      'trec',
    ]);
    expect(code).toBe(0);
    expect(err).toContain(`${queries}:2: this line is no JSON`);
    expect(lines(out)[0]).toMatch(/^Q 1\/ә Q0 fic-museum 1 \d+\.\d+ muragat$/);
    expect(lines(out).every((line) => line.startsWith('Q 1/ә Q0 fic-'))).toBe(true);
    const scores = lines(out).map((line) => Number(line.split(' ').at(-2)));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test.each([
    [[]],
    [['--format', 'trec']],
    [['x', '--limit', 'many']],
    [['x', '--filter', 'colour=red']],
    [['x', '--unknown']],
  ])('called as search %j it says how it is called', async (args) => {
    expect((await run('search', args)).code).toBe(2);
  });
});

test('a command whose reader stops early ends, and leaves no process behind', async () => {
  const queries = join(folder.path, 'many.jsonl');
  const query = JSON.stringify({ id: 'q', text: 'Үлгікент көпір мұражай кітап бидай' });
  writeFileSync(queries, `${query}\n`.repeat(5000));
  const child = start('search', ['--queries', queries, '--limit', '100', '--format', 'trec']);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  await once(child, 'exit');
  await eventually(() => processesOf(home.path).length === 0, 'the engine has ended');
});

describe('analyze', () => {
  test('answers line by line in the same order, an empty line with empty columns', async () => {
    const { out } = await run('analyze', [], 'мұнайымыздың\n\nТоқаевпен\n');
    const rows = out
      .slice(0, -1)
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows.map(([word, lemma]) => [word, lemma])).toEqual([
      ['мұнайымыздың', 'мұнай'],
      ['', ''],
      ['Тоқаевпен', 'Тоқаев'],
    ]);
    for (const row of rows) expect(row).toHaveLength(5);
  });
});

describe('tag', () => {
  test('adds to each line what the text tells, and goes on after a bad one', async () => {
    const text = 'Қазақстан 2023 жылы 5 млн тонна мұнай тасымалдады.';
    const { code, out, err } = await run('tag', [], `${JSON.stringify({ id: 'a', text })}\n{"id": 1\n`);
    expect(code).toBe(0);
    expect(err).toContain('2');
    const [tagged] = lines(out).map((line) => JSON.parse(line));
    expect(tagged).toMatchObject({ id: 'a', text, countries: [{ code: 'KZ' }] });
    expect(tagged.figures[0]).toMatchObject({ value: 5_000_000, unit: 't', kind: 'quantity' });
    const [{ start, end }] = tagged.dates;
    expect(text.slice(start, end)).toContain('2023');
  });
});
