import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseLetterModel } from '../../../../lib/kazakh/writing/letter-model.ts';
import { toArabic, toCyrillic, toLatin } from '../../../../lib/kazakh/writing/transliteration.ts';
import { letters } from '../fixture.ts';

const { kk } = letters;
/** Letters alike: only the tables decide. */
const alike = parseLetterModel('');

const TEXT =
  'Үлгікент қаласындағы ҚазҮлгіГаз зауыты АҚШ-тың SOCAR-ына 2,5 млн тонна мұнай сатты, дейді Ә.Үлгіұлы.';

describe('toLatin', () => {
  test.each([
    ['its own letters', 'әғіңөшұү', 'äğıñöşūü'],
    ['и and й alike', 'инемен үй', 'inemen üi'],
    ['letters that are two', 'ащы аяқ, қоян, химия, аю', 'aşşy aiaq, qoian, himia, aiu'],
    ['capitals', 'ҚАЗАҚ ТІЛІ, Щучинск, Ілияс', 'QAZAQ TILI, Şşutşinsk, Ilias'],
    ['capitals inside a word', 'ҚазМұнайГаз, АҚШтың', 'QazMūnaiGaz, AQŞtyñ'],
    ['capital i with and without its dot', 'ИНЕ, ІНІ', 'İNE, INI'],
    ['no signs', 'альбом, объект', 'albom, obekt'],
    ['Arabic script', 'مۇناي، ٴتىل', 'mūnai, tıl'],
    [
      'addresses as they are',
      'сайт https://үлгі.kz/жол және a@ulgi.kz, BAQ.KZ',
      'sait https://үлгі.kz/жол jäne a@ulgi.kz, BAQ.KZ',
    ],
  ])('writes %s', (_, cyrillic, latin) => {
    expect(toLatin(cyrillic, kk)).toBe(latin);
  });

  it('leaves Latin text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = toLatin(text, alike);
        expect(toLatin(once, alike)).toBe(once);
      }),
    );
  });
});

describe('toArabic', () => {
  test.each([
    ['a back word', 'қазақстан', 'قازاقستان'],
    ['a front word, marked', 'тіл, үй, әр', 'ٴتىل، ٴۇي، ٴار'],
    ['one whose letters show it, without a mark', 'әке, мектеп, күн', 'اكە، مەكتەپ، كۇن'],
    ['one of mixed vowels, without a mark', 'мұғалім', 'مۇعالىم'],
    ['letters that are two', 'аяқ, химия, цирк', 'اياق، حيميا، تسيرك'],
    ['questions', 'қайда?', 'قايدا؟'],
    ['numbers with their comma', '2,5 млн', '2,5 ملن'],
    ['Latin text', 'mūnai', 'مۇناي'],
  ])('writes %s', (_, text, arabic) => {
    expect(toArabic(text, kk)).toBe(arabic);
  });
});

describe('toCyrillic', () => {
  test.each([
    ['2021', 'QazMūnaiGaz özınıñ İSLAM tılındegı aiağy', 'ҚазМұнайГаз өзінің ИСЛАМ тіліндегі аяғы'],
    ['2018', 'Munaı óndirisi týraly Qazaqstannyń sózi', 'Мұнай өндірісі туралы Қазақстанның сөзі'],
    ['2017', "O'ndirisi ty'raly Qazaqstannyn' so'zi", 'Өндірісі туралы Қазақстанның сөзі'],
    ['free romanisation', 'Qazaqstannyn munai eksporty turaly', 'Қазақстанның мұнай экспорты туралы'],
    ['English habits', 'Kazakhstannyn zhana zhobasy', 'Қазақстанның жаңа жобасы'],
    ['Arabic script', 'قازىرگى ٴتىل، كىتاپ؟', 'қазіргі тіл, кітап?'],
  ])('reads %s', (_, text, cyrillic) => {
    expect(toCyrillic(text, kk)).toBe(cyrillic);
  });

  test.each([
    ['Latin words among Cyrillic ones', 'SOCAR мұнай сатты'],
    ['Cyrillic text', TEXT],
  ])('leaves %s', (_, text) => {
    expect(toCyrillic(text, kk)).toBe(text);
  });

  it('leaves addresses and words with foreign letters', () => {
    expect(toCyrillic('Windows özı: www.ulgi.kz, a@ulgi.kz', kk)).toBe('Windows өзі: www.ulgi.kz, a@ulgi.kz');
  });

  it('reads a line by the alphabet that it is told, if it shows none', () => {
    expect(toCyrillic('qul', kk, '2018')).toBe('құл');
    expect(toCyrillic('qul', kk, '2021')).toBe('қул');
  });
});

describe('there and back', () => {
  it('is the identity for a text with foreign names', () => {
    expect(toCyrillic(toLatin(TEXT, kk), kk)).toBe(
      TEXT.replaceAll('SOCAR', 'СОСАР').replace('СОСАР', 'SOCAR'),
    );
  });

  /** Read as a numeral of Latin letters, which no alphabet changes: ХІ. */
  const ROMAN_NUMERAL = /^[хі]{2,}$/;
  const word = (alphabet: string) =>
    fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 40 });

  it.each([
    ['the tables alone', alike],
    ['the letter model', kk],
  ])('Cyrillic by Latin is the identity for letters with one image, by %s', (_, model) => {
    fc.assert(
      fc.property(word('аәбвгғджзкқлмнңоөпрстуұүфшыі'), (cyrillic) => {
        // Letters that stand for one together: тс ц, тш ч, шш щ.
        fc.pre(!/т[сш]|шш/.test(cyrillic) && !ROMAN_NUMERAL.test(cyrillic));
        expect(toCyrillic(toLatin(cyrillic, model), model, '2021')).toBe(cyrillic);
      }),
    );
  });

  it('Latin by Cyrillic is the identity for all letters of the alphabet', () => {
    fc.assert(
      fc.property(word('aäbdefgğhıijklmnñoöpqrsştuūüvyz'), (latin) => {
        // я and ия are written alike: ia.
        fc.pre(!/ii[au]/.test(latin) && !ROMAN_NUMERAL.test(toCyrillic(latin, kk, '2021')));
        expect(toLatin(toCyrillic(latin, kk, '2021'), kk)).toBe(latin);
      }),
    );
  });

  it('Cyrillic by Arabic is the identity for words that keep vowel harmony', () => {
    const back = word('абвғджзқлмнңопрстуұфхшы').filter((text) => /[аоұы]/.test(text));
    const front = word('әбвгджзкелмнңөпрстуүфхші').filter((text) => /[әөүіе]/.test(text));
    fc.assert(
      fc.property(fc.oneof(back, front), (cyrillic) => {
        fc.pre(!/тс|шш/.test(cyrillic) && !ROMAN_NUMERAL.test(cyrillic));
        expect(toCyrillic(toArabic(cyrillic, alike), alike)).toBe(cyrillic);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const write of [toLatin, toCyrillic, toArabic]) expect(typeof write(text, kk)).toBe('string');
      }),
    );
    for (const piece of ['a', 'ә', 'ا', '\ud800', "a'", '\0']) {
      for (const write of [toLatin, toCyrillic, toArabic]) write(piece.repeat(100_000), kk);
    }
  });
});
