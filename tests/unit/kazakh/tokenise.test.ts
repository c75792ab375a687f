import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold } from '../../../lib/kazakh/clean.ts';
import type { Token } from '../../../lib/kazakh/token.ts';
import { tokenise } from '../../../lib/kazakh/tokenise.ts';

const texts = (text: string) => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  test.each<[string, string, string[]]>([
    ['keeps an ending behind a closing quote', '«Үлгі-Сынақ»-ның жобасы', ['Үлгі-Сынақ-ның', 'жобасы']],
    ['keeps the ending of a percentage', '85,3%-ке өсті', ['85,3%-ке', 'өсті']],
    ['keeps the ending of a number', '40-қа жуық', ['40-қа', 'жуық']],
    ['keeps the ending of an abbreviation', 'АҚШ-тың елшісі', ['АҚШ-тың', 'елшісі']],
    ['keeps a name with a dot', 'BAQ.KZ-ке.', ['BAQ.KZ-ке']],
    ['keeps initials with their name', 'П.Сынақбаев келді', ['П.Сынақбаев', 'келді']],
    ['keeps a compound', 'сауда-экономикалық', ['сауда-экономикалық']],
    ['groups digits by a no-break space', '1\u00A0500\u00A0000 теңге', ['1 500 000', 'теңге']],
    ['groups digits by a blank', '15 500 адам', ['15 500', 'адам']],
    ['parts words at a no-break space', 'қала\u00A0мен\u202Fауыл', ['қала', 'мен', 'ауыл']],
    ['does not join a year and a number', '2023 520', ['2023', '520']],
    ['keeps an address whole', 'https://baq.kz/a?b=1, оқы', ['https://baq.kz/a?b=1', 'оқы']],
    ['keeps an e-mail whole', 'ulgi@example.kz.', ['ulgi@example.kz']],
    ['keeps a hashtag whole', '#мұнай_газ!', ['#мұнай_газ']],
    ['keeps a dotted abbreviation', 'т.б. жерде', ['т.б.', 'жерде']],
    ['parts sentences without a blank', 'келді.Содан', ['келді', 'Содан']],
    ['parts words at a dash', 'қала – ауыл', ['қала', 'ауыл']],
    ['reads Arabic and Latin words', 'قازاقستان Qazaqstan', ['قازاقستان', 'Qazaqstan']],
    ['finds nothing where nothing is', ' …— ', []],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test.each<[string, Token['kind'], string[] | undefined]>([
    ['қала', 'word', undefined],
    ['1,5', 'number', undefined],
    ['2023ж', 'number', undefined],
    ['3-4', 'number', ['3', '4']],
    ['АҚШ-та', 'abbreviation', undefined],
    ['П.Сынақбаев', 'initials', ['П', 'Сынақбаев']],
    ['Қ.-Ж.Сынақбаев', 'initials', ['Қ', 'Ж', 'Сынақбаев']],
    ['наурыз-тамыз', 'compound', ['наурыз', 'тамыз']],
    ['1990-жылдары', 'compound', ['1990', 'жылдары']],
    ['www.baq.kz', 'url', undefined],
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

  it('gives tokens in order that do not overlap and mean what stands there', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'абҚШ1 3.,-»«"’%#@_qZ\u00A0\u00ADم') });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          expect(token.norm).toBe(fold(token.text));
          for (const part of token.parts ?? []) {
            expect(part.start).toBeGreaterThanOrEqual(token.start);
            expect(part.end).toBeLessThanOrEqual(token.end);
          }
          end = token.end;
        }
      }),
    );
  });

  test.each(['а', '-', '1', 'а-', 'а.', 'A.', '1 111 ', "а'", '@', 'a@', '»-', '#', 'www.'])(
    'reads 200,000 characters of "%s" in linear time',
    (piece) => {
      const started = performance.now();
      tokenise(piece.repeat(200_000 / piece.length));
      expect(performance.now() - started).toBeLessThan(2_000);
    },
  );
});
