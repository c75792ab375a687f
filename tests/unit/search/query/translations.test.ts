import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createVocabulary } from '../../../../lib/kazakh/queries/vocabulary.ts';
import { parseConcepts } from '../../../../lib/search/query/concepts.ts';
import { loadConcepts, loadMultilingualAnalyser, loadTranslations } from '../../../../lib/tables.ts';

const analyser = loadMultilingualAnalyser();
const translations = loadTranslations();
const terms = loadConcepts().filter(({ kind }) => kind === 'term');

/** An archive that knows the keys of these texts. */
function archiveOf(...texts: string[]) {
  const keys = texts.flatMap((text) =>
    [...analyser.lines(text)].flatMap(({ words }) => words.flatMap((word) => word.keys.flat())),
  );
  return createVocabulary(keys.map((key) => [key, 1] as const));
}

const KAZAKH =
  'Үлгікент әкімі мұнай құбыры, Әзербайжан, Тоқаев, Байел, АҚШ, Біріккен Ұлттар Ұйымы туралы айтты.';
const RUSSIAN =
  'Образцовский аким рассказал про нефть и нефтепровод, Азербайджан, Токаева и США. Это обсудила ООН.';
const ENGLISH =
  'The mayor of Sampleton spoke about oil and the pipeline, Azerbaijan, Tokayev, Bayel, the USA and the United Nations.';
const known = archiveOf(KAZAKH, RUSSIAN, ENGLISH);
const found = (...keys: string[]) =>
  translations.alternativesOf(keys, known).map((one) => one.keys.join(' '));

describe('a word is also looked for by what the other languages call it', () => {
  test.each([
    ['a term', ['мұнай'], ['нефт', 'oil']],
    ['a term in Russian', ['нефт'], ['мұнай', 'oil']],
    ['a term in English', ['oil'], ['мұнай', 'нефт']],
    ['a term of several words', ['мұнай', 'құбыр'], ['нефтепровод', 'oil pipelin']],
    ['a country', ['әзербайжан'], ['азербайджа', 'azerbaijan']],
    ['an abbreviation', ['ақш'], ['сша', 'usa']],
    ['the full name behind an abbreviation', ['оон'], ['бірік ұлт ұйым', 'unit nation']],
    ['a name', ['тоқаев'], ['токаев', 'tokayev']],
    ['a name in Latin letters', ['tokayev'], ['тоқаев', 'токаев']],
    ['a name with a glide', ['байел'], ['bayel']],
  ])('%s: %j', (_, keys, expected) => {
    expect(found(...keys).sort()).toEqual(expected.sort());
  });

  test('never by what the archive does not know', () => {
    expect(translations.alternativesOf(['мұнай'], archiveOf(KAZAKH))).toEqual([]);
  });
});

describe('words that merely look alike do not meet', () => {
  const words = archiveOf('Қол, көл, кол, ақ, ес, сол, май айтылды.');
  test.each(['қол', 'көл', 'ақ', 'ес', 'соль', 'европейск'])('%s', (key) => {
    expect(translations.alternativesOf([key], words)).toEqual([]);
  });

  test('ЕО is not found by ес, memory', () => {
    expect(translations.alternativesOf(['ео'], words)).toEqual([]);
  });
});

describe('the runs of a query', () => {
  test('are the longest that have a name in another language', () => {
    const runs = translations.runsIn([['мұнай'], ['құбыр'], ['тоқаев']], known);
    expect(runs.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });

  test('are single words where no article knows the name of them all', () => {
    const runs = translations.runsIn([['мұнай'], ['құбыр']], archiveOf(KAZAKH, 'Нефть подорожала.'));
    expect(runs.map(({ from, to }) => [from, to])).toEqual([[0, 1]]);
  });

  test('hold what is true of them for any words', () => {
    const some = terms.flatMap(({ names }) => names.kk.map((name) => analyser.keysIn('kk', name)));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...some), { maxLength: 4 }), (names) => {
        const positions = names.flat();
        let end = 0;
        for (const { from, to, alternatives } of translations.runsIn(positions, known)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
          for (const { keys, weight } of alternatives) {
            expect(keys.every((key) => known.frequency(key) > 0)).toBe(true);
            expect(weight).toBeGreaterThan(0);
            expect(weight).toBeLessThan(1);
          }
        }
        expect(end).toBeLessThanOrEqual(positions.length);
      }),
    );
  });
});

describe('the tables', () => {
  const keyOf = (name: string) =>
    analyser
      .keysIn('kk', name)
      .map(([key]) => key)
      .join(' ');

  test('have a thousand terms and more', () => {
    expect(terms.length).toBeGreaterThan(1000);
  });

  test('give Kazakh words as the analyser cites them; of a verb, its noun', () => {
    for (const name of terms.flatMap(({ names }) => names.kk)) {
      if (/[ -]/.test(name) || /\p{Lu}/u.test(name)) continue;
      const key = keyOf(name);
      if (name.endsWith('у')) expect(name).toContain(key.replace(/[ыі]$/, ''));
      else expect(key).toBe(name);
    }
  });

  test('have each Kazakh name once', () => {
    const names = loadConcepts()
      .filter(({ kind }) => kind === 'term')
      .flatMap(({ names }) => names.kk);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test.each([
    ['мұнай\tнефть', 'three cells are needed'],
    ['мұнай\tнефть\toil\tpetroleum', 'three cells are needed'],
    ['мұнай\t\toil', 'has an empty name'],
    ['мұнай\tнефть, \toil', 'has an empty name'],
  ])('say where a row is wrong: %j', (tsv, problem) => {
    expect(() => parseConcepts({ name: 'sample.tsv', tsv }, 'term')).toThrow(`sample.tsv:1:`);
    expect(() => parseConcepts({ name: 'sample.tsv', tsv }, 'term')).toThrow(problem);
  });
});
