import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { skeleton } from '../../../../lib/kazakh/queries/skeleton.ts';
import { fromArabic } from '../../../../lib/kazakh/writing/arabic.ts';
import { fromWrongLayout } from '../../../../lib/kazakh/writing/keyboard.ts';
import { fromLatin, likeliestAlphabet } from '../../../../lib/kazakh/writing/latin.ts';
import type { LatinAlphabet } from '../../../../lib/kazakh/writing/latin-alphabets.ts';
import { fromRussianKeyboard } from '../../../../lib/kazakh/writing/russian-keyboard.ts';
import { withSigns } from '../../../../lib/kazakh/writing/signs.ts';
import { letters } from '../fixture.ts';

const { kk } = letters;

describe('fromLatin', () => {
  test.each<[string, LatinAlphabet, string, string]>([
    ['the alphabet of 2021', '2021', 'mūnai', 'мұнай'],
    ['its umlauts', '2021', 'üşın', 'үшін'],
    ['its glide', '2021', 'aiaq', 'аяқ'],
    ['the alphabet of 2018', '2018', 'muńaı', 'мұңай'],
    ['its digraphs', '2018', 'shańyraq', 'шаңырақ'],
    ['its i and ı', '2018', 'tili', 'тілі'],
    ['the apostrophes of 2017', '2017', "s'an'yraq", 'шаңырақ'],
    ['free romanisation', 'free', 'munai', 'мұнай'],
    ['free romanisation of back consonants', 'free', 'qazaqstan', 'қазақстан'],
    ['English habits', 'free', 'zhumys', 'жұмыс'],
    ['Turkish habits', 'free', 'jıldızdarının', 'жылдыздарының'],
    ['a word of no vocabulary', 'free', 'shynghyrlauyq', 'шыңғырлауық'],
  ])('reads %s', (_, alphabet, word, read) => {
    expect(fromLatin(word, alphabet, kk)[0]?.text).toBe(read);
  });

  it('finds the signs that romanisation leaves out, where asked to', () => {
    expect(fromLatin('avtomobil', 'free', kk, withSigns)[0]?.text).toBe('автомобиль');
    expect(fromLatin('obekt', '2021', kk, withSigns)[0]?.text).toBe('объект');
  });

  it('has no reading for letters that an alphabet lacks', () => {
    expect(fromLatin('windows', '2021', kk)).toEqual([]);
  });

  it('has few readings for any word', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (word) => fromLatin(word, 'free', kk).length <= 12));
  });
});

describe('likeliestAlphabet', () => {
  test.each([
    [['mūnai', 'öndırısı'], '2021'],
    [['munaı', 'óndirisi'], '2018'],
    [["o'ndirisi", "mun'aly"], '2017'],
    [['halkının', 'çalışmaları', 'köp'], 'free'],
    [['munai'], 'free'],
    [[], 'free'],
  ])('of %j is %s', (words, alphabet) => {
    expect(likeliestAlphabet(words, kk)).toBe(alphabet);
  });
});

describe('fromWrongLayout', () => {
  test.each([
    ['fcnfyf', 'астана'],
    ['v9yfq', 'мұнай'],
    ['м9най', 'мұнай'],
    ['r-vtr', 'көмек'],
    ['vtvktrtn', 'мемлекет'],
    ['fnf-fyf', 'ата-ана'],
    ['@kb', 'әли'],
  ])('reads %s', (typed, read) => {
    expect(fromWrongLayout(typed)).toContain(read);
  });

  test.each(['2023', 'мұнай', 'qwr', 'a', 'é', '', 'б.з', 'іcтеy'])('finds no word in "%s"', (typed) => {
    expect(fromWrongLayout(typed)).toEqual([]);
  });
});

describe('fromArabic', () => {
  test.each([
    ['مۇناي', 'мұнай'],
    ['قازاقستان', 'қазақстан'],
    ['مەملەكەت', 'мемлекет'],
    ['ٴتىل', 'тіл'],
    ['ءبىلىم', 'білім'],
    ['كىتاپ', 'кітап'],
    ['قازىرگى', 'қазіргі'],
    ['اياق', 'аяқ'],
  ])('reads %s', (word, read) => {
    expect(fromArabic(word, kk)[0]?.text).toBe(read);
  });

  it('leaves other words alone', () => {
    expect(fromArabic('мұнай', kk)).toEqual([]);
    expect(fromArabic('پژ', kk)).toEqual([]);
  });
});

describe('fromRussianKeyboard', () => {
  test.each([
    ['халкы', 'халқы'],
    ['онир', 'өңір'],
    ['шынгырлауык', 'шыңғырлауық'],
  ])('reads %s', (typed, read) => {
    expect(fromRussianKeyboard(typed, kk)[0]?.text).toBe(read);
  });
});

describe('skeleton', () => {
  test.each([
    [['мұнай', 'мунай', 'munai', 'munaı', 'munay', 'mūnai']],
    [['қазақстан', 'казахстан', 'kazakhstan', 'qazaqstan', 'kazakstan']],
    [['тоқаев', 'токаев', 'tokayev', 'toqaev', 'tokaev']],
    [['шымкент', 'чимкент', 'shymkent', 'şymkent', "s'ymkent"]],
    [['актёр', 'актер', 'akter']],
    [['аяқ', 'ayaq', 'aiaq']],
  ])('brings %j together', (words) => {
    expect(new Set(words.map(skeleton)).size).toBe(1);
  });

  it('keeps different words apart', () => {
    expect(skeleton('бала')).not.toBe(skeleton('бел'));
  });
});
