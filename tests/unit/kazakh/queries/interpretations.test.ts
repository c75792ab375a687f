import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { interpretations } from '../../../../lib/kazakh/queries/interpretations.ts';
import { loadReader } from '../../../../lib/tables.ts';
import { growth, LINEAR } from '../../linear.ts';
import { lexicon, readerOf } from '../fixture.ts';

const reader = readerOf([
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
const read = (query: string) => interpretations(query, reader);

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
    expect(read('мұнай')[0]?.confidence).toBeCloseTo(1);
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

  it('take an ending behind a closing quotation mark for one of the quoted word, and never twice', () => {
    for (const { words } of read('а"а=а')) expect(words.map(({ start }) => start)).toEqual([0, 4]);
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
    'take linear time on many characters of "%s"',
    (piece) => {
      expect(growth(read, piece, 64)).toBeLessThan(LINEAR);
    },
  );
});

describe('with no vocabulary but the lexicon', () => {
  const lexical = loadReader();
  const first = (query: string) => interpretations(query, lexical)[0]?.text;

  test.each([
    ['a word of the lexicon', 'мунай', 'мұнай'],
    ['one that no table lists', 'шынгырлауыктын', 'шыңғырлауықтың'],
    ['Latin of 2021', 'mūnai öndırısı', 'мұнай өндірісі'],
    ['Latin of 2018', 'munaı óndirisi', 'мұнай өндірісі'],
    ['Latin of 2017', "munai' o'ndirisinin'", 'мұнай өндірісінің'],
    ['free romanisation', 'zhana zhumys oryndary', 'жаңа жұмыс орындары'],
    ['an abbreviation with its ending', 'AQSH-tyn', 'ақш-тың'],
    ['the wrong layout', 'fcnfyf rfkfcs', 'астана қаласы'],
    ['the wrong layout with its row of digits', '0fpf0cnfy v9yfqs', 'қазақстан мұнайы'],
    ['signs that are letters there', ',fkf ;fc', 'бала жас'],
    ['punctuation on the wrong layout', 'rbnfg, jre', 'кітап, оқу'],
    ['a hyphen on the wrong layout', 'fnf-fyf', 'ата-ана'],
    [
      'the wrong layout without Kazakh letters, as its other words show',
      'rbnfgnsy fdnjhs rbv',
      'кітаптың авторы кім',
    ],
    ['Arabic script', 'ٴتىل', 'тіл'],
    ['letters that look alike', 'cаудa opтaлығы', 'сауда орталығы'],
    ['capitals', 'УЛТТЫК БАНК', 'ұлттық банк'],
  ])('reads %s', (_, query, text) => {
    expect(first(query)).toBe(text);
  });

  test.each([
    '2023',
    '40-қа',
    '3-4',
    'COVID-19',
    'XIX ғасыр',
    'baq.kz',
    'https://baq.kz/munai',
    'a@munai.kz',
  ])('leaves %s alone', (query) => {
    expect(first(query)?.toLowerCase()).toBe(query.toLowerCase());
  });

  test.each(['банк', 'министр', 'нефть', 'oil', 'government', 'oil price', 'цена на нефть', 'так как'])(
    'does not bend %s into another word',
    (query) => {
      expect(first(query)).toBe(query);
    },
  );

  test.each(['жана', 'тан', 'кен', 'ат', 'он', 'кара', 'сана', 'тау'])(
    'a Kazakh word stays itself though another one is more frequent: %s',
    (query) => {
      if (lexical.vocabulary.frequency(query) > 0) expect(first(query)).toBe(query);
    },
  );

  it('takes a word for another one only beside words that show the keyboard', () => {
    expect(first('жана')).toBe('жана');
    expect(first('жана зан')).toBe('жаңа заң');
    expect(first('жана заң')).toBe('жана заң');
  });

  it('leaves lemmas of the lexicon as they are', () => {
    const lemmas = [...lexicon.stems.keys()].filter(
      (lemma, index) => index % 5 === 0 && /^[а-я]+$/.test(lemma),
    );
    expect(lemmas.filter((lemma) => first(lemma) !== lemma)).toEqual([]);
  });

  it('answers thousands of words', () => {
    const query = Array.from({ length: 5000 }, (_, n) => `munai${'abcdefghij'.charAt(n % 10)}${n % 97}`).join(
      ' ',
    );
    expect(first(query)).toBeDefined();
  });
});
