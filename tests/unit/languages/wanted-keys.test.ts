import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from '../../../lib/kazakh/text/tokenise.ts';
import type { KeyedLine } from '../../../lib/languages/multilingual-analyser.ts';
import { createWantedKeys, type WantedKeys } from '../../../lib/languages/wanted-keys.ts';
import { loadLexicon, loadMultilingualAnalyser } from '../../../lib/tables.ts';

const analyser = loadMultilingualAnalyser();
const lexicon = loadLexicon();

/** The words that have a wanted key or form, of lines that were or were not limited to such. */
function wordsWith({ has, hasForm }: Pick<WantedKeys, 'has' | 'hasForm'>, lines: Iterable<KeyedLine>) {
  return [...lines].map(({ start, end, words }) => ({
    start,
    end,
    words: words.filter(
      ({ token, keys }) =>
        keys.flat().some(has) || [token, ...(token.parts ?? [])].some(({ norm }) => hasForm(norm)),
    ),
  }));
}

const LEMMAS = [...lexicon.stems.values()].flatMap((entries) => entries.map(({ lemma }) => lemma));
const ENDINGS = ['', 'лар', 'ы', 'і', 'ын', 'сы', 'ді', 'ып', 'ға', 'нің', 'дағы', 'ыңыз', 'ия', 'ами', 'ов'];
const kazakh = fc
  .tuple(fc.constantFrom(...LEMMAS), fc.constantFrom(...ENDINGS), fc.integer({ min: 0, max: 1 }))
  .map(([lemma, ending, cut]) => lemma.slice(0, lemma.length - cut) + ending);
const written = fc.oneof(
  { weight: 8, arbitrary: kazakh },
  kazakh.map((word) => word.toUpperCase()),
  fc.constantFrom(...lexicon.forms.keys()),
  fc.constantFrom('жители', 'компаниями', 'ещё', 'Ёлка', 'The', 'visitors', 'were', '1 500', '٣', 'АҚШ-тың'),
  fc.constantFrom('қызыл-ала', 'С.', '#жаңа_алма', 'baq.kz/kk', 'мұ\u00ADнай', 'мyнай', '»-ның', 'т.б.'),
);
const texts = fc
  .array(fc.tuple(written, fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n', '-')), { maxLength: 40 })
  .map((pairs) => pairs.flat().join(''));

test('a text has the same wanted words in the same languages, whether or not others are left out', () => {
  fc.assert(
    fc.property(texts, fc.integer(), fc.boolean(), (text, seed, literal) => {
      const all = [...analyser.lines(text)];
      const keys = all.flatMap(({ words }) => words.flatMap(({ keys }) => keys.flat()));
      const some = keys.filter((_, index) => (index + seed) % 7 === 0);
      const written = all.flatMap(({ words }) =>
        words.flatMap(({ token }) => [token, ...(token.parts ?? [])].map(({ norm }) => norm)),
      );
      const forms = literal ? written.filter((_, index) => (index + seed) % 5 === 0) : [];
      const wanted = createWantedKeys(some, forms, []);
      expect(wordsWith(wanted, analyser.linesWith(some, forms)(text))).toEqual(wordsWith(wanted, all));
    }),
  );
});

test.each([
  ['мұнайының', 'мұнай', true],
  ['мұнара', 'мұнай', true],
  ['мұрағат', 'мұнай', false],
  ['ағы', 'ақ', true],
  ['ол', 'ақ', false],
  ['елка', 'ёлка', true],
  ['ёлка', 'елка', true],
  ['орнында', 'орын', true],
  ['oil', 'мұнай', true],
])('%s may be a word of %s: %s', (word, key, expected) => {
  const wanted = createWantedKeys([key], [], [['орн', 'орын']]);
  expect(tokenise(word).some(wanted.mayBeOf)).toBe(expected);
  expect(wanted.mayBeIn(`Бұл – «${word.toUpperCase()}».`)).toBe(expected);
});

test('nothing is in a text where nothing is wanted', () => {
  expect([...analyser.linesWith([])('Алма.')].flatMap(({ words }) => words)).toEqual([]);
});

test('words of one language are not taken for another’s where the first lines go unread', () => {
  const text = `${'Жители города построили новый мост через реку.\n'.repeat(3)}2021.\nДа.\nМосты.`;
  const wanted = createWantedKeys(['мост'], [], []);
  const found = wordsWith(wanted, analyser.linesWith(['мост'])(text));
  expect(found).toEqual(wordsWith(wanted, analyser.lines(text)));
  expect(found.at(-1)?.words).toHaveLength(1);
});
