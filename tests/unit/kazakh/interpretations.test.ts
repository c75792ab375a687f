import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { interpretations } from '../../../lib/kazakh/interpretations.ts';
import { createVocabulary } from '../../../lib/kazakh/vocabulary.ts';
import { analyser } from './fixture.ts';

const vocabulary = createVocabulary([
  ['мұнай', 30],
  ['экспорт', 12],
  ['қазақстан', 90],
  ['әзербайжан', 20],
  ['тоқаев', 15],
  ['астана', 40],
  ['мектеп', 4],
  ['халық', 3],
  ['сынақбаев', 1],
  ['сауда', 9],
  ['экономикалық', 7],
  ['көмек', 2],
  ['қала', 9],
]);
const read = (query: string) => interpretations(query, analyser, vocabulary);

describe('the best reading', () => {
  test.each([
    ['of Latin', 'munai', 'мұнай', 'latin', ['мұнай']],
    ['of Latin with an ending', 'munaidyn', 'мұнайдың', 'latin', ['мұнай']],
    ['of a word without Kazakh letters', 'мунай', 'мұнай', 'russian-keyboard', ['мұнай']],
    ['of one with an ending', 'мектеби', 'мектебі', 'russian-keyboard', ['мектеп']],
    ['of one whose stem lost a vowel', 'халкы', 'халқы', 'russian-keyboard', ['халық']],
    ['of a Russian name', 'Казахстан', 'қазақстан', 'russian-keyboard', ['қазақстан']],
    [
      'of a Russian name that sounds otherwise',
      'Азербайджан',
      'әзербайжан',
      'russian-keyboard',
      ['әзербайжан'],
    ],
    ['of an English name', 'Azerbaijan', 'әзербайжан', 'latin', ['әзербайжан']],
    ['of a surname in Russian', 'Токаев', 'тоқаев', 'russian-keyboard', ['тоқаев']],
    ['of a surname in English', 'Tokayev', 'тоқаев', 'latin', ['тоқаев']],
    ['of the wrong layout', 'fcnfyf', 'астана', 'wrong-layout', ['астана']],
    ['of the wrong layout without Kazakh letters', 'veyfq', 'мұнай', 'wrong-layout', ['мұнай']],
    ['of the digits row', 'м9най', 'мұнай', 'wrong-layout', ['мұнай']],
    ['of a hyphen that is a letter', 'к-мек', 'көмек', 'wrong-layout', ['көмек']],
    ['of Arabic script', 'مۇناي', 'мұнай', 'arabic', ['мұнай']],
    ['of look-alikes', 'қaзaқстан', 'қазақстан', 'look-alikes', ['қазақстан']],
    ['of a word as it is', 'астанаға', 'астанаға', 'as-written', ['астана']],
    ['of a name with initials', 'П.Сынақбаев', 'сынақбаев', 'as-written', ['сынақбаев']],
    [
      'of a compound',
      'сауда-экономикалык',
      'сауда-экономикалық',
      'russian-keyboard',
      ['сауда', 'экономикалық'],
    ],
  ])('%s', (_, query, text, kind, keys) => {
    const [best] = read(query);
    expect(best?.words[0]).toMatchObject({ read: text, kind, keys, written: query });
    expect(best?.text).toBe(text);
  });

  it('trusts a known word as written wholly', () => {
    expect(read('мұнай')[0]?.confidence).toBe(1);
  });

  it('mends each word by itself and keeps what stands between', () => {
    expect(read('"мунай  экспорты", Казахстан')[0]?.text).toBe('"мұнай  экспорты", қазақстан');
  });

  it('is the word as written where nothing is known', () => {
    expect(read('белгісізсөз')[0]?.words[0]).toMatchObject({ kind: 'as-written', read: 'белгісізсөз' });
  });
});

describe('interpretations', () => {
  it('never take the words as written away', () => {
    const query = 'munai qazaqstan tokayev astana mektep';
    const all = read(query);
    expect(all.length).toBeLessThanOrEqual(5);
    expect(all.map(({ text }) => text)).toContain(query);
  });

  it('are none without a word', () => {
    expect(read(' … «»')).toEqual([]);
  });

  it('are ranked, bounded and point into the query', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'аәкqмұ19-= ."»’tfмن'), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary', maxLength: 60 })), (query) => {
        const all = read(query);
        expect(all.length).toBeLessThanOrEqual(5);
        let before = 1;
        for (const { confidence, words } of all) {
          expect(confidence).toBeLessThanOrEqual(before + 1e-9);
          before = confidence;
          let end = 0;
          for (const word of words) {
            expect(word.start).toBeGreaterThanOrEqual(end);
            expect(query.slice(word.start, word.end)).toBe(word.written);
            end = word.end;
          }
        }
      }),
    );
  });

  test.each(['a', 'a b ', "a'", 'aa-', 'fcnfyf ', 'к ', 'мунай '])(
    'answer 512 characters of "%s" soon',
    (piece) => {
      const started = performance.now();
      read(piece.repeat(512).slice(0, 512));
      expect(performance.now() - started).toBeLessThan(500);
    },
  );
});
