import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cleanWord, fold } from '../../../../lib/kazakh/text/clean.ts';
import type { Token } from '../../../../lib/kazakh/text/token.ts';
import { tokenise } from '../../../../lib/kazakh/text/tokenise.ts';
import { growth, LINEAR } from '../../linear.ts';

const texts = (text: string) => tokenise(text).map((token) => token.text);

describe('a token keeps the ending of its word', () => {
  test.each<[string, string, string[]]>([
    ['behind the hyphen of an abbreviation', 'АҚШ-тың елшісі', ['АҚШ-тың', 'елшісі']],
    ['behind an apostrophe', 'АҚШ’тың елшісі', ['АҚШ-тың', 'елшісі']],
    ['in capitals too', 'АҚШ-ТЫҢ ЕЛШІСІ', ['АҚШ-ТЫҢ', 'ЕЛШІСІ']],
    ['with the possessive that the abbreviation hides', 'БҚО-нда', ['БҚО-нда']],
    ['behind a closing quote', '«Үлгі-Сынақ»-ның жобасы', ['Үлгі-Сынақ-ның', 'жобасы']],
    ['behind a closing quote without a hyphen', '«Ақ Үлгі»ның', ['Ақ', 'Үлгі-ның']],
    ['behind two closing quotes', '«"Үлгі"»-ге', ['Үлгі-ге']],
    ['behind a bracket', '(ДСҰ)-ның', ['ДСҰ-ның']],
    ['inside the quotes', '«Үлгі-Сынақтың»', ['Үлгі-Сынақтың']],
    ['of what follows the quotation', '«Үлгі-Сынақ» АҚ-ның', ['Үлгі-Сынақ', 'АҚ-ның']],
    ['of a percentage', '85,3%-ке өсті', ['85,3%-ке', 'өсті']],
    ['of a percentage with a blank', '85,3 %-ке', ['85,3 %-ке']],
    ['of a number', '40-қа 20-ға', ['40-қа', '20-ға']],
    ['of a number without a hyphen', '40қа', ['40-қа']],
    ['of an ordinal', '5-ші 5-шісі ІІ-ші', ['5-ші', '5-шісі', 'II-ші']],
    ['of a name with a dot', 'BAQ.KZ-ке.', ['BAQ.KZ-ке']],
    ['of a name with a dot in mixed letters', 'ВАQ.KZ-ке', ['BAQ.KZ-ке']],
    ['of a Latin word', 'WhatsApp-та SOCAR-дың', ['WhatsApp-та', 'SOCAR-дың']],
    ['of a Latin word without a hyphen', 'WhatsAppта SОCARдың', ['WhatsApp-та', 'SOCAR-дың']],
    ['of a name with capitals inside', 'ҚазСынақГаз-ға', ['ҚазСынақГаз-ға']],
    ['of a compound with a number', 'COVID-19-ға', ['COVID-19-ға']],
    ['of an e-mail address', 'ulgi@example.kz-ке', ['ulgi@example.kz-ке']],
    ['of a hashtag', '#мұнай-ға', ['#мұнай-ға']],
    ['and its particle', 'көп-ақ келді-ау', ['көп-ақ', 'келді-ау']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test.each<[string, string, Token['kind']]>([
    ['a company behind a hyphen', 'Үлгі-АҚ', 'compound'],
    ['a word that follows a number', '5-сынып', 'compound'],
    ['the years of a decade', '1990-жылдары', 'compound'],
    ['a member of a compound', 'қарым-қатынас', 'compound'],
    ['a foreign name with an apostrophe', "Д'Сынақ", 'word'],
  ])('but takes no %s for one', (_, text, kind) => {
    expect(tokenise(text).map((token) => [token.text, token.kind])).toEqual([[text, kind]]);
  });
});

describe('tokenise', () => {
  test.each<[string, string, string[]]>([
    ['keeps initials with their name', 'П.Сынақбаев келді', ['П.Сынақбаев', 'келді']],
    ['keeps initials that a blank sets off', 'министр П. Сынақбаев', ['министр', 'П. Сынақбаев']],
    ['keeps two initials', 'Қ. Ж. Сынақбаев Қ.Ж. Үлгіұлы', ['Қ. Ж. Сынақбаев', 'Қ.Ж. Үлгіұлы']],
    ['keeps an initial of two letters', 'Дж. Сынақ', ['Дж. Сынақ']],
    ['takes no short sentence for an initial', 'Иә. Келді. Ол.Сонда', ['Иә', 'Келді', 'Ол', 'Сонда']],
    ['takes no letter before a function word for one', 'тобы С. Сондықтан', ['тобы', 'С', 'Сондықтан']],
    ['takes no name from the next line', 'П.\nСынақбаев', ['П', 'Сынақбаев']],
    ['keeps a compound', 'сауда-экономикалық', ['сауда-экономикалық']],
    ['keeps the dash of a compound', 'Алматы–Астана', ['Алматы-Астана']],
    ['groups digits by a no-break space', '1\u00A0500\u00A0000 теңге', ['1 500 000', 'теңге']],
    ['groups digits by a blank', '15 500 адам', ['15 500', 'адам']],
    ['does not join a year and a number', '2023 520', ['2023', '520']],
    ['keeps dates, times, sections', '01.10.2023 15:30 12.3.1.', ['01.10.2023', '15:30', '12.3.1']],
    ['keeps ranges', '3-4 қазан 2023–2025', ['3-4', 'қазан', '2023-2025']],
    ['keeps a telephone number', '+7 (701) 123-45-67', ['7', '701', '123-45-67']],
    ['parts a number from its unit', '5км 200млн', ['5', 'км', '200', 'млн']],
    ['keeps the letter of a class or model', '9А 5G H2O', ['9А', '5G', 'H2O']],
    ['parts words at a no-break space', 'қала\u00A0мен\u202Fауыл', ['қала', 'мен', 'ауыл']],
    ['parts words of two scripts that stick', 'LEDкемінде VІшешіміне', ['LED', 'кемінде', 'VI', 'шешіміне']],
    ['parts a numeral that sticks behind', 'кезектіVІІ', ['кезекті', 'VII']],
    ['parts a number that sticks behind', 'үлгісінің2023', ['үлгісінің', '2023']],
    ['keeps an address whole', 'https://baq.kz/a?b=1, оқы', ['https://baq.kz/a?b=1', 'оқы']],
    ['keeps a bare address whole', 'baq.kz/kk/a-1). Оқы', ['baq.kz/kk/a-1', 'Оқы']],
    ['keeps an e-mail whole', 'ulgi@example.kz.', ['ulgi@example.kz']],
    ['keeps a hashtag whole', '#мұнай_газ!', ['#мұнай_газ']],
    ['keeps a dotted abbreviation', 'т.б. жерде', ['т.б.', 'жерде']],
    ['parts sentences without a blank', 'келді.Содан', ['келді', 'Содан']],
    ['parts words at a dash', 'қала – ауыл', ['қала', 'ауыл']],
    ['reads Arabic and Latin words', 'قازاقستان Qazaqstan', ['قازاقستان', 'Qazaqstan']],
    ['keeps an apostrophe that is a letter', 'Qazag’stan', ["Qazag'stan"]],
    ['finds nothing where nothing is', ' …— ', []],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test.each<[string, Token['kind'], string[] | undefined]>([
    ['қала', 'word', undefined],
    ['WhatsApp-та', 'word', undefined],
    ['1,5', 'number', undefined],
    ['85,3%-ке', 'number', undefined],
    ['15:30-да', 'number', undefined],
    ['2023ж', 'number', undefined],
    ['3-4', 'number', ['3', '4']],
    ['АҚШ-та', 'abbreviation', undefined],
    ['АҚШ’та', 'abbreviation', undefined],
    ['XXI', 'abbreviation', undefined],
    ['BAQ.KZ', 'abbreviation', undefined],
    ['т.б.', 'abbreviation', undefined],
    ['П.Сынақбаев', 'initials', ['П', 'Сынақбаев']],
    ['П. Сынақбаевтың', 'initials', ['П', 'Сынақбаевтың']],
    ['Қ.-Ж.Сынақбаев', 'initials', ['Қ', 'Ж', 'Сынақбаев']],
    ['наурыз-тамыз', 'compound', ['наурыз', 'тамыз']],
    ['1990-жылдары', 'compound', ['1990', 'жылдары']],
    ['COVID-19-ға', 'compound', ['COVID', '19-ға']],
    ['www.baq.kz', 'url', undefined],
    ['ulgi@example.kz', 'email', undefined],
    ['#мұнай', 'hashtag', undefined],
  ])('takes %s for %s', (text, kind, parts) => {
    const [token] = tokenise(text);
    expect(token?.kind).toBe(kind);
    expect(token?.parts?.map((part) => part.text)).toEqual(parts);
  });

  it('gives offsets into the text as typed, although cleaning shortens the word', () => {
    const [first, second] = tokenise('мұ\u00ADнай\u200B көп');
    expect([first?.start, first?.end, first?.text]).toEqual([0, 7, 'мұнай']);
    expect([second?.start, second?.end]).toEqual([8, 11]);
  });
});

const pieces = fc.constantFrom(
  ...'абҚШi1 3.,:-»«"’\'()%#@/_qZХ\u00A0\u00AD\u0306م😀\uD800\0\n',
  'АҚШ',
  '-тың',
  'ның',
  'ulgi@example.kz',
  'https://baq.kz',
  'Ә. Үлгі',
  'т.б.',
  '1 500',
);
const anyText = fc.oneof(
  fc.array(pieces).map((found) => found.join('')),
  fc.string({ unit: 'binary' }),
);
const lettersOf = (text: string) => cleanWord(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');

describe('whatever the text, tokens', () => {
  it('stand in order, do not overlap, and hold their parts', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          let partEnd = token.start;
          for (const part of token.parts ?? []) {
            expect(part.start).toBeGreaterThanOrEqual(partEnd);
            expect(part.end).toBeLessThanOrEqual(token.end);
            partEnd = part.end;
          }
          end = token.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('mean the letters and digits that stand there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const token of tokenise(text)) {
          expect(lettersOf(token.text)).toBe(lettersOf(text.slice(token.start, token.end)));
          expect(token.norm).toBe(fold(token.text));
          expect(token.norm).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leave out no letter and no digit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let rest = '';
        let at = 0;
        for (const { start, end } of tokenise(text)) {
          rest += text.slice(at, start);
          at = end;
        }
        expect(rest + text.slice(at)).not.toMatch(/[\p{L}\p{Nd}]/u);
      }),
    );
  });
});

describe('tokenise takes linear time', () => {
  test.each([
    ...[
      'а',
      'аa',
      '-',
      '.',
      ' ',
      '«',
      '"',
      '1',
      '1 ',
      '1 111 ',
      '1.',
      '%',
      'а-',
      '1-',
      'а.',
      'A.',
      'A. ',
      "а'",
    ],
    ...[
      '@',
      'a@',
      'a@b.',
      '#',
      '#а',
      '/',
      'a.kz/',
      'www.',
      'http://',
      '»-',
      '»ның',
      '-ның',
      '\u0301',
      'а\u0301',
    ],
    ...['\u00AD', '\uD800', '😀', '\0', 'Ә. Үлгі ', 'т.б.', 'VІ', 'дaғ', 'қала '],
  ])('of many "%s"', (piece) => {
    expect(growth(tokenise, piece)).toBeLessThan(LINEAR);
  });
});
