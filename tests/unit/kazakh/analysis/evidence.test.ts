import { expect, test } from 'vitest';
import { evidenceOf } from '../../../../lib/kazakh/analysis/evidence.ts';
import { parsesOf } from '../../../../lib/kazakh/analysis/parses.ts';
import { createRanking } from '../../../../lib/kazakh/analysis/ranking.ts';
import { createStems, irregularForms } from '../../../../lib/kazakh/analysis/stems.ts';
import { loadWeights } from '../../../../lib/tables.ts';
import { lexicon } from '../fixture.ts';

const weights = loadWeights();
const stems = createStems(lexicon, weights);
const ranking = createRanking(weights);

/** Listed stems, loans, stems in -ы, invented ones: each with endings that take part in every kind of evidence. */
const STEMS = [
  ...'мұнай қала кітап мектеп банк қызмет заңды мүмкіндік бала орын педагог турист акт класс фестиваль'.split(
    ' ',
  ),
  ...'жаз кел оқы қой айт бағала сынақ зұлпын қыркеш тәмбіл шуйлақ вёргам'.split(' '),
];
const ENDINGS = ['', 'лар', 'дың', 'ы', 'сыз', 'ға', 'іміз', 'еді', 'атын'];
const words = [
  ...STEMS.flatMap((stem) => ENDINGS.map((ending) => stem + ending)),
  'кітабы',
  'маған',
  'орнында',
];

test('what ranks a parse is the weighed sum of its evidence', () => {
  expect(words.length).toBeGreaterThan(200);
  for (const word of words) {
    const irregular = irregularForms(lexicon, word, weights).map((stem) => ({ stem, endings: undefined }));
    for (const parse of [...irregular, ...parsesOf(word, stems)]) {
      const sum = evidenceOf(parse).reduce(
        (total, [name, amount]) => total + (weights.get(name) ?? 0) * amount,
        0,
      );
      expect(ranking(parse), word).toBeCloseTo(sum, 9);
    }
  }
});
