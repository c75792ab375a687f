import { describe, expect, it, test } from 'vitest';
import { EDGE, parseLetterModel } from '../../../../lib/kazakh/writing/letter-model.ts';
import { learnLetters } from '../../../../scripts/train/letters.ts';
import { letters } from '../fixture.ts';

const TEXTS = Array.from({ length: 40 }, () => 'бақа, бақалар, бақаның; баға мен бағалар').concat('қаба');
const WORDS = /[а-яёәғқңөұүһі]+/g;

describe('a letter model', () => {
  const model = parseLetterModel(learnLetters(TEXTS, WORDS, 1));

  it('knows which letters follow', () => {
    const costOf = model.after('ба');
    expect(costOf('қ')).toBeLessThan(costOf('ғ'));
    expect(costOf('ғ')).toBeLessThan(costOf('ш'));
  });

  it('knows how words end', () => {
    expect(model.after('бақалар')(EDGE)).toBeLessThan(model.after('бақал')(EDGE));
  });

  it('has a cost for letters that it never saw', () => {
    expect(model.wordCost('щ\ud800')).toBeLessThan(Number.POSITIVE_INFINITY);
    expect(parseLetterModel('').wordCost('мұнай')).toBeCloseTo(6 * Math.log(64));
  });

  it.each(['', 'б', 'бақ', 'қ'])('gives probabilities that sum to one at most, after "%s"', (before) => {
    const costOf = model.after(before);
    const sum = [...'абғқлмнңреы', EDGE].reduce((all, letter) => all + Math.exp(-costOf(letter)), 0);
    expect(sum).toBeGreaterThan(0.5);
    expect(sum).toBeLessThanOrEqual(1 + 1e-9);
  });

  test.each([
    ['мұнай', 'мунай'],
    ['қазақстанның', 'казакстаннын'],
    ['шаңырақ', 'шанырак'],
  ])('of Kazakh finds %s likelier than %s', (kazakh, other) => {
    expect(letters.kk.wordCost(kazakh)).toBeLessThan(letters.kk.wordCost(other));
  });

  test.each([
    ['ru', 'правительство'],
    ['en', 'government'],
  ] as const)('of %s finds %s likelier than that of Kazakh does', (language, word) => {
    expect(letters[language].wordCost(word)).toBeLessThan(letters.kk.wordCost(word));
  });
});

describe('learnLetters', () => {
  it('learns the same table from the same texts', () => {
    expect(learnLetters(TEXTS, WORDS, 0.5)).toBe(learnLetters([...TEXTS], WORDS, 0.5));
  });

  it('leaves out contexts that tell no more than shorter ones', () => {
    const rows = learnLetters(TEXTS, WORDS, 1).trimEnd().split('\n');
    const contexts = rows.map((row) => row.slice(0, row.indexOf('\t')));
    expect(contexts).toContain('ба');
    expect(contexts).not.toContain('қаба');
    for (const context of contexts) expect(contexts).toContain(context.slice(1));
  });
});
