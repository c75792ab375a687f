import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../lib/search/query/syntax/parse.ts';
import { positionsOf } from '../../../../lib/search/verification/positions.ts';
import { createVerifier } from '../../../../lib/search/verification/verifier.ts';
import { loadMultilingualAnalyser } from '../../../../lib/tables.ts';
import { growth, LINEAR } from '../../linear.ts';
import { writtenTerms } from './written-terms.ts';

const analyser = loadMultilingualAnalyser();

const TITLE = 'Алма бағы үлкейді';
const TEXT = `Алмабақ ауданында алма бағының аумағы ұлғайды. Өсірушілер шие мен өрікті де көп екті.
Сауда-экономикалық байланыс туралы П. Сынақбаев айтты: «Шырын зауыты»-ның өнімі арзан.
Суару тарифі өспеді, бірақ алмұрт бағы құрғады. Су аз.`;

function verify(query: string, { title = TITLE, text = TEXT } = {}) {
  const { root } = parseQuery(query);
  if (!root) throw new Error(`No query: ${query}`);
  const words = analyser.forQuery(parseQuery(query).text);
  return createVerifier(root, (leaf) => writtenTerms(leaf, words)).verify({
    title: positionsOf(title, analyser),
    text: positionsOf(text, analyser),
    isTrue: (node) => node.kind === 'field' && node.value.text === 'иә',
  });
}

const shown = (query: string) => verify(query).text.map(({ start, end }) => TEXT.slice(start, end));

describe('an article is what is asked for', () => {
  test.each([
    // Words in any form; to the letter; by their beginning.
    ['бақ', true],
    ['өріктер', true],
    ['шабдалы', false],
    ['=бағының', true],
    ['=БАҒЫНЫҢ', true],
    ['=бақ', false],
    ['өсіруш*', true],
    ['сірушілер*', false],
    ['=өсірушілер*', true],
    // Phrases.
    ['"алма бақ"', true],
    ['"алма бақтар"', true],
    ['"бақ алма"', false],
    ['="алма бағының"', true],
    ['="алма бағын"', false],
    ['"шие мен өрік"', true],
    ['"шие өрік"', false],
    ['«шие өрік»', true],
    ['«шие шабдалы»', false],
    ['"сауда экономикалық байланыс"', true],
    ['"сауда-экономикалық байланыстар"', true],
    ['"Сынақбаев айтты"', true],
    ['=Сынақбаев', true],
    ['"шырын зауыты өнімі"', true],
    ['="зауыты-ның өнімі"', true],
    // Neither a phrase nor a distance in words goes beyond a paragraph; a phrase of title and text is none.
    ['"екті сауда"', false],
    ['екті /3 сауда', false],
    ['"үлкейді Алмабақ"', false],
    // Distances.
    ['аудан >3 аумақ', true],
    ['аудан >1 аумақ', false],
    ['аумақ >3 аудан', false],
    ['аумақ /3 аудан', true],
    ['тариф /с алмұрт', true],
    ['тариф /с аз', false],
    ['тариф /а аз', true],
    ['аз >а тариф', false],
    ['"алмұрт тариф суару"~с', true],
    ['"алмұрт тариф суару">с', false],
    ['=бағы /1 =алмұрт', true],
    ['=бағының /1 =алмұрт', false],
    ['алма /20 алма', false],
    // Together.
    ['алма -шабдалы', true],
    ['алма -"алма бақ"', false],
    ['шабдалы OR "шие мен өрік"', true],
    ['(шабдалы OR өрік) -(алма тариф)', false],
    ['алма NOT (шабдалы OR лимон)', true],
    // Fields.
    ['title:бақ', true],
    ['title:шие', false],
    ['title:"алма бақ"', true],
    ['title:=бағының', false],
    ['country:иә алма', true],
    ['country:жоқ алма', false],
    ['country:жоқ OR -lang:жоқ', true],
    // Function words are looked for in phrases only.
    ['және', true],
    ['-және алма', true],
    ['"алма және бақ"', false],
    ['шабдалы OR және', false],
  ])('%s: %s', (query, holds) => {
    expect(verify(query).holds).toBe(holds);
  });
});

describe('what shows it', () => {
  test.each([
    ['бақ', ['бағының', 'бағы']],
    ['"алма бақ"', ['алма', 'бағының']],
    ['«алма бақ»', ['алма', 'бағының', 'бағы']],
    ['шие OR шабдалы', ['шие']],
    ['шие -шабдалы', ['шие']],
    ['шие шабдалы', []],
    ['тариф /с бақ', ['тарифі', 'бағы']],
    ['"экономикалық байланыс"', ['экономикалық', 'байланыс']],
    ['«зауыт»', ['зауыты»-ның']],
    ['title:бақ', []],
  ])('of %s: %j', (query, words) => {
    expect(shown(query)).toEqual(words);
  });

  test('stands in the title too', () => {
    expect(verify('"алма бақ"').title).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ]);
  });
});

test('a word of several positions does not go beyond a paragraph', () => {
  expect(verify('сауда-экономикалық', { text: 'сауда\nэкономикалық' }).holds).toBe(false);
  expect(verify('сауда-экономикалық', { text: 'сауда экономикалық' }).holds).toBe(true);
});

test('more than eight words are near each other in their order', () => {
  const words = 'алма шие өрік алмұрт бақ жүзім қауын қарбыз қияр';
  expect(verify(`"${words}"~5`, { text: words }).holds).toBe(true);
  expect(verify(`"${words}"~5`, { text: words.split(' ').reverse().join(' ') }).holds).toBe(false);
});

test.each([
  ['=бағының -"алма бақ"', true],
  ['="алма бағының" OR өсіруш* date:2023', false],
])('%s needs keys: %s', (query, needsKeys) => {
  const { root, text } = parseQuery(query);
  const words = analyser.forQuery(text);
  expect(root && createVerifier(root, (leaf) => writtenTerms(leaf, words)).needsKeys).toBe(needsKeys);
});

test('an empty article has nothing, and lacks everything', () => {
  expect(verify('алма', { title: '', text: '' }).holds).toBe(false);
  expect(verify('-"алма бақ"', { title: '', text: '' }).holds).toBe(true);
});

test.each([
  '"алма алма алма алма алма алма алма"~3',
  '"алма шие алма шие алма шие алма шие"~с',
  '"алма шие алма шие алма шие алма шие алма шие алма шие өрік"',
  'алма* OR шие* OR өрік*',
])('work on %s is linear in the text, however hostile', (query) => {
  const { root } = parseQuery(query);
  if (!root) throw new Error('No query.');
  const verifier = createVerifier(root, (leaf) => writtenTerms(leaf, analyser.forQuery(query)));
  const word = positionsOf('алма шие', analyser);
  const work = (text: string) => {
    const positions = Array.from(text, (letter, at) => ({
      ...(word[letter === 'а' ? 0 : 1] ?? { keys: [], form: '', sentence: 0, paragraph: 0 }),
      start: at,
      end: at + 1,
    }));
    return verifier.verify({ title: [], text: positions, isTrue: () => false });
  };
  expect(growth(work, 'ааш', 5_000)).toBeLessThan(LINEAR);
});
