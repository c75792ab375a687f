import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { paragraphs, sentences } from '../../../lib/kazakh/segment.ts';

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each<[string, string, string[]]>([
    [
      'end at full stops, marks and dots',
      'Келді. Кетті! Қайда? Білмедім… Жақсы',
      ['Келді.', 'Кетті!', 'Қайда?', 'Білмедім…', 'Жақсы'],
    ],
    ['take their closing quote along', '«Кел!» Ол айтты.', ['«Кел!»', 'Ол айтты.']],
    ['do not end after initials', 'Ә. Сынақбаев келді. Кетті.', ['Ә. Сынақбаев келді.', 'Кетті.']],
    ['do not end inside initials that stick', 'П.Сынақбаев келді.', ['П.Сынақбаев келді.']],
    [
      'do not end inside a number or name',
      'Баға 1.5 болды, BAQ.KZ хабарлады.',
      ['Баға 1.5 болды, BAQ.KZ хабарлады.'],
    ],
    ['do not end after an abbreviation', '2023 ж. Алматыда өтті.', ['2023 ж. Алматыда өтті.']],
    ['end after т.б. before a capital', 'Көл, өзен т.б. Олар көп.', ['Көл, өзен т.б.', 'Олар көп.']],
    ['go on before a lower-case word', 'Көл, өзен т.б. көп.', ['Көл, өзен т.б. көп.']],
    ['end with their line', 'Тақырып\nМәтін.', ['Тақырып', 'Мәтін.']],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('lie in their paragraphs and cover all letters', () => {
    const text = fc.string({ unit: fc.constantFrom(...'аБ.!? \n»1…') });
    fc.assert(
      fc.property(text, (sample) => {
        expect(cut(sample).join('').replace(/\s/g, '')).toBe(sample.replace(/\s/g, ''));
      }),
    );
  });
});

describe('paragraphs', () => {
  it('are lines that hold something, without blanks around', () => {
    const text = ' бір \r\n\n  екі\u00A0\n \n';
    expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(['бір', 'екі']);
  });
});
