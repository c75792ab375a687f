import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { paragraphs, sentences } from '../../../../lib/kazakh/text/segment.ts';
import { growth, LINEAR } from '../../linear.ts';

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

/** In the examples a bar stands where a sentence ends and another one begins. */
const marked = (example: string): [string, string[]] => [example.replaceAll('| ', ''), example.split(' | ')];

describe('a sentence ends', () => {
  test.each([
    ['at full stops, marks and dots', 'Келді. | Кетті! | Қайда? | Білмедім… | Жақсы?!. | Иә.'],
    ['behind its closing quote', '«Кел!» | Ол айтты. | «Барам.» | Солай болды.'],
    ['behind its bracket', 'Көлемі үлкен (6 мың км). | Жерасты сулары көп.'],
    ['before a dialogue dash', '— Берді ме? | — Берілді. | — Дұрыс.'],
    ['after т.б. before a capital', 'Көл, өзен т.б. | Құстар көп.'],
    ['after т. б. with a blank', 'Көл, өзен т. б. | Құстар көп.'],
    ['after a number', 'Саны 800. | Бұл көп.'],
    ['after an abbreviation in capitals', 'Ол – АҚШ. | Астанасы басқа.'],
    ['after ж. before a function word', 'Соғыс бітті 1945 ж. | Содан кейін бәрі оралды.'],
    ['before a name that begins small', 'Көмек бар. | eGov порталы жұмыс істейді.'],
    ['before an opening quote', 'Көмек бар. | «Үлгі» қоры да көмектеседі.'],
  ])('%s', (_, example) => {
    const [text, expected] = marked(example);
    expect(cut(text)).toEqual(expected);
  });

  it('with its line, full stop or not', () => {
    expect(cut('Тақырып\nМәтін.\r\n\r\nСоңы')).toEqual(['Тақырып', 'Мәтін.', 'Соңы']);
  });
});

describe('a sentence goes on', () => {
  test.each([
    ['after initials', 'Ә. Сынақбаев пен Дж. Үлгі келді.'],
    ['after two initials', 'Қ. Ж. Сынақбаев келді.'],
    ['inside initials that stick', 'П.Сынақбаев келді.'],
    ['inside a number, a date, a name', 'Баға 1.5 болды, 01.10.2023 күні BAQ.KZ хабарлады.'],
    ['after the abbreviation of a year', '2023 ж. Алматыда, 1941-1945 жж. Ресейде өтті.'],
    ['after a title', 'Оны проф. Сынақбаев пен Dr. Sample жазды.'],
    ['after the parts of an address', 'Алматы қ. Үлгі көш. 5 үйге келді.'],
    ['after a dotted abbreviation', 'Министрдің м.а. Сынақбаев б.з.б. VI ғасыр туралы айтты.'],
    ['after the name of a language in brackets', 'Бұл ел (исп. Ejemplo) шағын.'],
    ['before a word in small letters', 'Көл, өзен т.б. көп.'],
    ['after a quotation that is a part of it', '«Қайда?» деп сұрады ол.'],
    ['after a quotation with a dash', '«Кел!» – деді ол.'],
    ['after dots in its midst', 'Ол… келмеді.'],
    ['after the number of a paragraph', '1. Осы ереже бекітілсін.'],
    ['after the number of a subparagraph', '"2-1. Осы ереже бекітілсін.'],
    ['after a Roman number at its start', 'II. Шығындар мен кірістер.'],
    ['after the number of an article or chapter', '12-бап. Жалпы ережелер'],
    ['after a number behind a colon', 'Мыналар бұйырылсын: 1. Осы ереже бекітілсін.'],
  ])('%s', (_, text) => {
    expect(cut(text)).toEqual([text]);
  });
});

const text = fc.oneof(
  fc.array(fc.constantFrom(...'аБ.!? \n»«1…—:)I', 'т.б', ' ж. ', 'Ә. ')).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

describe('whatever the text, sentences', () => {
  it('cover all of it but blanks, in order', () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(cut(sample).join('').replace(/\s/g, '')).toBe(sample.replace(/\s/g, ''));
        const spans = sentences(sample);
        for (const [at, span] of spans.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
          expect(sample.slice(span.start, span.end)).toMatch(/^\S(?:.*\S)?$/su);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    'а',
    '.',
    '. ',
    'а. ',
    'А. ',
    'т.б. ',
    '1. ',
    '«',
    '."',
    '. «',
    '!» ',
    ' ',
    '\n',
    '-',
    '(',
    ': 1. ',
  ])('are found in linear time among many "%s"', (piece) => {
    expect(growth(sentences, piece)).toBeLessThan(LINEAR);
  });
});

describe('paragraphs', () => {
  it('are lines that hold something, without blanks around', () => {
    const sample = ' бір \r\n\n  екі\u00A0\n \n';
    expect(paragraphs(sample).map(({ start, end }) => sample.slice(start, end))).toEqual(['бір', 'екі']);
  });
});
