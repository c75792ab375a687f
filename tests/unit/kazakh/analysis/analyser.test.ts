import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { tokenise } from '../../../../lib/kazakh/text/tokenise.ts';
import { growth, LINEAR } from '../../linear.ts';
import { analyser } from '../fixture.ts';

const keysOf = (text: string) => tokenise(text).flatMap((token) => analyser.keysOf(token));

describe('the analyser keeps', () => {
  test.each<[string, string[]]>([
    ['derived adjectives and nouns', ['қазақстандық', 'ғылыми', 'екіжақты', 'мүмкіндік', 'басшылық']],
    ['causatives that are words', ['көрсет', 'арттыр', 'дамыт']],
    ['nouns in -у', ['атау', 'ауру', 'басқару']],
    ['words that look inflected', ['қазақша', 'бүгін', 'жаңа', 'үлкен', 'терезе', 'тері']],
  ])('%s', (_, words) => {
    expect(words.map((word) => analyser.lemma(word))).toEqual(words);
  });

  test.each([
    ['банкінің', 'банк'],
    ['паркінде', 'парк'],
    ['тарапынан', 'тарап'],
  ])('the voiceless final of the loan %s', (word, lemma) => {
    expect(analyser.lemma(word)).toBe(lemma);
  });
});

describe('analyse', () => {
  test.each([
    ['министрлігінің', 'министрлік', 'NOUN', 'Case=Gen|Person[psor]=3'],
    ['қалалардан', 'қала', 'NOUN', 'Case=Abl|Number=Plur'],
    ['келмеді', 'кел', 'VERB', 'Mood=Ind|Polarity=Neg|Tense=Past'],
    ['және', 'және', 'CCONJ', '_'],
    ['Вашингтонның', 'Вашингтон', 'PROPN', 'Case=Gen'],
    ['Сынақбаевтың', 'Сынақбаев', 'PROPN', 'Case=Gen'],
    ['2023', '2023', 'NUM', '_'],
    ['АҚШ-тың', 'АҚШ', 'PROPN', 'Case=Gen'],
    ['SOCAR', 'SOCAR', 'PROPN', '_'],
  ])('reads %s as a form of %s', (word, lemma, upos, features) => {
    expect(analyser.analyse(word)[0]).toMatchObject({ lemma, upos, features });
  });

  it('shows rivals by their share', () => {
    const scores = analyser.analyse('алма').map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThanOrEqual(1.000001);
  });

  it('has an answer for every word and never throws', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'аәбғіңұиюялрындтскқ-1’q ٴ') });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (word) => {
        const analyses = analyser.analyse(word);
        const keys = analyser.keys(word);
        expect(keys.length).toBeLessThanOrEqual(3);
        expect(keys[0] ?? '').toBe(analyser.lemma(word).replaceAll('ё', 'е'));
        for (const { score } of analyses) expect(score).toBeGreaterThan(0);
      }),
    );
    expect(analyser.analyse('')).toEqual([]);
    expect(analyser.analyse('ы')).toHaveLength(1);
  });

  it('gives up on overlong words at once', () => {
    expect(analyser.lemma('лар'.repeat(100_000))).toHaveLength(300_000);
    expect(growth(analyser.lemma, 'лар')).toBeLessThan(LINEAR);
  });
});

describe('keysOf', () => {
  test.each<[string, string, string[]]>([
    ['the bare abbreviation', 'АҚШ-тың', ['ақш']],
    ['a number without its ending', '85,3%-ке', ['85,3']],
    ['digits without grouping', '1\u00A0500\u00A0000', ['1500000']],
    ['a decimal comma', '1.5', ['1,5']],
    ['thousands that are grouped by dots', '1.500.000', ['1500000']],
    ['ASCII digits', '٢٠٢٣', ['2023']],
    ['both ends of a range', '3-4', ['3', '4']],
    ['the name behind initials', 'П.Сынақбаевтың', ['сынақбаев']],
    ['the members of a compound', 'сауда-экономикалық', ['сауда', 'экономикалық']],
    ['a Latin word without its Kazakh ending', 'SOCAR-дың', ['socar']],
    ['a word of a headline in capitals', 'МҰНАЙДЫҢ', ['мұнай']],
    ['a quoted name without its ending', '«Мұнара»-ның', ['мұнара']],
    ['е for ё', 'актёр', ['актер']],
  ])('gives %s', (_, text, keys) => {
    expect(keysOf(text).map(([main]) => main)).toEqual(keys);
  });

  it('knows a compound by its whole too', () => {
    expect(keysOf('сауда-экономикалық')[0]).toContain('сауда-экономикалық');
  });
});
