import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areNearDuplicates,
  containment,
  resemblance,
} from '../../../../lib/search/similar/near-duplicates.ts';
import { packSketch, sketchOf, unpackSketch } from '../../../../lib/search/similar/sketch.ts';
import { loadMultilingualAnalyser } from '../../../../lib/tables.ts';

const analyser = loadMultilingualAnalyser();
const analysed = (text: string) => ({ text, lines: [...analyser.lines(text)] });
const sketch = (text: string, title = '') => sketchOf(analysed(title), analysed(text));

const BODY =
  'Үлгікент тұрғындары биыл 12 жаңа алма бағын отырғызды. Бағбандар топырақты алдын ала тыңайтып, суару ' +
  'жүйесін жөндеді. Ойдан шығарылған шаруашылықтың басшысы Сынақбаев жұмыстың күзде аяқталатынын айтты. ' +
  'Көшеттер көрші аудандағы тәлімбақтан жеткізілді. Жергілікті мектеп оқушылары да ағаш егуге көмектесті. ' +
  'Келесі жылы бақтың жанында жеміс сақтайтын қойма салынады. Тұрғындар алғашқы өнімді 3 жылдан кейін күтеді. ' +
  'Ауыл ақсақалдары бұл іске бата берді.';
const TITLE = 'Үлгікентте бақ отырғызылды';

describe('a version of an article is', () => {
  test.each([
    ['the same text', BODY, TITLE],
    ['one with a figure corrected', BODY.replace('12', '13'), TITLE],
    ['one in other forms of some words', BODY.replace('көмектесті', 'көмектескен'), TITLE],
    ['one with another paper at its end', `${BODY} Бұл туралы Үлгі Хабаршысы жазды.`, TITLE],
    ['a part', BODY.slice(0, 560), TITLE],
    ['one with a headline of words of the text', BODY, 'Бағбандар суару жүйесін жөндеді'],
  ])('%s', (_, text, title) => {
    expect(areNearDuplicates(sketch(BODY, TITLE), sketch(text, title))).toBe(true);
  });
});

describe('no version is', () => {
  test.each([
    [
      'another case of a form',
      BODY.replace('Үлгікент', 'Сынақкент')
        .replace('12', '17')
        .replace('Сынақбаев', 'Үлгібаев')
        .replace('3', '5'),
      'Сынақкентте бақ отырғызылды',
    ],
    ['another text', BODY.split(' ').toReversed().join(' '), TITLE],
  ])('%s', (_, text, title) => {
    expect(areNearDuplicates(sketch(BODY, TITLE), sketch(text, title))).toBe(false);
  });

  test('the same text, where each headline has a word that the other article lacks', () => {
    expect(areNearDuplicates(sketch(BODY, 'Қарасынақ шешімі'), sketch(BODY, 'Сарыүлгі шешімі'))).toBe(false);
  });

  test('a text too short to tell', () => {
    const short = 'Үлгікентте ойдан шығарылған бақ отырғызылды.';
    expect(areNearDuplicates(sketch(short), sketch(short))).toBe(false);
    expect(areNearDuplicates(sketch(''), sketch(''))).toBe(false);
  });
});

const hashes = fc
  .uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 100 })
  .map((numbers) => Uint32Array.from(numbers).sort());

describe('resemblance', () => {
  test('is the share of what both have, where all hashes are known', () => {
    fc.assert(
      fc.property(hashes, hashes, (a, b) => {
        const all = new Set([...a, ...b]);
        const common = a.filter((hash) => b.includes(hash)).length;
        expect(resemblance(a, b)).toBeCloseTo(all.size === 0 ? 0 : common / all.size);
        expect(resemblance(a, b)).toBe(resemblance(b, a));
      }),
    );
  });

  test('tells which share of the shorter text the longer one has', () => {
    expect(containment(0.5, 100, 50)).toBe(1);
    expect(containment(0, 100, 50)).toBe(0);
  });
});

test('a sketch is the same after it was packed', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 60 }), (text, title) => {
      const before = sketch(`${BODY} ${text}`, title);
      expect(unpackSketch(packSketch(before))).toEqual(before);
    }),
    { numRuns: 50 },
  );
});
