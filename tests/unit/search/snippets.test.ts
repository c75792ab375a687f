import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SNIPPET_LENGTH, snippets } from '../../../lib/search/snippets.ts';

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

test('a snippet is a piece of the text, and its marks are whole words of it, whatever the text', () => {
  const piece = fc.constantFrom('көпір', 'мектепте', 'сөз', '. ', '\n', ' ', '! ', '«', '» ', ', ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
      const text = pieces.join('');
      for (const snippet of snippets(text, matchesOf(text, 'көпір', 'мектеп'), [1, 1])) {
        expect(text.slice(snippet.start, snippet.start + snippet.text.length)).toBe(snippet.text);
        expect(snippet.text.length).toBeLessThanOrEqual(SNIPPET_LENGTH);
        for (const { start, end } of snippet.marks) {
          expect(snippet.text.slice(start, end)).toMatch(/^(көпір|мектеп)/);
        }
      }
    }),
  );
});
