import { expect, test } from 'vitest';
import { parseQuery } from '../../../../../lib/search/query/syntax/parse.ts';
import type { ProblemKind } from '../../../../../lib/search/query/syntax/problem.ts';
import { sketch } from './sketch.ts';

/** A broken query, what is wrong with which part of it, and how it is read nevertheless. */
const BROKEN: readonly (readonly [query: string, kind: ProblemKind, part: string, tree: string])[] = [
  ['"алма бағы', 'unpaired-quote', '"', '(алма AND бағы)'],
  ['алма "бағы', 'unpaired-quote', '"', '(алма AND бағы)'],
  ['алма бағы"', 'unpaired-quote', '"', '(алма AND бағы)'],
  ['«алма бағы', 'unpaired-quote', '«', '(алма AND бағы)'],
  ['алма» бағы', 'unpaired-quote', '»', '(алма AND бағы)'],
  ['алма» «бағы', 'unpaired-quote', '»', '(алма AND бағы)'],
  ['„алма бағы', 'unpaired-quote', '„', '(алма AND бағы)'],
  ['-"алма бағы', 'unpaired-quote', '"', '(NOT алма AND бағы)'],
  ['="алма бағы', 'unpaired-quote', '"', '(=алма AND бағы)'],
  ['title:"алма бағы', 'unpaired-quote', '"', '(title:алма AND бағы)'],
  ['"алма" "бағы" "шие', 'unpaired-quote', '"', '("алма" AND "бағы" AND шие)'],
  ['алма ""', 'empty-phrase', '""', 'алма'],
  ['алма "  "', 'empty-phrase', '"  "', 'алма'],
  ['-«» алма', 'empty-phrase', '«»', 'алма'],
  ['"…"~5 алма', 'empty-phrase', '"…"', 'алма'],
  ['(алма OR шие', 'unclosed-bracket', '(', '(алма OR шие)'],
  ['бау (алма OR шие', 'unclosed-bracket', '(', '(бау AND (алма OR шие))'],
  ['((алма) шие', 'unclosed-bracket', '(', '(алма AND шие)'],
  ['title:(алма', 'unclosed-bracket', '(', 'title:алма'],
  ['алма) шие', 'unopened-bracket', ')', '(алма AND шие)'],
  ['алма OR шие) бау', 'unopened-bracket', ')', '(алма OR (шие AND бау))'],
  [') алма', 'unopened-bracket', ')', 'алма'],
  ['алма ()', 'empty-brackets', '()', 'алма'],
  ['-( ) алма', 'empty-brackets', '( )', 'алма'],
  [`${'('.repeat(17)}алма${')'.repeat(17)}`, 'nested-too-deep', '(', 'алма'],
  ['OR алма', 'operator-without-operand', 'OR', 'алма'],
  ['алма OR', 'operator-without-operand', 'OR', 'алма'],
  ['алма НЕМЕСЕ', 'operator-without-operand', 'НЕМЕСЕ', 'алма'],
  ['алма (OR шие)', 'operator-without-operand', 'OR', '(алма AND шие)'],
  ['AND алма', 'operator-without-operand', 'AND', 'алма'],
  ['алма AND', 'operator-without-operand', 'AND', 'алма'],
  ['алма И AND шие', 'operator-without-operand', 'AND', '(алма AND шие)'],
  ['алма AND OR шие', 'operator-without-operand', 'AND', '(алма OR шие)'],
  ['алма NOT', 'operator-without-operand', 'NOT', 'алма'],
  ['алма НЕ', 'operator-without-operand', 'НЕ', 'алма'],
  ['ЕМЕС алма', 'operator-without-operand', 'ЕМЕС', 'алма'],
  ['алма ИЛИ ЕМЕС', 'operator-without-operand', 'ИЛИ', 'алма'],
  ['title:', 'field-without-value', 'title:', 'title:'],
  ['тақырып: алма', 'field-without-value', 'тақырып:', '(тақырып: AND алма)'],
  ['country:()', 'empty-brackets', '()', ''],
  ['person:,', 'field-without-value', 'person:', 'person:,'],
  ['after: алма', 'field-without-value', 'after:', '(after: AND алма)'],
  ['date:2023-13', 'impossible-date', 'date:2023-13', 'date:2023-13'],
  ['date:2023-02-30 алма', 'impossible-date', 'date:2023-02-30', '(date:2023-02-30 AND алма)'],
  ['date:2023-08..2023-03', 'impossible-date', 'date:2023-08..2023-03', 'date:2023-08..2023-03'],
  ['дейін:ертең', 'impossible-date', 'дейін:ертең', 'дейін:ертең'],
  ['после:99', 'impossible-date', 'после:99', 'после:99'],
  ['date:..', 'impossible-date', 'date:..', 'date:..'],
  ['*алма', 'misplaced-wildcard', '*алма', '*алма'],
  ['ал*ма', 'misplaced-wildcard', 'ал*ма', 'ал*ма'],
  ['алма *', 'misplaced-wildcard', '*', 'алма'],
  ['а* бау', 'short-wildcard', 'а*', '(а* AND бау)'],
  ['"алм* бағы"', 'wildcard-in-phrase', 'алм* бағы', '"алм* бағы"'],
  ['"алма шие"~', 'impossible-nearness', '~', '"алма шие"'],
  ['"алма шие"~көп', 'impossible-nearness', '~көп', '"алма шие"'],
  ['"алма шие"~5000 бау', 'impossible-nearness', '~5000', '("алма шие" AND бау)'],
  ['"а ә б в г ғ д е ё"~5', 'nearness-of-many-words', 'а ә б в г ғ д е ё', '"а ә б в г ғ д е ё" in order 5'],
  ['алма /5', 'nearness-without-words', '/5', 'алма'],
  ['алма* /5 шие', 'nearness-without-words', '/5', '(алма* AND шие)'],
  ['"алма бағы" /5 шие', 'nearness-without-words', '/5', '("алма бағы" AND шие)'],
  ['алма /5 шие /6 бау', 'nearness-without-words', '/6', '("алма шие" any order 5 AND бау)'],
  ['=алма /5 шие', 'nearness-without-words', '/5', '(=алма AND шие)'],
  ['алма /с (шие OR бау)', 'nearness-without-words', '/с', '(алма AND (шие OR бау))'],
  ['title:алма /5 шие', 'nearness-without-words', '/5', '(title:алма AND шие)'],
];

test.each(BROKEN)('%j: %s at %j, read as %s', (query, kind, part, tree) => {
  const { root, problems } = parseQuery(query);
  expect(sketch(root)).toBe(tree);
  const found = problems.map((problem) => [problem.kind, query.slice(problem.span.start, problem.span.end)]);
  expect(found).toContainEqual([kind, part]);
});

test.each([
  '«Самұрық-Қазына»-ның есебі',
  '"Отан"-ның алма бағы (2023)',
  'КІМ НЕ ДЕДІ',
  'алма - шие, 14:30-да',
  'алма емес пе?',
  'http://алма.example/бау:1 foo:bar',
])('%j has no problem', (query) => {
  expect(parseQuery(query).problems).toEqual([]);
});

test('problems stand in the order of their places', () => {
  const { problems } = parseQuery('алма) OR (шие "бау AND');
  expect(problems.map(({ span }) => span.start)).toEqual([4, 9, 14, 19]);
});
