import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fromArabic } from '../../../lib/kazakh/arabic.ts';
import { fromWrongLayout } from '../../../lib/kazakh/keyboard.ts';
import { fromLatin } from '../../../lib/kazakh/latin.ts';
import { fromRussianKeyboard } from '../../../lib/kazakh/russian-keyboard.ts';
import { skeleton } from '../../../lib/kazakh/skeleton.ts';

describe('fromLatin', () => {
  test.each([
    ['the alphabet of 2021', 'mūnai', 'мұнай'],
    ['its umlauts', 'üşın', 'үшін'],
    ['the alphabet of 2018', 'muńaı', 'мұңай'],
    ['its digraphs', 'shańyraq', 'шаңырақ'],
    ['the apostrophes of 2017', "s'an'yraq", 'шаңырақ'],
    ['free romanisation', 'munai', 'мұнай'],
    ['free romanisation of back consonants', 'qazaqstan', 'қазақстан'],
    ['English habits', 'zhumys', 'жұмыс'],
  ])('reads %s', (_, word, read) => {
    expect(fromLatin(word)).toContain(read);
  });

  it('has few candidates for any word', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (word) => fromLatin(word).length <= 16));
  });
});

describe('fromWrongLayout', () => {
  test.each([
    ['fcnfyf', 'астана'],
    ['v9yfq', 'мұнай'],
    ['м9най', 'мұнай'],
    ['r-vtr', 'көмек'],
    ['vtvktrtn', 'мемлекет'],
  ])('reads %s', (typed, read) => {
    expect(fromWrongLayout(typed)).toBe(read);
  });

  test.each(['2023', 'мұнай', 'qwr', 'a', 'é', ''])('finds no word in "%s"', (typed) => {
    expect(fromWrongLayout(typed)).toBeUndefined();
  });
});

describe('fromArabic', () => {
  test.each([
    ['مۇناي', 'мұнай'],
    ['قازاقستان', 'қазақстан'],
    ['مەملەكەت', 'мемлекет'],
    ['ٴتىل', 'тіл'],
    ['ءبىلىم', 'білім'],
  ])('reads %s', (word, read) => {
    expect(fromArabic(word)).toBe(read);
  });

  it('leaves other words alone', () => {
    expect(fromArabic('мұнай')).toBeUndefined();
    expect(fromArabic('پژ')).toBeUndefined();
  });
});

describe('fromRussianKeyboard', () => {
  test.each([
    ['халкы', 'халқы'],
    ['онир', 'өңір'],
  ])('reads %s', (typed, read) => {
    expect(fromRussianKeyboard(typed)).toContain(read);
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
