import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '../../../../lib/kazakh/text/segment.ts';
import { tokenise } from '../../../../lib/kazakh/text/tokenise.ts';
import { SNIPPET_LENGTH, snippets } from '../../../../lib/search/display/snippets.ts';
import { growth, LINEAR } from '../../linear.ts';

/** Matches of the words of a query, by the beginning of the written word. */
function matchesOf(text: string, ...words: string[]) {
  return words
    .flatMap((word, index) =>
      [...text.matchAll(new RegExp(`${word}\\p{L}*`, 'gu'))].map(({ 0: found, index: start }) => ({
        start,
        end: start + found.length,
        word: index,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

const FILLER = 'Ойдан шығарылған бос сөйлем. ';

test('without a match the beginning of the text is shown, cut at a word', () => {
  const [snippet] = snippets(FILLER.repeat(20), [], []);
  expect(snippet?.start).toBe(0);
  expect(snippet?.text.length).toBeLessThanOrEqual(SNIPPET_LENGTH);
  expect(FILLER.repeat(20).startsWith(`${snippet?.text}`)).toBe(true);
  expect(snippet).toMatchObject({ marks: [], cutBefore: false });
});

test('what the title repeats is not shown again', () => {
  const text = `Басты сөйлем осы. ${FILLER}`;
  expect(snippets(text, [], [], 17)[0]?.text).toBe(FILLER.trim());
});

test('a passage that is cut out of a sentence does not begin with a comma', () => {
  const words = fc.array(fc.constantFrom('ойдан', 'шығарылған', 'өте', 'көпір'), { minLength: 60 });
  fc.assert(
    fc.property(words, (all) => {
      const text = all.join(', ');
      for (const snippet of snippets(text, matchesOf(text, 'көпір'), [1])) {
        expect(snippet.text).toMatch(/^\p{L}/u);
        expect(text.slice(snippet.start)).toMatch(new RegExp(`^${snippet.text}`));
      }
    }),
  );
});

test('the sentence with most of the words of the query is chosen, and its words are marked', () => {
  const text = `${FILLER.repeat(5)}Мұнда көпір бар. ${FILLER.repeat(5)}Көне көпірдің жанында мектеп тұр.`;
  const found = snippets(text, matchesOf(text, 'көпір', 'мектеп'), [1, 1]);
  const best = found.find(({ text }) => text.includes('мектеп'));
  expect(best?.marks.map(({ start, end }) => best.text.slice(start, end))).toEqual(['көпірдің', 'мектеп']);
});

test('a rare word weighs more than a frequent one', () => {
  const text = ['көпір мен көпір.', ...Array(3).fill('көпір ғана.'), 'сирек сөз.'].join('\n');
  const found = snippets(text, matchesOf(text, 'көпір', 'сирек'), [0.1, 1]);
  expect(found.map(({ text }) => text)).toContain('сирек сөз.');
});

test('a long sentence is cut to the part that holds most marks', () => {
  const long = 'ойдан шығарылған өте ұзақ сөйлем '.repeat(40);
  const text = `${long}көпір ${long}көпір мектеп көпір ${long}`;
  const [snippet] = snippets(text, matchesOf(text, 'көпір', 'мектеп'), [1, 1]);
  expect(snippet?.marks).toHaveLength(3);
  expect(snippet).toMatchObject({ cutBefore: true, cutAfter: true });
});

test('a passage that has all words of the query is chosen before two that have them between them', () => {
  const text = ['көпір мен мектеп.', 'бақ пен көпір.', 'Мектеп бар. Көпір жаңа. Бақ үлкен.'].join('\n');
  const lower = text.toLowerCase();
  const [best] = snippets(text, matchesOf(lower, 'көпір', 'мектеп', 'бақ'), [1, 1, 1]).slice(-1);
  expect(best?.text).toBe('Мектеп бар. Көпір жаңа. Бақ үлкен.');
  expect(best?.marks).toHaveLength(3);
});

test('where no passage has all words, the two are shown that have most of them between them', () => {
  const text = ['көпір мен мектеп.', 'мектеп, көпір.', 'бақ ғана.'].join('\n');
  const found = snippets(text, matchesOf(text, 'көпір', 'мектеп', 'бақ'), [1, 1, 0.5]);
  expect(found.map(({ text }) => text)).toEqual(['көпір мен мектеп.', 'бақ ғана.']);
});

test.each([
  ['initials and a name', 'А. Ә. Сынақбаев'],
  ['a dotted abbreviation', 'т.б.'],
  ['a grouped number', '1 500 000'],
])('%s are not cut apart', (_, word) => {
  const long = `${`${word} және `.repeat(60)}көпір ${`және ${word} `.repeat(60)}`;
  const [snippet] = snippets(long, matchesOf(long, 'көпір'), [1]);
  const words = (text: string) => text.split(/және|көпір/).map((part) => part.trim());
  expect(new Set(words(snippet?.text ?? '').filter(Boolean))).toEqual(new Set([word]));
});

const PIECES = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('көпір', 'мектепте', 'бақтың', 'сөз', 'ойдан шығарылған') },
  { weight: 6, arbitrary: fc.constantFrom(' ', ' ', ', ', '. ', '.\n', '! ', ' «', '» ', '\n') },
  fc.constantFrom(
    'т.б.',
    'А. Ә. Сынақбаев',
    '1 500 000',
    '😀',
    '😀'.repeat(200),
    'ұ'.repeat(300),
    'млн.',
    '-',
  ),
);
const anyText = fc.array(PIECES, { maxLength: 250 }).map((pieces) => pieces.join(''));
const weights = fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
const found = (text: string) => matchesOf(text, 'көпір', 'мектеп', 'бақ');

test('snippets are pieces of the text in its order, not too long, with all marks that lie in them', () => {
  fc.assert(
    fc.property(anyText, weights, (text, weights) => {
      const matches = found(text);
      let after = 0;
      for (const { text: piece, start, marks } of snippets(text, matches, weights)) {
        expect(text.slice(start, start + piece.length)).toBe(piece);
        expect(piece.length).toBeLessThanOrEqual(SNIPPET_LENGTH);
        expect(piece).toBe(piece.trim());
        expect(piece).not.toMatch(/\p{Surrogate}/u);
        expect(start).toBeGreaterThanOrEqual(after);
        after = start + piece.length;
        const inside = matches.filter((match) => match.start >= start && match.end <= after);
        expect(marks).toEqual(
          inside.map((match) => ({ start: match.start - start, end: match.end - start })),
        );
      }
    }),
  );
});

test('snippets begin and end at borders of sentences where they do not say that they are cut, else of words', () => {
  fc.assert(
    fc.property(anyText, weights, (text, weights) => {
      const ends = new Set(sentences(text).map(({ end }) => end));
      const starts = new Set(sentences(text).map(({ start }) => start));
      // Words that no snippet holds have to be cut.
      const inside = tokenise(text).filter(({ start, end }) => end - start < SNIPPET_LENGTH / 2);
      for (const { text: piece, start, cutBefore, cutAfter } of snippets(text, found(text), weights)) {
        if (piece === '') continue;
        const end = start + piece.length;
        if (!cutBefore) expect(starts).toContain(start);
        if (!cutAfter) expect(ends.has(end) || end === text.trimEnd().length).toBe(true);
        for (const word of inside) {
          for (const border of [...(cutBefore ? [start] : []), ...(cutAfter ? [end] : [])]) {
            expect(word.start < border && border < word.end, text.slice(word.start, word.end)).toBe(false);
          }
        }
      }
    }),
  );
});

test('a snippet that is searched again is shown as it is', () => {
  fc.assert(
    fc.property(anyText, weights, (text, weights) => {
      for (const { text: piece, marks } of snippets(text, found(text), weights)) {
        if (marks.length === 0 || sentences(piece).length > 1) continue;
        const [again, ...others] = snippets(piece, found(piece), weights);
        expect(again).toMatchObject({ text: piece, start: 0, marks, cutBefore: false, cutAfter: false });
        expect(others).toEqual([]);
      }
    }),
  );
});

test('the passages have as much of the query between them as any two sentences that fit', () => {
  fc.assert(
    fc.property(anyText, weights, (text, weights) => {
      const matches = found(text);
      const wordsIn = ({ start, end }: { start: number; end: number }) =>
        matches.filter((match) => match.start >= start && match.end <= end).map(({ word }) => word);
      const weigh = (words: number[]) =>
        [...new Set(words)].reduce((sum, word) => sum + (weights[word] ?? 0), 0);
      const short = sentences(text).filter(({ start, end }) => end - start <= SNIPPET_LENGTH);
      const most = Math.max(
        0,
        ...short.flatMap((one) => short.map((other) => weigh([...wordsIn(one), ...wordsIn(other)]))),
      );
      const shown = snippets(text, matches, weights).flatMap(({ start, text }) =>
        wordsIn({ start, end: start + text.length }),
      );
      // A sentence that is too long to be shown whole may win, and then lose some of its words.
      if (short.length === sentences(text).length) expect(weigh(shown)).toBeGreaterThanOrEqual(most - 1e-9);
    }),
    { numRuns: 60 },
  );
});

test('take linear time on a long sentence full of matches', () => {
  const run = (text: string) => snippets(text, found(text), [1, 1, 1]);
  expect(growth(run, 'көпір мектеп ', 1 << 13)).toBeLessThan(LINEAR);
});
