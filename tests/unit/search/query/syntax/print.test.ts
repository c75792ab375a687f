import { expect, test } from 'vitest';
import { parseQuery } from '../../../../../lib/search/query/syntax/parse.ts';
import { printQuery } from '../../../../../lib/search/query/syntax/print.ts';

test.each([
  ['', ''],
  ['алма  бағы', 'алма бағы'],
  ['алма ЖӘНЕ (шие НЕМЕСЕ өрік)', 'алма (шие OR өрік)'],
  ['алма ЕМЕС', '-алма'],
  ['НЕ (алма шие)', '-(алма шие)'],
  ['„алма бағы“ ="алма" =шие* өрік*', '«алма бағы» ="алма" =шие* өрік*'],
  ['тақырып:«алма бағы» ел:(KZ ИЛИ uz)', 'title:"алма бағы" (country:KZ OR country:uz)'],
  ['күні:2023-03 кейін:2023', 'date:2023-03-01..2023-03-31 date:2023-01-01..'],
  ['"алма шие"/5 "алма шие">с', '"алма шие"~5 "алма шие">s'],
  // In capitals words are no operators, and signs are.
  ['АЛМА || ШИЕ', 'АЛМА || ШИЕ'],
  ['АЛМА OR ШИЕ', 'АЛМА OR ШИЕ'],
  // Two words that would be one beside each other.
  ['1 AND 000 алма', '1 AND 000 алма'],
  ['(П.) Сынақбаев', 'П. AND Сынақбаев'],
  ['(1) 000', '1 && 000'],
  // What was wrong is gone.
  ['(алма OR "шие', 'алма OR шие'],
])('%j is printed as %j', (query, printed) => {
  expect(printQuery(parseQuery(query).root)).toBe(printed);
});
