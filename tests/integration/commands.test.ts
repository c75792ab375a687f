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

  test('leaves values out, and counts those of a facet', async () => {
    const args = ['көпір', '--facet', 'source', '--filter', 'source!=Үлгі хабары'];
    const { out } = await run('search', args);
    expect(out).toMatch(/^source: Сынақ газеті 1$/m);
    const { out: json } = await run('search', [...args, '--json', '--filter', 'year!=2021']);
    expect(JSON.parse(json)).toMatchObject({ strictTotal: 0, facets: { source: {} } });
  });

  test('explains how the query was read', async () => {
    const { out } = await run('search', ['munai', '--explain']);
    expect(out).toMatch(/munai → мұнай \(latin/);
  });

  test('says what it searched for in place of a mistyped word, and leaves it alone where told to', async () => {
    const { out } = await run('search', ['көпірдңі']);
    expect(out).toContain('searched for "көпірдің" instead of "көпірдңі"');
    expect(out).toContain('Жаңа [көпір] салынады');
    expect((await run('search', ['көпірдңі', '--verbatim'])).out).toContain('0 found');
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
    [['x', '--filter', 'from!=2020-01-01']],
    [['x', '--filter', 'country']],
    [['x', '--facet', 'colour']],
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

describe('transliterate', () => {
  test.each([
    ['latin', 'Үлгікент ҚАЛАСЫ\n\nмұнай', 'Ülgıkent QALASY\n\nmūnai\n'],
    ['cyrillic', 'Ülgıkent QALASY\n\nmūnai', 'Үлгікент ҚАЛАСЫ\n\nмұнай\n'],
    ['arabic', 'мұнай, тіл\n', 'مۇناي، ٴتىل\n'],
  ])('puts text into %s letters, line by line', async (script, input, output) => {
    expect(await run('transliterate', ['--to', script], input)).toMatchObject({ code: 0, out: output });
  });

  test('answers a line before the next one comes', async () => {
    const child = start('transliterate', ['--to', 'latin']);
    child.stdin.write('мұнай\n');
    const [answer] = await once(child.stdout, 'data');
    expect(String(answer)).toBe('mūnai\n');
    child.stdin.end();
    await once(child, 'exit');
  });

  test.each([[[]], [['--to', 'runes']], [['--to']], [['--from', 'latin']]])(
    'called as transliterate %j it says how it is called',
    async (args) => {
      expect((await run('transliterate', args)).code).toBe(2);
    },
  );
});

describe('interpret', () => {
  test('answers each line with its readings, in order, an empty one with none', async () => {
    const { code, out } = await run('interpret', [], 'мунай экспорты\n\nfcnfyf');
    expect(code).toBe(0);
    const [first, empty, last, ...more] = lines(out).map((line) => JSON.parse(line));
    expect(more).toEqual([]);
    expect(first.query).toBe('мунай экспорты');
    expect(first.readings[0]).toMatchObject({
      text: 'мұнай экспорты',
      words: [
        {
          start: 0,
          end: 5,
          written: 'мунай',
          read: 'мұнай',
          kind: 'russian-keyboard',
          keys: ['мұнай', '~мұнай', '=мұнай'],
        },
        {},
      ],
    });
    expect(empty).toEqual({ query: '', readings: [] });
    expect(last.readings[0]).toMatchObject({ text: 'астана', words: [{ kind: 'wrong-layout' }] });
  });

  test('takes no arguments', async () => {
    expect((await run('interpret', ['мунай'])).code).toBe(2);
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
