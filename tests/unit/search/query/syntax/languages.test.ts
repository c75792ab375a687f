import { expect, test } from 'vitest';
import { parseQuery } from '../../../../../lib/search/query/syntax/parse.ts';
import { sketch } from './sketch.ts';

/** The same query with English, Kazakh and Russian operators and names of fields, and how all of them read. */
const QUERIES: readonly (readonly [english: string, kazakh: string, russian: string, tree: string])[] = [
  ['алма AND шие', 'алма ЖӘНЕ шие', 'алма И шие', '(алма AND шие)'],
  ['алма OR шие', 'алма НЕМЕСЕ шие', 'алма ИЛИ шие', '(алма OR шие)'],
  ['NOT алма', 'алма ЕМЕС', 'НЕ алма', 'NOT алма'],
  ['шие NOT алма', 'шие алма ЕМЕС', 'шие НЕ алма', '(шие AND NOT алма)'],
  ['шие AND NOT алма', 'шие ЖӘНЕ алма ЕМЕС', 'шие И НЕ алма', '(шие AND NOT алма)'],
  ['шие OR NOT алма', 'шие НЕМЕСЕ алма ЕМЕС', 'шие ИЛИ НЕ алма', '(шие OR NOT алма)'],
  ['NOT "алма бағы"', '"алма бағы" ЕМЕС', 'НЕ "алма бағы"', 'NOT "алма бағы"'],
  ['NOT «алма бағы»', '«алма бағы» ЕМЕС', 'НЕ „алма бағы“', 'NOT "алма бағы"'],
  ['NOT (алма OR шие)', '(алма НЕМЕСЕ шие) ЕМЕС', 'НЕ (алма ИЛИ шие)', 'NOT (алма OR шие)'],
  ['алма шие OR өрік', 'алма шие НЕМЕСЕ өрік', 'алма шие ИЛИ өрік', '((алма AND шие) OR өрік)'],
  ['алма (шие OR өрік)', 'алма (шие НЕМЕСЕ өрік)', 'алма (шие ИЛИ өрік)', '(алма AND (шие OR өрік))'],
  ['title:алма', 'тақырып:алма', 'заголовок:алма', 'title:алма'],
  ['title:"алма бағы"', 'Тақырып:"алма бағы"', 'Заголовок:"алма бағы"', 'title:"алма бағы"'],
  ['-title:алма', 'тақырып:алма ЕМЕС', 'НЕ заголовок:алма', 'NOT title:алма'],
  ['person:Сынақбаев', 'адам:Сынақбаев', 'персона:Сынақбаев', 'person:Сынақбаев'],
  ['person:=Сынақбаев', 'тұлға:=Сынақбаев', 'человек:=Сынақбаев', 'person:=Сынақбаев'],
  ['org:«Алма бағы»', 'ұйым:«Алма бағы»', 'организация:«Алма бағы»', 'org:"Алма бағы"'],
  ['place:Алмабақ', 'жер:Алмабақ', 'место:Алмабақ', 'place:Алмабақ'],
  ['country:KZ', 'ел:KZ', 'страна:KZ', 'country:KZ'],
  ['topic:бау', 'айдар:бау', 'рубрика:бау', 'topic:бау'],
  ['source:алма.example', 'дереккөз:алма.example', 'источник:алма.example', 'source:алма.example'],
  ['lang:kk', 'тіл:kk', 'язык:kk', 'lang:kk'],
  ['country:(KZ OR UZ)', 'ел:(KZ НЕМЕСЕ UZ)', 'страна:(KZ ИЛИ UZ)', '(country:KZ OR country:UZ)'],
  ['date:2023-03', 'күні:2023-03', 'дата:2023-03', '[2023-03-01..2023-03-31]'],
  ['year:2023', 'жыл:2023', 'год:2023', '[2023-01-01..2023-12-31]'],
  ['after:2023-03', 'кейін:2023-03', 'после:2023-03', '[2023-03-01..]'],
  ['before:2023-03', 'дейін:2023-03', 'до:2023-03', '[..2023-02-28]'],
  ['date:2023-03..2023-08', 'күн:2023-03..2023-08', 'дата:2023-03..2023-08', '[2023-03-01..2023-08-31]'],
  ['алма /s шие', 'алма /с шие', '"алма шие"~с', '"алма шие" any order sentence'],
  ['алма /p шие', 'алма /а шие', '"алма шие"~а', '"алма шие" any order paragraph'],
  ['"алма шие" OR өрік*', '"алма шие" НЕМЕСЕ өрік*', '"алма шие" ИЛИ өрік*', '("алма шие" OR өрік*)'],
  [
    'шие AND алма OR NOT бау',
    'шие ЖӘНЕ алма НЕМЕСЕ бау ЕМЕС',
    'шие И алма ИЛИ НЕ бау',
    '((шие AND алма) OR NOT бау)',
  ],
];

test.each(QUERIES)('%s, %s and %s are one query', (english, kazakh, russian, tree) => {
  for (const query of [english, kazakh, russian]) expect(sketch(parseQuery(query).root)).toBe(tree);
});

test('operators are read where the keyboard lacks Kazakh letters, and in Kazakh Latin', () => {
  expect(sketch(parseQuery('алма ЖАНЕ шие').root)).toBe('(алма AND шие)');
  expect(sketch(parseQuery('alma NEMESE shıe JÄNE órik EMES').root)).toBe('(alma OR (shıe AND NOT órik))');
});

test('a letter of another alphabet that looks alike does not spoil an operator or a field', () => {
  expect(sketch(parseQuery('алма НEМЕСЕ шие').root)).toBe('(алма OR шие)');
  expect(sketch(parseQuery('eл:KZ').root)).toBe('country:KZ');
});
