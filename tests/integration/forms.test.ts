import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type SearchRequest, searchRequest } from '../../lib/search/request.ts';
import { type TemporaryArchive, temporaryArchive } from './home.ts';

/** Forms of two words; алма and алмас are no forms of each other. */
const FORMS = {
  алма: ['алма', 'алманы', 'алмаға', 'алмалар', 'алмаларымыздың'],
  көпір: ['көпір', 'көпірді', 'көпірге', 'көпірлер'],
} satisfies Record<string, string[]>;
type Word = keyof typeof FORMS;

interface Made {
  id: string;
  source: string;
  forms: Record<Word, string[]>;
}

const made: Made[] = fc
  .sample(
    fc.record({
      source: fc.constantFrom('Үлгі газеті', 'Сынақ хабары'),
      алма: fc.subarray(FORMS.алма, { maxLength: 3 }),
      көпір: fc.subarray(FORMS.көпір, { maxLength: 2 }),
    }),
    { numRuns: 80, seed: 5 },
  )
  .map(({ source, ...forms }, index) => ({ id: `made-${index}`, source, forms }));

let context: TemporaryArchive;

beforeAll(async () => {
  context = await temporaryArchive();
  const file = join(context.home, 'made.jsonl');
  const lines = made.map(({ id, source, forms }) =>
    JSON.stringify({
      id,
      source,
      lang: 'kk',
      title: `Үлгі ауылының хабары`,
      text: `Ауылда жаңалық бар деп жазады. ${[...forms.алма, ...forms.көпір].map((form) => `Бүгін ${form} туралы айтты.`).join(' ')}`,
    }),
  );
  writeFileSync(file, lines.join('\n'));
  await context.ingest(file);
  return context.close;
});

const found = async (request: Partial<SearchRequest>) => {
  const { hits, strictTotal } = await context.archive.search(searchRequest.parse({ limit: 100, ...request }));
  const strict = hits.filter((hit) => hit.strict).map(({ id }) => id);
  expect(strict).toHaveLength(strictTotal);
  return strict.sort();
};
const expected = (words: Word[], without: readonly string[], isIn = (_: Made) => true) =>
  made
    .filter(
      (one) => isIn(one) && words.every((word) => one.forms[word].some((form) => !without.includes(form))),
    )
    .map(({ id }) => id)
    .sort();

const offSets = fc.subarray([...FORMS.алма, ...FORMS.көпір]);

test('switching off forms takes away exactly the articles that have no other form of the word', async () => {
  await fc.assert(
    fc.asyncProperty(offSets, async (without) => {
      expect(await found({ q: 'алма', without })).toEqual(expected(['алма'], without));
      expect(await found({ q: 'көпірдің алмасы', without })).toEqual(expected(['алма', 'көпір'], without));
    }),
    { numRuns: 25 },
  );
});

test('a form that is switched off does not count where its word is an alternative, and counts where it is unwanted', async () => {
  await fc.assert(
    fc.asyncProperty(offSets, async (without) => {
      const has = (word: Word, one: Made) => one.forms[word].some((form) => !without.includes(form));
      expect(await found({ q: 'алма OR көпір', without })).toEqual(
        expected([], [], (one) => has('алма', one) || has('көпір', one)),
      );
      expect(await found({ q: 'көпір NOT алма', without })).toEqual(
        expected(['көпір'], without, (one) => one.forms.алма.length === 0),
      );
    }),
    { numRuns: 10 },
  );
});

test('lists by date, pages and facets are of the same articles', async () => {
  await fc.assert(
    fc.asyncProperty(offSets, async (without) => {
      const request = { q: 'алма көпір', without, versions: 'apart' as const };
      const ids = expected(['алма', 'көпір'], without);
      expect(await found({ ...request, sort: 'newest' })).toEqual(ids);
      const { hits, facets } = await context.archive.search(
        searchRequest.parse({ ...request, offset: 3, limit: 4, facets: ['source'] }),
      );
      expect(hits.map(({ id }) => ids.includes(id))).toEqual(ids.slice(3, 7).map(() => true));
      const counted = Object.values(facets.source ?? {}).reduce((sum, articles) => sum + articles, 0);
      if (ids.length > 0) expect(counted).toBe(ids.length);
    }),
    { numRuns: 10 },
  );
});

test('without every form of a word nothing is found', async () => {
  expect(await found({ q: 'алма', without: [...FORMS.алма] })).toEqual([]);
});

test('a form that no word of the query has changes nothing', async () => {
  expect(await found({ q: 'алма', without: ['көпірді', 'жоқ'] })).toEqual(expected(['алма'], []));
});

describe('the forms of a word', () => {
  test('are counted among the articles found, whatever is filtered and switched off', async () => {
    await fc.assert(
      fc.asyncProperty(offSets, fc.constantFrom('Үлгі газеті', undefined), async (without, source) => {
        const words = await context.archive.writtenForms(
          searchRequest.parse({ q: 'алма көпір', without, ...(source && { filters: { source: [source] } }) }),
        );
        expect(words.map(({ written, more }) => [written, more])).toEqual([
          ['алма', 0],
          ['көпір', 0],
        ]);
        for (const { written, forms } of words) {
          const word = written as Word;
          const other = word === 'алма' ? 'көпір' : 'алма';
          const isIn = (one: Made) =>
            (!source || one.source === source) &&
            one.forms[word].length > 0 &&
            one.forms[other].some((form) => !without.includes(form));
          const counts = new Map(
            FORMS[word].map((form) => [
              form,
              made.filter((one) => isIn(one) && one.forms[word].includes(form)).length,
            ]),
          );
          expect(new Map(forms.map(({ form, articles }) => [form, articles]))).toEqual(
            new Map([...counts].filter(([form, articles]) => articles > 0 || without.includes(form))),
          );
          expect(
            forms
              .filter(({ off }) => off)
              .map(({ form }) => form)
              .sort(),
          ).toEqual(without.filter((form) => FORMS[word].includes(form)).sort());
        }
      }),
      { numRuns: 12 },
    );
  });

  test('of a query without known words are none', async () => {
    for (const q of ['', 'және', 'щщщъъъ', '"'.repeat(50)]) {
      expect(await context.archive.writtenForms(searchRequest.parse({ q }))).toEqual([]);
    }
  });
});

test('a changed article takes its old forms with it', async () => {
  const file = join(context.home, 'changed.jsonl');
  const write = (text: string) =>
    writeFileSync(file, JSON.stringify({ id: 'changed', lang: 'kk', title: 'Үлгі хабар', text }));
  const forms = async () =>
    (await context.archive.writtenForms(searchRequest.parse({ q: 'диірмен' }))).map(({ forms, more }) => ({
      forms: forms.map(({ form, articles }) => [form, articles]),
      more,
    }));
  write('Ауылда бүгін диірменді көрсетті, диірменге барды.');
  await context.ingest(file);
  await expect.poll(forms, { timeout: 5_000 }).toEqual([
    {
      forms: [
        ['диірменге', 1],
        ['диірменді', 1],
      ],
      more: 0,
    },
  ]);
  write('Ауылда бүгін диірменді көрсетті.');
  await context.ingest(file);
  await expect.poll(forms, { timeout: 5_000 }).toEqual([{ forms: [['диірменді', 1]], more: 0 }]);
});
